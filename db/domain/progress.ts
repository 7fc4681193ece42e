import type { SkillRank } from './impact.ts';

export interface Raised {
  skillId: string;
  name: string;
  /** Levels 0–5; `from` is higher where a level was corrected downwards. */
  from: number;
  to: number;
}

export interface Progress {
  /** Skills whose level is another than it was, those that brought most first. */
  raised: Raised[];
  /**
   * The part of all impact that the changed levels took away, 0–1: what the roadmap would weigh with the levels of then
   * (demand and targets as they are now) against what it weighs. Below 0 where levels were corrected downwards.
   */
  taken: number;
}

/** What other levels did to a ranking: `levelsThen` are those skills had before, by id. */
export function progressSince(levelsThen: ReadonlyMap<string, number>, ranked: readonly SkillRank[]): Progress {
  let now = 0;
  let then = 0;
  const raised: (Raised & { brought: number })[] = [];
  for (const { skillId, name, current, target, demand, impact } of ranked) {
    const from = levelsThen.get(skillId) ?? current;
    const before = (demand * Math.max(0, target - from)) / 5;
    now += impact;
    then += before;
    if (from !== current) raised.push({ skillId, name, from, to: current, brought: before - impact });
  }
  raised.sort((a, b) => b.brought - a.brought || (a.name < b.name ? -1 : 1));
  return {
    raised: raised.map(({ brought: _, ...one }) => one),
    taken: then === 0 ? 0 : (then - now) / then,
  };
}
