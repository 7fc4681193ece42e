import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { ranking } from '../store.ts';
import type { Levels } from './state.ts';

/** The levels a skill has, whatever is tried out. */
export function useStands(skill: RankedSkillView): Levels {
  const view = ranking.use(null).data;
  const found = view && [...view.gaps, ...view.strengths, ...view.unasked].find((one) => one.skillId === skill.skillId);
  return found ? { current: found.current, target: found.target } : { current: skill.current, target: skill.target };
}
