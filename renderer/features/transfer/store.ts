import { create } from 'zustand';
import type { CsvChoices, ExportChoices, TakeChoice } from '../../../db/domain/everything.ts';
import type { Failure, Result } from '../../../db/domain/result.ts';
import type { TaskProgress } from '../../../electron/ipc/contract/import.ts';
import type { ExportView, Exported, TakeView, Taken } from '../../../electron/ipc/contract/transfer.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';

export type Stage =
  | { is: 'closed' }
  | { is: 'everything' }
  | { is: 'tables' }
  | { is: 'working'; title: string; progress: TaskProgress | null; stop: 'export.stop' | 'transfer.stop' }
  | { is: 'preview'; file: ExportView; choice: TakeChoice; take: TakeView | null }
  | { is: 'taken'; file: ExportView; choice: TakeChoice; result: Taken; step: Step | null };

interface TransferState {
  task: string;
  stage: Stage;
  error: Failure | null;
}

/** One export on its way out or in. */
export const useTransfer = create<TransferState>(() => ({
  task: crypto.randomUUID(),
  stage: { is: 'closed' },
  error: null,
}));

const task = () => useTransfer.getState().task;
const show = (stage: Stage, error: Failure | null = null) => useTransfer.setState({ stage, error });

export const askForEverything = (): void => show({ is: 'everything' });
export const askForTables = (): void => show({ is: 'tables' });

/** Puts everything away; what is running is stopped. */
export function close(): void {
  const { stage } = useTransfer.getState();
  if (stage.is === 'working') stop();
  if (stage.is === 'preview') void call('transfer.forget', { task: task() });
  show({ is: 'closed' });
}

export function stop(): void {
  const { stage } = useTransfer.getState();
  if (stage.is === 'working') void call(stage.stop, { task: task() });
}

/** Shows how far it is, does it under a token of its own, and comes back to `before` with what went wrong. */
async function working<T>(
  title: string,
  stopBy: 'export.stop' | 'transfer.stop',
  before: Stage,
  work: (task: string) => Promise<Result<T>>,
): Promise<T | null> {
  const own = task();
  const isMine = () => task() === own && useTransfer.getState().stage.is === 'working';
  show({ is: 'working', title, progress: null, stop: stopBy });
  const end = window.proffer.onProgress((text) => {
    const progress = JSON.parse(text) as TaskProgress;
    if (progress.task === own && isMine()) show({ is: 'working', title, progress, stop: stopBy });
  });
  const done = await work(own);
  end();
  // Closed meanwhile: what went wrong is said, what was stopped is not.
  if (!isMine()) return null;
  if (done.ok) return done.value;
  show(before, done.error);
  return null;
}

const begin = () => useTransfer.setState({ task: crypto.randomUUID(), error: null });

export async function exportEverything(choices: ExportChoices): Promise<void> {
  begin();
  const done = await working('Export everything', 'export.stop', { is: 'everything' }, (own) =>
    call('export.everything', { task: own, ...choices }),
  );
  if (done !== null) tellExported(done, { is: 'everything' });
}

export async function exportTables(choices: CsvChoices): Promise<void> {
  begin();
  const done = await working('Export tables as CSV', 'export.stop', { is: 'tables' }, (own) =>
    call('export.tables', { task: own, ...choices }),
  );
  if (done !== null) tellExported(done, { is: 'tables' });
}

function tellExported({ name, rows, files, lost }: Exported, before: Stage): void {
  if (name === null) return show(before);
  show({ is: 'closed' });
  const kind = before.is === 'tables' ? 'file' : 'attached file';
  const missing =
    lost === 0 ? '' : ` ${count(lost, 'attached file')} could not be found as it was kept, and was left out.`;
  notify({ message: `Saved ${name}: ${count(rows, 'row')} and ${count(files, kind)}.${missing}` });
}

export const chooseExport = (): Promise<void> => look((own) => call('transfer.choose', { task: own }));
export const lookAtOfferedExport = (): Promise<void> => look((own) => call('transfer.offered', { task: own }));

async function look(read: (task: string) => Promise<Result<ExportView | null>>): Promise<void> {
  begin();
  const file = await working('Import a Proffer export', 'transfer.stop', { is: 'closed' }, read);
  const { error } = useTransfer.getState();
  if (file === null) {
    show({ is: 'closed' });
    if (error !== null) notify({ message: error.message, ...(error.code === 'cancelled' ? {} : { tone: 'error' }) });
    return;
  }
  await choose(file, { mode: file.isEmpty ? 'replace' : 'add', winner: 'newer' });
}

/** Shows what taking it so would do. */
export async function choose(file: ExportView, choice: TakeChoice): Promise<void> {
  show({ is: 'preview', file, choice, take: null });
  const own = task();
  const planned = await call('transfer.plan', { task: own, ...choice });
  const { stage } = useTransfer.getState();
  if (own !== task() || stage.is !== 'preview' || stage.choice !== choice) return;
  if (planned.ok) show({ is: 'preview', file, choice, take: planned.value });
  else if (planned.error.code !== 'cancelled') show(stage, planned.error);
}

export async function takeExport(): Promise<void> {
  const { stage } = useTransfer.getState();
  if (stage.is !== 'preview') return;
  const { file, choice } = stage;
  const done = await working('Import a Proffer export', 'transfer.stop', stage, (own) =>
    call('transfer.run', { task: own, ...choice }),
  );
  if (done === null) return;
  // What was open may be gone.
  if (choice.mode === 'replace') navigate.go({ screen: 'today' });
  show({ is: 'taken', file, choice, result: done.value, step: done.step });
}
