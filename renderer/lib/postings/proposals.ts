import type { Proposal } from '../../../electron/ipc/contract/posting.ts';
import { call } from '../client.ts';
import { count } from '../format.ts';
import { createResource } from '../resource.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** Skills a posting names that are neither evidence from it nor dismissed. */
export const proposalResource = createResource('posting.proposals', ['opportunity', 'evidence', 'skill']);

const named = (items: readonly Proposal[]) =>
  items.length === 1 ? (items[0]?.name ?? '') : count(items.length, 'skill');

/** Shows that they are gone before the store answers; what the store says replaces it. */
function hide(opportunityId: string, items: readonly Proposal[]): void {
  const gone = new Set(items.map(({ skillId }) => skillId));
  proposalResource.patch({ opportunityId }, (all) => all.filter(({ skillId }) => !gone.has(skillId)));
}

/** Makes them evidence from the posting, and offers the way back. */
export async function acceptProposals(opportunityId: string, items: readonly Proposal[]): Promise<void> {
  if (items.length === 0) return;
  hide(opportunityId, items);
  const sent = items.map(({ skillId, importance, quote }) => ({ skillId, importance, quote }));
  const result = await call('posting.accept', { opportunityId, items: sent });
  if (result.ok) return offerUndo(result.value.step, `${named(items)} is wanted here: kept as evidence`);
  sayFailure(result.error);
  await proposalResource.load({ opportunityId });
}

/** Proposes them no more for this opportunity, and offers the way back. */
export async function dismissProposals(opportunityId: string, items: readonly Proposal[]): Promise<void> {
  if (items.length === 0) return;
  hide(opportunityId, items);
  const result = await call('posting.dismiss', { opportunityId, skillIds: items.map(({ skillId }) => skillId) });
  if (result.ok) return offerUndo(result.value.step, `${named(items)} set aside for this posting`);
  sayFailure(result.error);
  await proposalResource.load({ opportunityId });
}
