import type { OfferFields } from '../../../db/domain/offer-fields.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../client.ts';
import { navigate } from '../navigation.ts';
import { createResource } from '../resource.ts';
import { offerUndo, sayFailure } from '../undo.ts';

export const offerDetail = createResource('offer.of', [
  'offer',
  'opportunity',
  'stage',
  'company',
  'follow_up',
  'setting',
]);
export const missingOffers = createResource('offer.missing', ['offer', 'opportunity', 'stage', 'company']);
export const otherOpportunities = createResource('offer.others', ['opportunity', 'stage', 'company', 'person']);

/** Saves one version; the failure to show beside its field, or null. */
export async function saveOffer(
  opportunityId: string,
  versionId: string | null,
  fields: OfferFields,
  company: string,
): Promise<Failure | null> {
  const result = await call('offer.save', { ...fields, opportunityId, id: versionId });
  if (!result.ok) return result.error;
  offerUndo(
    result.value.step,
    versionId === null ? `Entered the offer of ${company}` : `Changed the offer of ${company}`,
  );
  return null;
}

export async function trashOffer(versionId: string, company: string): Promise<void> {
  const result = await call('offer.trash', { id: versionId });
  if (!result.ok) sayFailure(result.error);
  else offerUndo(result.value.step, `Moved the offer of ${company} to the trash`);
}

/** The close-out with its outcome chosen: what was said yes or no to is written down there. */
export function answerOffer(opportunityId: string, outcome: 'accepted' | 'declined'): void {
  navigate.openPanel({ kind: 'close_out', opportunityId, outcome });
}
