import { create } from 'zustand';
import type { OfferComparison } from '../../../db/domain/offer-fields.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

export const compared = createResource('offer.compare', [
  'offer',
  'opportunity',
  'stage',
  'company',
  'person',
  'round',
  'debrief',
  'close_out',
  'skill',
  'evidence',
  'setting',
]);

/** What is looked at, besides the open offers; forgotten when the app ends. */
export const useOffersView = create<{ showsPast: boolean; showsYears: boolean; editsNow: boolean }>(() => ({
  showsPast: false,
  showsYears: false,
  editsNow: false,
}));

/** Changes how offers are compared: shown at once, taken back when it is refused. */
export async function changeComparison(fields: Partial<OfferComparison>): Promise<void> {
  compared.patch(null, (data) => ({ ...data, comparison: { ...data.comparison, ...fields } }));
  const result = await call('offer.saveComparison', fields);
  if (result.ok) return;
  void compared.load(null);
  sayFailure(result.error);
}

/** Keeps what the person has now, or forgets it (null); the failure to show in the form, or null. */
export async function saveNow(now: OfferComparison['now']): Promise<Failure | null> {
  const result = await call('offer.saveComparison', { now });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, now === null ? 'Forgot what I have now' : 'Changed what I have now');
  return null;
}
