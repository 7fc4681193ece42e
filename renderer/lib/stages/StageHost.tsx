import { useCommands } from '../commands.ts';
import { openSettingsAt } from '../settings-target.ts';
import { AddStageDialog } from './AddStageDialog.tsx';
import { closeStageDialog, openStageDialog, useStageDialog } from './dialogs.ts';
import { EditStageDialog } from './EditStageDialog.tsx';
import { RemoveStageDialog } from './RemoveStageDialog.tsx';
import { stagesResource } from './resources.ts';

const COMMANDS = [
  {
    id: 'stages.manage',
    label: 'Manage stages',
    group: 'Pipeline',
    words: 'columns rename reorder colour stale settings',
    run: () => openSettingsAt('stages'),
  },
  {
    id: 'stages.add',
    label: 'Add a stage…',
    group: 'Pipeline',
    words: 'column new',
    run: () => openStageDialog({ is: 'add' }),
  },
  {
    id: 'tags.manage',
    label: 'Manage tags',
    group: 'Tags',
    words: 'labels rename colour settings',
    run: () => openSettingsAt('tags'),
  },
];

/** The commands about stages and tags, and the dialogs they and the menus open. */
export function StageHost() {
  useCommands(COMMANDS);
  const open = useStageDialog((state) => state.open);
  return open === null ? null : <OpenDialog />;
}

function OpenDialog() {
  const open = useStageDialog((state) => state.open);
  const { data } = stagesResource.use(null);
  if (open?.is === 'add') return <AddStageDialog />;
  if (open === null || data === null) return null;
  const stage = data.stages.find(({ id }) => id === open.id);
  if (stage === undefined) {
    // Removed meanwhile, as by undo elsewhere: there is nothing left to ask about.
    queueMicrotask(closeStageDialog);
    return null;
  }
  if (open.is === 'edit') return <EditStageDialog key={stage.id} stage={stage} />;
  return <RemoveStageDialog key={stage.id} stage={stage} stages={data.stages} />;
}
