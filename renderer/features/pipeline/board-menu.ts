import { ArrowRight, Flag, Maximize2, PanelRightOpen, RotateCcw, Star, Tag, Target, Trash2 } from 'lucide-react';
import { NEEDS } from '../../../db/domain/vocabulary.ts';
import type { MenuAction, MenuEntry } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { askAbout, changeCard, moveCards, openCard, openCloseOut, reopenCard, trashCards } from './board-actions.ts';
import { currentColumns } from './board-resource.ts';
import { meantBy } from './board-state.ts';
import { needLabel } from './view-words.ts';

/** Everything that can be done to the chosen cards. */
export function cardMenu(id: string): readonly MenuEntry[] {
  const ids = meantBy(id);
  const only = ids.length === 1;
  const several = only ? '' : ` ${ids.length} cards`;
  return [
    ...(only ? openEntries(id) : []),
    { id: 'move', label: `Move${several} to…`, icon: ArrowRight, kbd: 'M', items: stagesFor(ids) },
    { id: 'tag', label: `Tag${several}…`, icon: Tag, kbd: 'G', onAction: () => askAbout(id, 'tags') },
    ...(only ? fieldEntries(id) : []),
    ...closeEntries(id, ids),
    'separator',
    {
      id: 'trash',
      label: `Move${several} to the trash`,
      icon: Trash2,
      kbd: 'Delete',
      danger: true,
      onAction: () => void trashCards(ids),
    },
  ];
}

export function moveMenu(id: string): readonly MenuEntry[] {
  return [{ group: 'Move to', items: stagesFor(meantBy(id)) }];
}

function openEntries(id: string): MenuEntry[] {
  return [
    { id: 'open', label: 'Open', icon: PanelRightOpen, kbd: 'Enter', onAction: () => openCard(id) },
    {
      id: 'page',
      label: 'Open as a page',
      icon: Maximize2,
      onAction: () => navigate.openPage({ kind: 'opportunity', id }),
    },
    'separator',
  ];
}

function fieldEntries(id: string): MenuEntry[] {
  const card = currentColumns()?.byId.get(id);
  return [
    {
      id: 'need',
      label: 'Need',
      icon: Target,
      items: NEEDS.map((need) => ({
        id: need,
        label: needLabel(need),
        isCurrent: card?.need === need,
        onAction: () => void changeCard(id, { need }),
      })),
    },
    {
      id: 'excitement',
      label: 'Excitement',
      icon: Star,
      items: [5, 4, 3, 2, 1, null].map((excitement) => ({
        id: `excitement ${excitement ?? 'none'}`,
        label: excitement === null ? 'Not said' : `${excitement} of 5`,
        isCurrent: card?.excitement === excitement,
        onAction: () => void changeCard(id, { excitement }),
      })),
    },
  ];
}

function closeEntries(id: string, ids: readonly string[]): MenuEntry[] {
  if (ids.length > 1)
    return [
      {
        id: 'close',
        label: `Close out ${ids.length} cards…`,
        icon: Flag,
        onAction: () => askAbout(id, 'close_out'),
      },
    ];
  const columns = currentColumns();
  const stage = columns?.board.stages.find((one) => one.id === columns.byId.get(id)?.stageId);
  const close = { id: 'close', label: 'Close out…', icon: Flag, onAction: () => openCloseOut(id) };
  if (stage?.kind !== 'closed') return [close];
  return [
    { ...close, label: 'Change the close-out…' },
    { id: 'reopen', label: 'Open again', icon: RotateCcw, onAction: () => void reopenCard(id) },
  ];
}

export function stagesFor(ids: readonly string[]): MenuAction[] {
  const columns = currentColumns();
  if (columns === null) return [];
  const present = new Set(ids.map((id) => columns.byId.get(id)?.stageId));
  return columns.board.stages.map((stage) => ({
    id: stage.id,
    label: stage.name,
    isCurrent: present.size === 1 && present.has(stage.id),
    onAction: () => void moveCards(ids, stage.id, null),
  }));
}
