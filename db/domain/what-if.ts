import { type Fit, type FitPart, fitOfParts, metAt, opportunityFits } from './fit.ts';
import { type ImpactInput, compareText, sumOf } from './impact-strength.ts';
import { type SkillRank, rankSkills } from './impact.ts';

export interface FitChangePart {
  skillId: string;
  /** Its part of all that the opportunity wants, 0–1; the parts of one opportunity add up to 1. */
  part: number;
  /** min(1, level / target), 0–1. */
  before: number;
  after: number;
}

export interface FitChange {
  opportunityId: string;
  /** 0–1. */
  before: number;
  after: number;
  /** The skills whose level changed and that it wants, the one that moves the fit most first. */
  parts: FitChangePart[];
}

export interface WhatIf {
  /** The ranking as it stands, and as it would be. */
  before: SkillRank[];
  after: SkillRank[];
  /** Open opportunities with evidence, the largest change first. */
  fits: FitChange[];
  /** Open opportunities of which no skill is known to be wanted: they have no fit to change. */
  withoutFit: string[];
  /** Mean fit over the open opportunities that have one; null when none has. */
  mean: { before: number; after: number } | null;
  /** Σ impact. */
  impact: { before: number; after: number };
}

/**
 * The roadmap and the fits as they would be with some skills at other levels (0–5, by skill id). A skill that is not
 * in the input changes nothing. Closed opportunities have a fit no more that could rise.
 */
export function whatIf(levels: ReadonlyMap<string, number>, input: ImpactInput): WhatIf {
  const skills = input.skills.map((skill) => ({ ...skill, current: levels.get(skill.id) ?? skill.current }));
  const before = rankSkills(input);
  const after = rankSkills({ ...input, skills });
  const targets = new Map(skills.map(({ id, target }) => [id, target]));
  const open = input.opportunities.filter(({ stageKind }) => stageKind !== 'closed').map(({ id }) => id);
  const fits = opportunityFits(input);
  const changes: FitChange[] = [];
  const withoutFit: string[] = [];
  for (const id of open) {
    const change = fitChange(fits.get(id), levels, targets);
    if (change === null) withoutFit.push(id);
    else changes.push(change);
  }
  changes.sort(
    (a, b) =>
      Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || compareText(a.opportunityId, b.opportunityId),
  );
  return { before, after, fits: changes, withoutFit, mean: meanOf(changes), impact: impactOf(before, after) };
}

function fitChange(
  fit: Fit | undefined,
  levels: ReadonlyMap<string, number>,
  targets: ReadonlyMap<string, number>,
): FitChange | null {
  if (fit === undefined || fit.fit === null) return null;
  const raised = fit.parts.map((part): FitPart => {
    const level = levels.get(part.skillId);
    return level === undefined ? part : { ...part, met: metAt(level, targets.get(part.skillId) ?? 0) };
  });
  const demand = sumOf(fit.parts.map((part) => part.demand));
  const parts = fit.parts.flatMap((part, index): FitChangePart[] => {
    const met = raised[index]?.met ?? part.met;
    return met === part.met
      ? []
      : [{ skillId: part.skillId, part: part.demand / demand, before: part.met, after: met }];
  });
  const moves = ({ part, before, after }: FitChangePart) => Math.abs(part * (after - before));
  parts.sort((a, b) => moves(b) - moves(a) || compareText(a.skillId, b.skillId));
  return { opportunityId: fit.opportunityId, before: fit.fit, after: fitOfParts(raised) ?? fit.fit, parts };
}

function meanOf(changes: readonly FitChange[]): WhatIf['mean'] {
  if (changes.length === 0) return null;
  return {
    before: sumOf(changes.map((change) => change.before)) / changes.length,
    after: sumOf(changes.map((change) => change.after)) / changes.length,
  };
}

const impactOf = (before: readonly SkillRank[], after: readonly SkillRank[]) => ({
  before: sumOf(before.map(({ impact }) => impact)),
  after: sumOf(after.map(({ impact }) => impact)),
});
