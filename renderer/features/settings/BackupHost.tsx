import { RestoreDialogs } from '../../lib/backups/RestoreDialogs.tsx';
import { chooseFile } from '../../lib/backups/restoring.ts';
import { type Command, useCommands } from '../../lib/commands.ts';
import { openSettingsAt } from '../../lib/settings-target.ts';
import { useDay } from '../../lib/use-day.ts';
import { askToSeal, backUpNow, checkStore, openFolder, useBackups } from './backups.ts';
import { DeleteBackupDialog } from './DeleteBackupDialog.tsx';
import { SealDialog } from './SealDialog.tsx';

const group = 'Backups';
const words = 'backup copy save store data safe';
const COMMANDS: readonly Command[] = [
  { id: 'backups.make', label: 'Back up now', group, words, run: () => void backUpNow() },
  { id: 'backups.list', label: 'Restore a backup…', group, words, run: () => openSettingsAt('backups') },
  { id: 'backups.file', label: 'Restore from a file…', group, words, run: () => void chooseFile() },
  {
    id: 'backups.seal',
    label: 'Save an encrypted copy…',
    group,
    words: `${words} passphrase export age`,
    run: askToSeal,
  },
  {
    id: 'backups.check',
    label: 'Check the store',
    group,
    words: `${words} integrity damage sound`,
    run: () => void checkStore(),
  },
  { id: 'backups.folder', label: 'Open the folder of the backups', group, words, run: () => void openFolder() },
];

/** Backups from everywhere: their commands, and the dialogs these open. Stands once in the shell. */
export function BackupHost() {
  useCommands(COMMANDS);
  const { zone } = useDay();
  const isSealing = useBackups((state) => state.isSealing);
  const toDelete = useBackups((state) => state.toDelete);
  return (
    <>
      <RestoreDialogs zone={zone} hasStore />
      {isSealing && <SealDialog />}
      {toDelete !== null && <DeleteBackupDialog at={toDelete.at} zone={zone} />}
    </>
  );
}
