import { ArrowRight, Check, Clock, PenLine, Trash2, Undo2, X } from 'lucide-react';
import { OPEN_LANES, isOpenLane } from '../../../../db/domain/initiative.ts';
import { LANES } from '../../../../db/domain/vocabulary.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import type { MenuAction, MenuEntry } from '../../../components/index.ts';
import { LANE } from '../../../lib/labels.ts';
import { askAboutInitiative, openInitiative } from '../../../lib/initiatives/open.ts';
import { moveTo, reopen, trash } from './store.ts';

/** Everything that can be done to one initiative. */
export function initiativeMenu(one: InitiativeView): readonly MenuEntry[] {
  const { id } = one;
  return [
    { id: 'open', label: 'Open', icon: PenLine, kbd: 'Enter', onAction: () => openInitiative(id) },
    ...(isOpenLane(one.lane) ? openEntries(one) : endedEntries(id)),
    'separator',
    {
      id: 'trash',
      label: 'Move to the trash',
      icon: Trash2,
      kbd: 'Delete',
      danger: true,
      onAction: () => void trash(id),
    },
  ];
}

export const moveMenu = (one: InitiativeView): readonly MenuEntry[] => [{ group: 'Move to', items: lanesFor(one) }];

function openEntries(one: InitiativeView): MenuEntry[] {
  const { id } = one;
  return [
    { id: 'move', label: 'Move to…', icon: ArrowRight, kbd: 'M', items: lanesFor(one) },
    {
      id: 'hours',
      label: 'Log hours…',
      icon: Clock,
      kbd: 'H',
      onAction: () => askAboutInitiative({ is: 'hours', id }),
    },
    { id: 'finish', label: 'Finish…', icon: Check, kbd: 'D', onAction: () => askAboutInitiative({ is: 'finish', id }) },
    { id: 'drop', label: 'Drop…', icon: X, kbd: 'X', onAction: () => askAboutInitiative({ is: 'drop', id }) },
  ];
}

function endedEntries(id: string): MenuEntry[] {
  return [
    {
      id: 'reopen',
      label: 'Reopen in…',
      icon: Undo2,
      items: OPEN_LANES.map((lane) => ({
        id: lane,
        label: LANE[lane],
        onAction: () => void reopen(id, lane),
      })),
    },
  ];
}

function lanesFor(one: InitiativeView): MenuAction[] {
  const lanes = isOpenLane(one.lane) ? LANES : OPEN_LANES;
  return lanes.map((lane) => ({
    id: lane,
    label: LANE[lane],
    isCurrent: one.lane === lane,
    onAction: () => void moveTo(one.id, lane),
  }));
}
