import { create } from 'zustand';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo } from '../../lib/undo.ts';
import { EVERYTHING } from './filter.ts';
import type { FollowUpFilter } from './filter.ts';

export const followUps = createResource('follow_up.list', [
  'follow_up',
  'person',
  'opportunity',
  'company',
  'round',
  'setting',
]);

type FollowUpsState = {
  filter: FollowUpFilter;
  isSettledShown: boolean;
  /** What is long past is unfolded. */
  isPastShown: boolean;
};

/** What the screen remembers while the app runs. */
export const useFollowUps = create<FollowUpsState>(() => ({
  filter: EVERYTHING,
  isSettledShown: false,
  isPastShown: false,
}));

export const changeFilter = (part: Partial<FollowUpFilter>): void =>
  useFollowUps.setState(({ filter }) => ({ filter: { ...filter, ...part } }));

/** Adds one; answers with what is wrong, or null. */
export async function addFollowUp(fields: FollowUpFields): Promise<Failure | null> {
  const result = await call('follow_up.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}
