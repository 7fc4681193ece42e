import { ArrowLeft, ArrowRight, ChevronsDownUp, ListPlus, Pencil, Settings2, Trash2 } from 'lucide-react';
import type { MenuEntry } from '../../components/index.ts';
import { call } from '../client.ts';
import { openSettingsAt } from '../settings-target.ts';
import { sayFailure } from '../undo.ts';
import { collapseStage, moveStageBy } from './actions.ts';
import { openStageDialog } from './dialogs.ts';

async function moveBy(id: string, by: -1 | 1): Promise<void> {
  const list = await call('stage.list', null);
  if (list.ok) await moveStageBy(list.value.stages, id, by);
  else sayFailure(list.error);
}

/** Everything that can be done to a column of the board. */
export function stageMenu(id: string): readonly MenuEntry[] {
  return [
    { id: 'edit', label: 'Change this stage…', icon: Pencil, onAction: () => openStageDialog({ is: 'edit', id }) },
    { id: 'collapse', label: 'Collapse', icon: ChevronsDownUp, onAction: () => void collapseStage(id, true) },
    {
      id: 'left',
      label: 'Move left',
      icon: ArrowLeft,
      onAction: () => void moveBy(id, -1),
    },
    {
      id: 'right',
      label: 'Move right',
      icon: ArrowRight,
      onAction: () => void moveBy(id, 1),
    },
    'separator',
    { id: 'add', label: 'Add a stage…', icon: ListPlus, onAction: () => openStageDialog({ is: 'add' }) },
    { id: 'manage', label: 'All stages in the settings', icon: Settings2, onAction: () => openSettingsAt('stages') },
    'separator',
    {
      id: 'remove',
      label: 'Remove this stage…',
      icon: Trash2,
      danger: true,
      onAction: () => openStageDialog({ is: 'remove', id }),
    },
  ];
}
