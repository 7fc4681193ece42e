import { useShallow } from 'zustand/react/shallow';
import type { RoadmapLook, RoadmapView } from '../../../../electron/ipc/contract/roadmap.ts';
import { ranking } from '../store.ts';
import { look, lookInput, useLook } from './state.ts';

/** The roadmap as it is shown: as it stands, or through what it is looked at with. */
export interface ShownRoadmap {
  view: RoadmapView | null;
  /** As it stands, whatever is shown. */
  stands: RoadmapView | null;
  /** What looking through a filter or a trial says; null while it is shown as it stands. */
  through: RoadmapLook | null;
  error: { message: string } | null;
}

export function useShownRoadmap(): ShownRoadmap {
  const state = useLook(useShallow(({ filter, levels, impact }) => ({ filter, levels, impact })));
  const input = lookInput(state);
  const stands = ranking.use(null);
  const through = look.use(input);
  if (input === undefined) return { view: stands.data, stands: stands.data, through: null, error: stands.error };
  // Until the first answer the roadmap stays as it was, instead of being empty for a moment.
  return {
    view: through.data?.view ?? stands.data,
    stands: stands.data,
    through: through.data,
    error: through.error ?? stands.error,
  };
}
