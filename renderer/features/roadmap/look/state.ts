import { create } from 'zustand';
import type { RuleConstants } from '../../../../db/domain/constants.ts';
import { NO_ROADMAP_FILTER, type RoadmapFilter, isFiltered } from '../../../../db/domain/roadmap-filter.ts';
import type { RoadmapLookInput } from '../../../../electron/ipc/contract/roadmap-look.ts';
import { call } from '../../../lib/client.ts';
import { createResource } from '../../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../../lib/undo.ts';
import { RANKED_FROM } from '../ranked-from.ts';

export type Levels = { current: number; target: number };
type Impact = RuleConstants['impact'];

interface LookState {
  filter: RoadmapFilter;
  /** Levels that are tried out, by skill. */
  levels: Readonly<Record<string, Levels & { name: string }>>;
  /** The numbers of the rule that are tried out; null while those that stand hold. */
  impact: Impact | null;
}

const NOTHING_TRIED = { levels: {}, impact: null };

/** What the roadmap is looked at through. Nothing of it is kept: it ends with the window. */
export const useLook = create<LookState>(() => ({ filter: NO_ROADMAP_FILTER, ...NOTHING_TRIED }));

export const look = createResource('roadmap.look', RANKED_FROM);
export const parts = createResource('roadmap.parts', [...RANKED_FROM, 'company']);

export const changeFilter = (part: Partial<RoadmapFilter>) =>
  useLook.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
export const clearFilter = () => useLook.setState({ filter: NO_ROADMAP_FILTER });
export const putBack = () => useLook.setState(NOTHING_TRIED);

/** Tries other levels of a skill; those it has are no longer tried. */
export function tryLevels(skill: { skillId: string; name: string; stands: Levels }, levels: Levels): void {
  useLook.setState((state) => {
    const { [skill.skillId]: _before, ...others } = state.levels;
    const isSame = levels.current === skill.stands.current && levels.target === skill.stands.target;
    return { levels: isSame ? others : { ...others, [skill.skillId]: { ...levels, name: skill.name } } };
  });
}

/** Tries another number of the rule; when all are as they stand, none is tried. */
export function tryImpact(stands: Impact, impact: Impact): void {
  useLook.setState({ impact: JSON.stringify(stands) === JSON.stringify(impact) ? null : impact });
}

export const isTrying = ({ levels, impact }: Pick<LookState, 'levels' | 'impact'>): boolean =>
  impact !== null || Object.keys(levels).length > 0;

/** What is asked of the store; undefined while the roadmap is looked at as it stands. */
export function lookInput(state: LookState): RoadmapLookInput | undefined {
  const { filter, levels, impact } = state;
  if (!isTrying(state)) return isFiltered(filter) ? { filter, preview: null } : undefined;
  return {
    filter,
    preview: {
      levels: Object.entries(levels).map(([skillId, { current, target }]) => ({ skillId, current, target })),
      impact,
    },
  };
}

/** Keeps what is tried out: levels one by one, the numbers in the settings. What is refused stays tried. */
export async function keep(constants: RuleConstants): Promise<void> {
  const { levels, impact } = useLook.getState();
  for (const [id, { current, target }] of Object.entries(levels)) {
    const result = await call('skill.setLevels', { id, current, target });
    if (!result.ok) return sayFailure(result.error);
    useLook.setState((state) => {
      const { [id]: _kept, ...others } = state.levels;
      return { levels: others };
    });
    offerUndo(result.value.step, 'Kept');
  }
  if (impact === null) return;
  const result = await call('setting.change', { constants: { ...constants, impact } });
  if (!result.ok) return sayFailure(result.error);
  useLook.setState({ impact: null });
  offerUndo(result.value.step, 'Kept');
}
