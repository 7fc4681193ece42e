import { create } from 'zustand';
import type { AwaySummary } from '../../../electron/ipc/contract/away.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { sayFailure } from '../../lib/undo.ts';

export const awayResource = createResource('today.away', ['follow_up', 'opportunity', 'round']);

/** What is being said of the time away: it stays in this window until it is put away, and is not said again. */
export const useAway = create<{ said: AwaySummary | null }>(() => ({ said: null }));

/** Shows it, and keeps that it was said. */
export async function noteAway(summary: AwaySummary): Promise<void> {
  useAway.setState({ said: summary });
  const result = await call('today.awaySeen', null);
  if (!result.ok) sayFailure(result.error);
}

export const dismissAway = () => useAway.setState({ said: null });
