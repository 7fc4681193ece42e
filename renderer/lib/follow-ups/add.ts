import { create } from 'zustand';
import type { FollowUpKind } from '../../../db/domain/vocabulary.ts';

/** What is known already of a follow-up that is about to be written. */
export interface Prefill {
  personId?: string;
  opportunityId?: string;
  roundId?: string;
  kind?: FollowUpKind;
  /** ISO date. */
  dueOn?: string;
}

/** Whether the form is open, and with what it began. */
export const useAddingFollowUp = create<{ prefill: Prefill | null }>(() => ({ prefill: null }));

/** Opens the form from anywhere, filled with what is known; whatever was half-typed before is kept beside it. */
export const startAddingFollowUp = (prefill: Prefill = {}): void => useAddingFollowUp.setState({ prefill });

export const stopAddingFollowUp = (): void => useAddingFollowUp.setState({ prefill: null });
