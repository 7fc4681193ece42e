import type { TaskProgress } from '../../../electron/ipc/contract/import.ts';

/** How far something is: what is being done, and how much of it in percent; null where that is not known. */
export interface Work {
  step: string;
  value: number | null;
}

/** Does something long under a token of its own, and tells how far it is. */
export async function followed<T>(told: (work: Work) => void, work: (task: string) => Promise<T>): Promise<T> {
  const task = crypto.randomUUID();
  const stop = window.proffer.onProgress((text) => {
    const progress = JSON.parse(text) as TaskProgress;
    if (progress.task !== task) return;
    told({ step: progress.step, value: progress.total === 0 ? null : (progress.done / progress.total) * 100 });
  });
  try {
    return await work(task);
  } finally {
    stop();
  }
}
