import { create } from 'zustand';
import type { WarmRow } from '../../../electron/ipc/contract/keep-warm.ts';

type Spoken = Pick<WarmRow, 'id' | 'name' | 'lastWord'>;
export type IntervalOf = Pick<WarmRow, 'id' | 'name' | 'keepInTouchDays'>;

interface WarmAsking {
  /** With whom a word is logged. */
  logging: Spoken | null;
  /** Whose interval is chosen. */
  choosing: readonly IntervalOf[];
}

/** Which of the dialogs of the people to keep warm is open. */
export const useWarmAsking = create<WarmAsking>(() => ({ logging: null, choosing: [] }));

export const startLogging = (logging: Spoken): void => useWarmAsking.setState({ logging });
export const chooseInterval = (choosing: readonly IntervalOf[]): void => useWarmAsking.setState({ choosing });
export const stopAsking = (): void => useWarmAsking.setState({ logging: null, choosing: [] });
