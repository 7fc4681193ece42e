import type { Failure } from '../../db/domain/result.ts';
import type { Step } from '../../electron/ipc/contract/shape.ts';
import { notify } from '../components/toasts.ts';
import { call } from './client.ts';

/** Says what failed and what to do about it. */
export function sayFailure(error: Failure): void {
  notify({ message: error.message, tone: 'error' });
}

/** Takes one step back, and says so when that cannot be done. */
export async function undoStep(stepId: string): Promise<void> {
  const result = await call('history.undo', { stepId });
  if (!result.ok) sayFailure(result.error);
}

/** Says what was done and offers the way back. Nothing is said when nothing changed. */
export function offerUndo(step: Step | null, message?: string): void {
  if (step === null) return;
  notify({
    message: message ?? `${step.label}.`,
    action: { label: 'Undo', onAction: () => void undoStep(step.id) },
  });
}
