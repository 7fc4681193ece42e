import { ChooseStep } from './ChooseStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { ReadingStep } from './ReadingStep.tsx';
import { useImport } from './store.ts';
import { WorkingStep } from './WorkingStep.tsx';

/** A file on its way in: chosen, understood, previewed, written. */
export function ImportScreen() {
  const stage = useImport((state) => state.stage);
  const error = useImport((state) => state.error);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 px-4 py-2">
        <h1 className="text-title">Import</h1>
        <p className="text-base text-ink2">{LINE[stage.is]}</p>
      </header>
      {error?.code === 'cancelled' && (
        <p role="status" className="card mx-4 mb-3 px-3 py-2 text-base text-ink2">
          {error.message}
        </p>
      )}
      {error !== null && error.code !== 'cancelled' && (
        <p role="alert" className="mx-4 mb-3 rounded-lg bg-red-wash px-3 py-2 text-base text-red">
          {error.message}
        </p>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">
        {stage.is === 'choose' && <ChooseStep />}
        {stage.is === 'reading' && <ReadingStep fileName={stage.fileName} progress={stage.progress} />}
        {stage.is === 'check' && <CheckStep stage={stage} />}
        {stage.is === 'working' && <WorkingStep progress={stage.progress} fileName={stage.fileName} />}
        {stage.is === 'done' && <DoneStep fileName={stage.fileName} result={stage.result} step={stage.step} />}
      </div>
    </div>
  );
}

const LINE = {
  reading: 'Nothing is written yet.',
  choose: 'Bring the list you keep now. You see what becomes of every row before anything is written.',
  check: 'Nothing is written yet.',
  working: 'This can be stopped; then nothing is written.',
  done: 'All of it is one step: undo takes it back.',
} as const;
