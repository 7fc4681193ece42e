import { call } from '../../lib/client.ts';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { askForOffers } from '../../lib/offers/state.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import type { Input } from '../../../electron/ipc/contract/index.ts';
import { ask } from './asking.ts';
import { moveOnBoard } from './board.ts';
import type { Columns } from './board.ts';
import { boardResource, currentColumns } from './board-resource.ts';
import { meantBy, useBoardState } from './board-state.ts';

/** What the person does to cards: shown at once, then stored, taken back when the store refuses. */

export function openCard(id: string): void {
  const { panel } = useNavigation.getState().place;
  if (panel?.kind !== 'opportunity' || panel.id !== id) navigate.openPanel({ kind: 'opportunity', id });
}

export function openCloseOut(opportunityId: string): void {
  navigate.openPanel({ kind: 'close_out', opportunityId });
}

export async function moveCards(ids: readonly string[], stageId: string, beforeId: string | null): Promise<void> {
  const columns = currentColumns();
  const stage = columns?.board.stages.find((one) => one.id === stageId);
  if (columns === null || ids.length === 0 || stage === undefined) return;
  const moved = new Set(ids);
  const isChangeOfStage = ids.some((id) => columns.byId.get(id)?.stageId !== stageId);
  boardResource.patch(null, (board) => moveOnBoard(board, moved, { stageId, beforeId, now: Date.now() }));
  useBoardState.getState().clearSelection();
  // In the order of the board, whatever the order of choosing.
  const inOrder = columns.board.cards.filter((card) => moved.has(card.id)).map((card) => card.id);
  const result = await call('opportunity.move', { ids: inOrder, stageId, beforeId });
  if (!result.ok) return refused(result.error);
  if (isChangeOfStage) offerUndo(result.value.step, `Moved ${named(columns, ids)} to ${stage.name}`);
  if (stage.kind === 'offer' && isChangeOfStage) askForOffers(inOrder);
  const missing = result.value.value.closeOutMissing[0];
  if (stage.kind === 'closed' && missing !== undefined) openCloseOut(missing);
}

export async function trashCards(ids: readonly string[]): Promise<void> {
  const columns = currentColumns();
  if (columns === null || ids.length === 0) return;
  const gone = new Set(ids);
  boardResource.patch(null, (board) => ({ ...board, cards: board.cards.filter((card) => !gone.has(card.id)) }));
  useBoardState.getState().clearSelection();
  const result = await call('opportunity.trash', { ids: [...ids] });
  if (!result.ok) return refused(result.error);
  const { panel } = useNavigation.getState().place;
  if (panel?.kind === 'opportunity' && gone.has(panel.id)) navigate.closePanel();
  offerUndo(result.value.step, `Moved ${named(columns, ids)} to the trash`);
}

/** Asks in the bar about the card and what is chosen with it. */
export function askAbout(id: string, what: 'tags' | 'close_out'): void {
  const cards = currentColumns()?.byId;
  useBoardState.getState().choose(meantBy(id).flatMap((one) => cards?.get(one) ?? []));
  ask(what);
}

/** Changes what a card says of its role. */
export async function changeCard(id: string, fields: Input<'opportunity.update'>['fields']): Promise<void> {
  const result = await call('opportunity.update', { id, fields });
  if (!result.ok) sayFailure(result.error);
}

/** Opens what was closed out in the stage it ended in. */
export async function reopenCard(opportunityId: string): Promise<void> {
  const result = await call('close_out.reopen', { opportunityId });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step);
}

function named(columns: Columns, ids: readonly string[]): string {
  const only = ids.length === 1 ? columns.byId.get(ids[0] ?? '') : undefined;
  return only?.company ?? `${ids.length} cards`;
}

/** What was shown too early goes away with the next reading. */
function refused(error: Failure): void {
  void boardResource.load(null);
  sayFailure(error);
}
