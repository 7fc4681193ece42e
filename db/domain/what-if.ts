import { opportunityFits } from './fit.ts';
import { type ImpactInput, compareText } from './impact-strength.ts';
import { type SkillRank, rankSkills } from './impact.ts';

export interface WhatIf {
  before: SkillRank;
  after: SkillRank;
  /** The open opportunities whose fit would rise, the largest rise first; fits 0–1. */
  rises: { opportunityId: string; before: number; after: number }[];
}

/** What the roadmap and the fits would be with `skillId` at level `current` (0–5); null when there is no such skill. */
export function whatIf(skillId: string, current: number, input: ImpactInput): WhatIf | null {
  const changed = {
    ...input,
    skills: input.skills.map((skill) => (skill.id === skillId ? { ...skill, current } : skill)),
  };
  const before = rankSkills(input).find((rank) => rank.skillId === skillId);
  const after = rankSkills(changed).find((rank) => rank.skillId === skillId);
  if (before === undefined || after === undefined) return null;
  const fitsBefore = opportunityFits(input);
  const fitsAfter = opportunityFits(changed);
  const rises = input.opportunities
    .filter(({ stageKind }) => stageKind !== 'closed')
    .map(({ id }) => ({
      opportunityId: id,
      before: fitsBefore.get(id)?.fit ?? 0,
      after: fitsAfter.get(id)?.fit ?? 0,
    }))
    .filter((fit) => fit.after > fit.before)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || compareText(a.opportunityId, b.opportunityId));
  return { before, after, rises };
}
