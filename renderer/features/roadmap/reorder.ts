import { gapOf } from '../../../db/domain/impact-strength.ts';
import type { RankedSkillView, RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';

/**
 * The roadmap with one skill's levels changed, ordered by the same rules as in the store: a level moves the gap and with
 * it impact, share and standing; demand stays what was heard.
 */
export function withLevels(
  view: RoadmapView,
  skillId: string,
  levels: { current: number; target: number },
): RoadmapView {
  const changed = [...view.gaps, ...view.strengths, ...view.unasked].map((skill) =>
    skill.skillId === skillId ? relevelled(skill, levels) : skill,
  );
  const total = changed.reduce((sum, { impact }) => sum + impact, 0);
  const shared = changed.map((skill) => ({ ...skill, share: total > 0 ? skill.impact / total : 0 }));
  const asked = shared.filter(({ evidenceCount }) => evidenceCount > 0);
  return {
    ...view,
    gaps: asked.filter(({ gap }) => gap > 0).sort((a, b) => b.impact - a.impact || byName(a, b)),
    strengths: asked.filter(({ gap }) => gap === 0).sort((a, b) => b.demand - a.demand || byName(a, b)),
    unasked: shared.filter(({ evidenceCount }) => evidenceCount === 0).sort(byName),
  };
}

function relevelled(skill: RankedSkillView, levels: { current: number; target: number }): RankedSkillView {
  const gap = gapOf(levels);
  return { ...skill, ...levels, gap, impact: skill.demand * gap };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: RankedSkillView, b: RankedSkillView) => compare(a.name, b.name) || compare(a.skillId, b.skillId);
