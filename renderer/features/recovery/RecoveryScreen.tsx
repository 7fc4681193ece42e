import { FileSearch, FolderOpen, RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { Button, Logo } from '../../components/index.ts';
import { RestoreDialogs } from '../../lib/backups/RestoreDialogs.tsx';
import { chooseFile } from '../../lib/backups/restoring.ts';
import { TROUBLE } from '../../lib/backups/words.ts';
import { BackupChoices } from './BackupChoices.tsx';
import { StartEmptyDialog } from './StartEmptyDialog.tsx';
import { askToStartEmpty, look, showFile, tryAgain, useRecovery } from './state.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Shown in place of the app when the store does not open: what is wrong, and every way on. Nothing is lost by any of them. */
export function RecoveryScreen() {
  const { state, rows, failure, isEmptyAsked } = useRecovery();
  useEffect(() => void look(), []);
  if (state === null) return null;
  const { title, text } = TROUBLE[state.trouble];
  const isBlocked = state.trouble === 'blocked';
  return (
    <main className="h-full overflow-y-auto bg-bg text-base text-ink">
      <div className="mx-auto flex max-w-160 flex-col gap-4 px-6 pt-10 pb-10">
        <Logo />
        <header className="flex flex-col gap-2">
          <h1 className="m-0 text-title">{title}</h1>
          <p className="m-0 text-base text-ink2">{text}</p>
          {isBlocked && <p className="m-0 text-base">{state.message}</p>}
          <code className="selectable rounded-md bg-sunken px-2 py-1.5 text-sm break-all">{state.storePath}</code>
        </header>
        {failure !== null && (
          <p role="alert" className="m-0 text-base text-red">
            {failure.message}
          </p>
        )}
        {!isBlocked && <BackupChoices rows={rows} zone={ZONE} />}
        <div className="flex flex-wrap items-center gap-2">
          <Button icon={RotateCw} autoFocus={isBlocked} onPress={() => void tryAgain()}>
            Try again
          </Button>
          {!isBlocked && (
            <Button icon={FileSearch} onPress={() => void chooseFile()}>
              Restore from a file…
            </Button>
          )}
          <Button icon={FolderOpen} onPress={showFile}>
            Show in its folder
          </Button>
          {!isBlocked && (
            <Button variant="quiet" onPress={askToStartEmpty}>
              Start with an empty store…
            </Button>
          )}
        </div>
      </div>
      <RestoreDialogs zone={ZONE} hasStore={false} />
      {isEmptyAsked && <StartEmptyDialog />}
    </main>
  );
}
