import { VALIDATING_SOURCES } from './constants.ts';
import {
  type ImpactInput,
  type ImpactOpportunity,
  combine,
  compareText,
  fadingUntil,
  freshStrength,
  gapOf,
  needOf,
  opportunityWeight,
  sumOf,
} from './impact-strength.ts';
import type { EvidenceSource } from './vocabulary.ts';

/**
 * Impact: the order of the roadmap.
 *
 *   strength(e)  = min(1, source[e] · i/5 · need(o, s)) · 2^(−a/120)
 *   demand(o, s) = 1 − Π over e on o (1 − strength(e))       one opportunity never counts for more than 1
 *   demand(s)    = Σ over o  stage[o] · demand(o, s)          evidence without an opportunity: one pseudo-opportunity
 *   gap(s)       = max(0, t − c) / 5
 *   impact(s)    = demand(s) · gap(s)
 *   share(s)     = impact(s) / Σ impact
 *
 * Sums and products run over sorted values, so the result does not depend on the order of the rows.
 */

/** `gap` is on the roadmap; `strength` has evidence and no gap and belongs in stories; `unasked` has no evidence. */
export type SkillStanding = 'gap' | 'strength' | 'unasked';

/** Nobody who hires has been heard to want it; `loud` when an initiative of the lane `now` works on it. */
export type ValidationWarning = 'none' | 'unvalidated' | 'loud';

export interface SkillRank {
  skillId: string;
  name: string;
  current: number;
  target: number;
  demand: number;
  /** 0–1. */
  gap: number;
  impact: number;
  /** 0–1 of all impact; 0 when nothing has impact. */
  share: number;
  evidenceCount: number;
  validated: boolean;
  warning: ValidationWarning;
  kind: SkillStanding;
  /** 1 for the highest impact; null for what is not on the roadmap. */
  position: number | null;
}

const STANDINGS: Record<SkillStanding, number> = { gap: 0, strength: 1, unasked: 2 };

function compareRanks(a: SkillRank, b: SkillRank): number {
  return (
    STANDINGS[a.kind] - STANDINGS[b.kind] ||
    b.impact - a.impact ||
    (a.kind === 'strength' ? b.demand - a.demand : 0) ||
    compareText(a.name, b.name) ||
    compareText(a.skillId, b.skillId)
  );
}

/** What ranking needs to know of a skill's evidence. */
export interface SkillTotals {
  demand: number;
  evidenceCount: number;
  validated: boolean;
}

const NOBODY: SkillTotals = { demand: 0, evidenceCount: 0, validated: false };

export const isValidating = new Set<EvidenceSource>(VALIDATING_SOURCES);

/**
 * Like a Group without its evidence. Most hold one strength, so that a list is made for the second one only. Those of one
 * opportunity hang together by `next`: there are few of them, and a walk is faster than a look-up by both ids.
 */
interface Tally {
  skill: SkillTally;
  needOfIt: number;
  strength: number;
  more: number[] | null;
  next: Tally | null;
}

/** An opportunity with the weight it gives to whatever is heard on it. */
interface Weighed {
  id: string | null;
  opportunity: ImpactOpportunity | null;
  weight: number;
  tallies: Tally | null;
}

interface SkillTally {
  id: string;
  /** One by one of the same place: a tally, and the weight of its opportunity. */
  tallies: Tally[];
  weights: number[];
  evidenceCount: number;
  validated: boolean;
}

const demandOfTally = ({ strength, more }: Tally) => (more === null ? strength : combine([strength, ...more]));

function totalsOf({ tallies, weights, evidenceCount, validated }: SkillTally): SkillTotals {
  const demands = new Float64Array(tallies.length);
  tallies.forEach((tally, index) => (demands[index] = (weights[index] ?? 0) * demandOfTally(tally)));
  return { demand: demands.sort().reduce((sum, value) => sum + value, 0), evidenceCount, validated };
}

