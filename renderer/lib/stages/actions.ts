import type { Failure } from '../../../db/domain/result.ts';
import { type NewStageFields, type StageFields, reordered } from '../../../db/domain/stage.ts';
import type { CountedStage } from '../../../electron/ipc/contract/stage.ts';
import { call } from '../client.ts';
import { offerUndo, sayFailure } from '../undo.ts';
import { stagesResource } from './resources.ts';

/** What a person does to stages. Those with a field answer with the failure to show beside it, or null. */

export async function saveStage(id: string, fields: Partial<StageFields>): Promise<Failure | null> {
  const result = await call('stage.update', { id, fields });
  return result.ok ? null : result.error;
}

export async function addStage(fields: NewStageFields): Promise<Failure | null> {
  const result = await call('stage.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

/** Moves a stage by so many places, −1 for one to the front; false when it stands at that end. */
export async function moveStageBy(stages: readonly CountedStage[], id: string, by: -1 | 1): Promise<boolean> {
  const ids = stages.map((stage) => stage.id);
  const at = ids.indexOf(id);
  if (at < 0 || at + by < 0 || at + by >= ids.length) return false;
  const beforeId = ids[by < 0 ? at - 1 : at + 2] ?? null;
  const order = reordered(ids, id, beforeId);
  stagesResource.patch(null, (list) => ({
    ...list,
    stages: list.stages.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  }));
  const result = await call('stage.move', { id, beforeId });
  if (result.ok) return true;
  sayFailure(result.error);
  await stagesResource.load(null);
  return false;
}

export async function collapseStage(id: string, collapsed: boolean): Promise<void> {
  const result = await call('stage.collapse', { id, collapsed });
  if (!result.ok) sayFailure(result.error);
}

/** Removes a stage; its cards move to another one in the same step. */
export async function removeStage(id: string, moveTo: string | null): Promise<Failure | null> {
  const result = await call('stage.remove', { id, moveTo });
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export async function restoreStage(id: string): Promise<void> {
  const result = await call('stage.restore', { id });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step);
}
