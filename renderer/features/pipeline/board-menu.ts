import { ArrowRight, Flag, PanelRightOpen, Trash2 } from 'lucide-react';
import type { MenuAction, MenuEntry } from '../../components/index.ts';
import { moveCards, openCard, openCloseOut, trashCards } from './board-actions.ts';
import { currentColumns } from './board-resource.ts';
import { meantBy } from './board-state.ts';

/** Everything that can be done to the chosen cards. */
export function cardMenu(id: string): readonly MenuEntry[] {
  const ids = meantBy(id);
  const only = ids.length === 1;
  const several = only ? '' : ` ${ids.length} cards`;
  return [
    ...(only ? [{ id: 'open', label: 'Open', icon: PanelRightOpen, kbd: 'Enter', onAction: () => openCard(id) }] : []),
    { id: 'move', label: `Move${several} to…`, icon: ArrowRight, kbd: 'M', items: stagesFor(ids) },
    ...(only ? [{ id: 'close', label: 'Close out…', icon: Flag, onAction: () => openCloseOut(id) }] : []),
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

function stagesFor(ids: readonly string[]): MenuAction[] {
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
