import * as z from 'zod';
import { isoDate } from '../../../db/domain/fields.ts';
import { closeOutReason, outcome } from '../../../db/domain/vocabulary.ts';
import type { BulkCloseOutDone } from '../../../electron/ipc/contract/close-out.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../client.ts';
import { notify } from '../../components/toasts.ts';
import { offerUndo } from '../undo.ts';

const bulkForm = z.object({
  outcome: outcome.nullable(),
  /** null is today. */
  closedOn: isoDate.nullable(),
  reasons: z.array(closeOutReason),
});
export type BulkForm = z.infer<typeof bulkForm>;

export const EMPTY: BulkForm = { outcome: null, closedOn: null, reasons: [] };
export const readBulkForm = (kept: unknown): BulkForm | null => bulkForm.safeParse(kept).data ?? null;

/** `5 opportunities`, `1 opportunity`. */
export const opportunities = (count: number) => (count === 1 ? '1 opportunity' : `${count} opportunities`);

/** Names whatever had been closed out before: at most three, then how many more. */
export function alreadyClosedLine(already: BulkCloseOutDone['alreadyClosed']): string {
  if (already.length === 0) return '';
  const rest = already.length - 3;
  const names = already.slice(0, 3).map(({ company }) => company);
  return `Closed out before, and left as they were: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** Closes them alike and offers the way back; the failure to show in the form, or null. */
export async function closeOutMany(
  opportunityIds: readonly string[],
  { outcome: ended, closedOn, reasons }: BulkForm,
  today: string,
): Promise<Failure | null> {
  if (ended === null) return null;
  const result = await call('close_out.bulk', {
    opportunityIds: [...opportunityIds],
    outcome: ended,
    closedOn: closedOn ?? today,
    reasons,
  });
  if (!result.ok) return result.error;
  const { closed, alreadyClosed } = result.value.value;
  const before = alreadyClosedLine(alreadyClosed);
  if (closed === 0) notify({ message: `Nothing was changed. ${before}` });
  else offerUndo(result.value.step, `Closed out ${opportunities(closed)}. ${before}`.trim());
  return null;
}
