import type { TaskProgress } from '../../../electron/ipc/contract/import.ts';
import { Button, ProgressBar } from '../../components/index.ts';
import { percent } from '../../lib/format.ts';
import { stopImport } from './store.ts';

/** A large file on its way into memory. */
export function ReadingStep({ fileName, progress }: { fileName: string; progress: TaskProgress | null }) {
  const part = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <div className="mx-auto flex max-w-130 flex-col gap-3 pt-16">
      <ProgressBar
        label={`Reading ${fileName}`}
        value={part === null ? null : part * 100}
        valueLabel={part === null ? '' : percent(part)}
      />
      <div>
        <Button onPress={stopImport}>Stop</Button>
      </div>
    </div>
  );
}
