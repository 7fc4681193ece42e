import type { TaskProgress } from '../../../electron/ipc/contract/import.ts';
import { Button, ProgressBar } from '../../components/index.ts';
import { figure } from '../../lib/format.ts';
import { stopImport } from './store.ts';

/** How far it is, and the way to stop it. */
export function WorkingStep({ fileName, progress }: { fileName: string; progress: TaskProgress | null }) {
  const value = progress === null || progress.total === 0 ? null : (progress.done / progress.total) * 100;
  return (
    <div className="mx-auto flex max-w-130 flex-col gap-3 pt-16">
      <ProgressBar
        label={`${fileName}: ${(progress?.step ?? 'Comparing with what is here').toLowerCase()}`}
        value={value}
        valueLabel={progress === null ? '' : `${figure(progress.done)} of ${figure(progress.total)}`}
      />
      <div>
        <Button onPress={stopImport}>Stop</Button>
      </div>
    </div>
  );
}
