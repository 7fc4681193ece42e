import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { RoadmapParts } from '../../../../electron/ipc/contract/roadmap-look.ts';
import { lookInput, parts, useLook } from './state.ts';
import type { Piece } from './PieceLine.tsx';

/** How a skill adds up under what the roadmap is looked at through, and its pieces by their evidence. */
export function useParts(skillId: string): {
  parts: RoadmapParts | null;
  pieces: ReadonlyMap<string, Piece> | null;
  /** Whether something other than the roadmap as it stands is looked at. */
  isLook: boolean;
} {
  const state = useLook(useShallow(({ filter, levels, impact }) => ({ filter, levels, impact })));
  const { data } = parts.use({ skillId, ...(lookInput(state) ?? { filter: state.filter, preview: null }) });
  const pieces = useMemo(
    () =>
      data &&
      new Map(data.opportunities.flatMap((one) => one.pieces.map((piece) => [piece.evidenceId, piece] as const))),
    [data],
  );
  return { parts: data, pieces, isLook: lookInput(state) !== undefined };
}
