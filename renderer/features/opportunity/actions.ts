import type { Failure, Result } from '../../../db/domain/result.ts';
import type { OpportunityFields } from '../../../db/domain/opportunity.ts';
import type { StageView } from '../../../electron/ipc/contract/board.ts';
import { call } from '../../lib/client.ts';
import type { Done } from '../../lib/client.ts';
import { navigate } from '../../lib/navigation.ts';
import { askForOffers } from '../../lib/offers/state.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { detailResource } from './resources.ts';

/** What the person does to one opportunity. Each answers with the failure to show beside its field, or null. */

export async function saveFields(id: string, fields: Partial<OpportunityFields>): Promise<Failure | null> {
  return failureOf(await call('opportunity.update', { id, fields }));
}

/** Like `saveFields` for a choice that is shown at once: the failure becomes a message. */
export async function chooseFields(id: string, fields: Partial<OpportunityFields>): Promise<void> {
  detailResource.patch({ id }, (detail) => ({ ...detail, ...fields }));
  const failure = await saveFields(id, fields);
  if (failure === null) return;
  void detailResource.load({ id });
  sayFailure(failure);
}

export async function moveTo(id: string, company: string, stage: StageView): Promise<void> {
  detailResource.patch({ id }, (detail) => ({ ...detail, stageId: stage.id, stageEnteredAt: Date.now() }));
  const result = await call('opportunity.move', { ids: [id], stageId: stage.id, beforeId: null });
  if (!result.ok) {
    void detailResource.load({ id });
    return sayFailure(result.error);
  }
  offerUndo(result.value.step, `Moved ${company} to ${stage.name}`);
  if (stage.kind === 'offer') askForOffers([id]);
  if (stage.kind === 'closed' && result.value.value.closeOutMissing.includes(id)) openCloseOut(id);
}

export async function trash(id: string, company: string): Promise<void> {
  const result = await call('opportunity.trash', { ids: [id] });
  if (!result.ok) return sayFailure(result.error);
  navigate.closePanel();
  offerUndo(result.value.step, `Moved ${company} to the trash`);
}

export async function reopen(id: string, company: string): Promise<void> {
  say(await call('close_out.reopen', { opportunityId: id }), `Opened ${company} again`);
}

export const openCloseOut = (opportunityId: string) => navigate.openPanel({ kind: 'close_out', opportunityId });
export const openDebrief = (roundId: string) => navigate.openPanel({ kind: 'debrief', roundId });

/** Says that something was done, with its Undo, or why it was not. */
export function say<T>(result: Result<Done<T>>, message: string): void {
  if (result.ok) offerUndo(result.value.step, message);
  else sayFailure(result.error);
}
export const failureOf = <T>(result: Result<T>): Failure | null => (result.ok ? null : result.error);
