import { create } from 'zustand';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo } from '../../lib/undo.ts';

export const followUps = createResource('follow_up.list', [
  'follow_up',
  'person',
  'opportunity',
  'company',
  'round',
  'setting',
]);
export const people = createResource('person.list', ['person', 'company']);
export const board = createResource('opportunity.board', ['opportunity', 'stage', 'company']);

type FollowUpsState = {
  isAdding: boolean;
  filter: string;
  isSettledShown: boolean;
};

/** What the screen remembers while the app runs. */
export const useFollowUps = create<FollowUpsState>(() => ({ isAdding: false, filter: '', isSettledShown: false }));

export const startAdding = () => useFollowUps.setState({ isAdding: true });
export const stopAdding = () => useFollowUps.setState({ isAdding: false });

/** Adds one; answers with what is wrong, or null. */
export async function addFollowUp(fields: FollowUpFields): Promise<Failure | null> {
  const result = await call('follow_up.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}
