import { create } from 'zustand';
import type { ImportAnswer, ImportCounts, ImportStatus } from '../../../db/domain/import.ts';
import type { Failure } from '../../../db/domain/result.ts';
import type { ImportFile, ImportPlanRow, ImportResult, TaskProgress } from '../../../electron/ipc/contract/import.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { call } from '../../lib/client.ts';

/** Rows the preview reads at once. */
const PAGE = 500;

export type Stage =
  | { is: 'choose' }
  | { is: 'reading'; fileName: string; progress: TaskProgress | null }
  | {
      is: 'check';
      file: ImportFile;
      counts: ImportCounts | null;
      rows: ImportPlanRow[];
      total: number;
      show: ImportStatus | null;
    }
  | { is: 'working'; fileName: string; progress: TaskProgress | null }
  | { is: 'done'; fileName: string; result: ImportResult; step: Step | null };

type ImportState = { token: string; stage: Stage; error: Failure | null };

/** One file on its way in; leaving the screen and coming back finds it where it was. */
export const useImport = create<ImportState>(() => ({
  token: crypto.randomUUID(),
  stage: { is: 'choose' },
  error: null,
}));

const token = () => useImport.getState().token;
const show = (stage: Stage) => useImport.setState({ stage, error: null });
export const refuse = (error: Failure) => useImport.setState({ error });

/** Milliseconds before a file that is still being read says so. */
const SOON = 200;

export async function readFile(file: File): Promise<void> {
  useImport.setState({ token: crypto.randomUUID(), error: null });
  const waiting = setTimeout(() => show({ is: 'reading', fileName: file.name, progress: null }), SOON);
  const stop = window.proffer.onProgress((text) => {
    const progress = JSON.parse(text) as TaskProgress;
    if (progress.task === token() && useImport.getState().stage.is === 'reading')
      show({ is: 'reading', fileName: file.name, progress });
  });
  const bytes = await bytesOf(file);
  const read =
    bytes === null
      ? { ok: false as const, error: UNREADABLE }
      : await call('import.read', { token: token(), fileName: file.name, bytes });
  clearTimeout(waiting);
  stop();
  if (read.ok) await check(read.value);
  else useImport.setState({ stage: { is: 'choose' }, error: read.error });
}

export const UNREADABLE: Failure = {
  code: 'unreadable',
  message: 'This is not a file that can be read. Choose a spreadsheet saved as CSV.',
};

/** Null when it is a folder, was moved away, or may not be read. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

export async function answer(answers: ImportAnswer[]): Promise<void> {
  const answered = await call('import.answer', { token: token(), answers });
  if (!answered.ok) refuse(answered.error);
  else await check(answered.value);
}

/** Shows how the file is understood and, once nothing is left to ask, what each row would do. */
async function check(file: ImportFile): Promise<void> {
  const before = useImport.getState().stage;
  const kept = before.is === 'check' ? before : { counts: null, rows: [], total: 0, show: null };
  show({ is: 'check', file, counts: kept.counts, rows: kept.rows, total: kept.total, show: kept.show });
  const mine = token();
  const planned = await call('import.plan', { token: mine });
  if (mine !== token()) return;
  if (!planned.ok) {
    if (planned.error.code !== 'cancelled') refuse(planned.error);
    return;
  }
  await showRows(kept.show, planned.value.counts);
}

export async function showRows(status: ImportStatus | null, counts?: ImportCounts): Promise<void> {
  const mine = token();
  const page = await call('import.rows', { token: mine, status, offset: 0, limit: PAGE });
  const { stage } = useImport.getState();
  if (stage.is !== 'check' || mine !== token()) return;
  if (!page.ok) refuse(page.error);
  else show({ ...stage, counts: counts ?? stage.counts, rows: page.value.rows, total: page.value.total, show: status });
}

export async function showMore(): Promise<void> {
  const { stage } = useImport.getState();
  if (stage.is !== 'check' || stage.rows.length >= stage.total) return;
  const page = await call('import.rows', {
    token: token(),
    status: stage.show,
    offset: stage.rows.length,
    limit: PAGE,
  });
  if (page.ok) show({ ...stage, rows: [...stage.rows, ...page.value.rows] });
}

export async function runImport(): Promise<void> {
  const before = useImport.getState().stage;
  if (before.is !== 'check') return;
  const { fileName } = before.file;
  show({ is: 'working', fileName, progress: null });
  const stop = window.proffer.onProgress((text) => {
    const progress = JSON.parse(text) as TaskProgress;
    if (progress.task === token() && useImport.getState().stage.is === 'working')
      show({ is: 'working', fileName, progress });
  });
  const done = await call('import.run', { token: token() });
  stop();
  if (done.ok) show({ is: 'done', fileName, result: done.value.value, step: done.value.step });
  else useImport.setState({ stage: before, error: done.error });
}

export const stopImport = () => void call('import.stop', { token: token() });

export function startOver(): void {
  void call('import.forget', { token: token() });
  useImport.setState({ token: crypto.randomUUID(), stage: { is: 'choose' }, error: null });
}

export async function undoImport(step: Step): Promise<void> {
  const undone = await call('history.undo', { stepId: step.id });
  if (undone.ok) startOver();
  else refuse(undone.error);
}
