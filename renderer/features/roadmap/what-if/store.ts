import { create } from 'zustand';
import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { createResource } from '../../../lib/resource.ts';
import { navigate } from '../../../lib/navigation.ts';
import { useRoadmap } from '../store.ts';

/** Which gaps are closed in thought, each to its target (null) or to a level; null until somebody chose. */
type Chosen = Readonly<Record<string, number | null>>;
export type Gap = Pick<RankedSkillView, 'skillId' | 'name' | 'current' | 'target'>;
type WhatIfState = { chosen: Chosen | null };

export const useWhatIf = create<WhatIfState>(() => ({ chosen: null }));

export const outcomeOf = createResource('roadmap.whatIf', [
  'skill',
  'evidence',
  'opportunity',
  'stage',
  'close_out',
  'company',
  'setting',
]);

/** What is closed in thought: the first gap until somebody chose. Skills that are no gap any more are left out. */
export function levelsOf(chosen: Chosen | null, gaps: readonly Gap[]): { skillId: string; level: number }[] {
  const [first] = gaps;
  const taken = chosen ?? (first === undefined ? {} : { [first.skillId]: null });
  return gaps.flatMap(({ skillId, current, target }) => {
    const level = taken[skillId];
    if (level === undefined) return [];
    return [{ skillId, level: level === null ? target : Math.min(target, Math.max(current + 1, level)) }];
  });
}

const takenOf = (gaps: readonly Gap[]): Record<string, number | null> => {
  const { chosen } = useWhatIf.getState();
  const levels = levelsOf(chosen, gaps);
  return Object.fromEntries(levels.map(({ skillId }) => [skillId, chosen?.[skillId] ?? null]));
};

export function choose(gaps: readonly Gap[], skillId: string, isChosen: boolean): void {
  const { [skillId]: _, ...others } = takenOf(gaps);
  useWhatIf.setState({ chosen: isChosen ? { ...others, [skillId]: null } : others });
}

/** To `level`, or with null to the target wherever that is. */
export function chooseLevel(gaps: readonly Gap[], skillId: string, level: number | null): void {
  useWhatIf.setState({ chosen: { ...takenOf(gaps), [skillId]: level } });
}

export const chooseNone = () => useWhatIf.setState({ chosen: {} });

/** Shows what closing this one gap would change; without one, what was looked at last. */
export function askWhatIf(skillId: string | null): void {
  if (skillId !== null) useWhatIf.setState({ chosen: { [skillId]: null } });
  navigate.go({ screen: 'roadmap' });
  useRoadmap.setState({ segment: 'what_if' });
}