/** What finds an opportunity by its id. Evidence of one opportunity mostly stands together, so that the last is tried first. */
function weighedBy({ opportunities, constants }: ImpactInput): (id: string | null) => Weighed | undefined {
  const byId = new Map<string | null, Weighed>([
    [null, { id: null, opportunity: null, weight: constants.impact.pseudoOpportunity, tallies: null }],
  ]);
  for (const opportunity of opportunities) {
    const { id } = opportunity;
    byId.set(id, { id, opportunity, weight: opportunityWeight(opportunity, constants), tallies: null });
  }
  let last: Weighed | undefined;
  return (id) => (last !== undefined && last.id === id ? last : (last = byId.get(id)));
}

function tallyOn(on: Weighed, skill: SkillTally): Tally | null {
  let tally = on.tallies;
  while (tally !== null && tally.skill !== skill) tally = tally.next;
  return tally;
}

/**
 * The totals of every skill of the input in one pass that keeps numbers only. A skill's totals depend on its own
 * evidence and on the opportunities: after evidence on it changed, it can be tallied by itself. Most skills are wanted
 * once by an opportunity, so that a whole roadmap is ranked in little more than the time it takes to read.
 */
export function tallySkills(input: ImpactInput): Map<string, SkillTotals> {
  const { constants } = input;
  const fadingOn = fadingUntil(input.today, constants);
  const weighedOf = weighedBy(input);
  const bySkill = new Map<string, SkillTally>(
    input.skills.map(({ id }) => [id, { id, tallies: [], weights: [], evidenceCount: 0, validated: false }]),
  );
  for (const evidence of input.evidence) {
    const skill = bySkill.get(evidence.skillId);
    if (skill === undefined) continue;
    const on = weighedOf(evidence.opportunityId);
    if (on === undefined) continue;
    const known = tallyOn(on, skill);
    const needOfIt = known === null ? needOf(on.opportunity, skill.id, constants) : known.needOfIt;
    const strength = freshStrength(evidence, needOfIt, constants) * fadingOn(evidence.seenOn);
    if (known === null) {
      on.tallies = { skill, needOfIt, strength, more: null, next: on.tallies };
      skill.tallies.push(on.tallies);
      skill.weights.push(on.weight);
    } else if (known.more === null) known.more = [strength];
    else known.more.push(strength);
    skill.evidenceCount += 1;
    if (!skill.validated) skill.validated = isValidating.has(evidence.source);
  }
  return new Map(Array.from(bySkill, ([id, skill]) => [id, totalsOf(skill)]));
}

/** The skills in the order of the roadmap from totals of all of them; see `rankSkills`. */
export function rankTotals(
  input: Pick<ImpactInput, 'skills' | 'initiatives'>,
  totals: ReadonlyMap<string, SkillTotals>,
): SkillRank[] {
  const started = new Set(
    (input.initiatives ?? [])
      .filter(({ lane }) => lane === 'now')
      .flatMap(({ skills }) => skills.map((s) => s.skillId)),
  );
  const ranks = input.skills.map((skill): SkillRank => {
    const { demand, evidenceCount, validated } = totals.get(skill.id) ?? NOBODY;
    const gap = gapOf(skill);
    const kind = evidenceCount === 0 ? 'unasked' : gap === 0 ? 'strength' : 'gap';
    return {
      skillId: skill.id,
      name: skill.name,
      current: skill.current,
      target: skill.target,
      demand,
      gap,
      impact: demand * gap,
      share: 0,
      evidenceCount,
      validated,
      warning: validated || kind === 'strength' ? 'none' : started.has(skill.id) ? 'loud' : 'unvalidated',
      kind,
      position: null,
    };
  });
  ranks.sort(compareRanks);
  const total = sumOf(ranks.map(({ impact }) => impact));
  ranks.forEach((rank, index) => {
    if (total > 0) rank.share = rank.impact / total;
    if (rank.kind === 'gap') rank.position = index + 1;
  });
  return ranks;
}

/**
 * The skills in the order of the roadmap, without the parts of each score: gaps by impact, then strengths by demand,
 * then what nobody has asked for; ties by name, then id. Linear in the evidence.
 */
export function rankSkills(input: ImpactInput): SkillRank[] {
  return rankTotals(input, tallySkills(input));
}
