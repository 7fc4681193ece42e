import { type RuleConstants, SCALE, VALIDATING_SOURCES } from './constants.ts';
import { compareDates, dayNumber } from './dates.ts';
import type { IsoDate } from './fields.ts';
import type { Capability, EvidenceSource, Lane, Need, Outcome, StageKind } from './vocabulary.ts';

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

export interface ImpactSkill {
  id: string;
  name: string;
  /** Levels 0–5. */
  current: number;
  target: number;
}
export interface ImpactEvidence {
  id: string;
  skillId: string;
  opportunityId: string | null;
  source: EvidenceSource;
  /** 1–5. */
  importance: number;
  seenOn: IsoDate;
}
export interface ImpactOpportunity {
  id: string;
  stageKind: StageKind;
  /** How it ended; read only when the stage kind is `closed`. */
  outcome: Outcome | null;
  need: Need;
  /** What the team can already do. */
  capabilities: readonly { skillId: string; capability: Capability }[];
}
export interface ImpactInitiative {
  id: string;
  name: string;
  lane: Lane;
  /** Hours; null or 0 while nobody has estimated it. */
  effortHours: number | null;
  skills: readonly { skillId: string; gain: number }[];
}
/** Evidence of a skill or an opportunity that is not in the lists (in the trash, say) counts nothing. */
export interface ImpactInput {
  skills: readonly ImpactSkill[];
  evidence: readonly ImpactEvidence[];
  opportunities: readonly ImpactOpportunity[];
  /** Only their lane and skills are read, for the warning. */
  initiatives?: readonly Pick<ImpactInitiative, 'lane' | 'skills'>[];
  /** Today in the user's time zone. */
  today: IsoDate;
  constants: RuleConstants;
}

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
export interface EvidencePart {
  evidenceId: string;
  /** Null for the pseudo-opportunity. */
  opportunityId: string | null;
  /** 0–1, aged to today. */
  strength: number;
  /** What it adds to the skill's demand, its impact and its share: each adds up to the skill's own. */
  demand: number;
  impact: number;
  share: number;
}
export interface RankedSkill extends SkillRank {
  /** Largest first. */
  parts: EvidencePart[];
}

/** `need(o, s)`: how much the reason why the role is open raises or lowers what is heard about a skill. */
export function needFactor(need: Need, capability: Capability | undefined, constants: RuleConstants): number {
  const { needWanted, needCovered } = constants.impact;
  if (capability === undefined || need === 'unknown') return 1;
  if (need === 'bandwidth') return capability === 'lacking' ? 1 : needWanted;
  return capability === 'lacking' ? needWanted : capability === 'strong' ? needCovered : 1;
}

/** `stage[o]`, or the weight of the outcome once closed; closed without a recorded outcome counts nothing. */
export function opportunityWeight(
  opportunity: Pick<ImpactOpportunity, 'stageKind' | 'outcome'>,
  constants: RuleConstants,
): number {
  const { stage, outcome } = constants.impact;
  if (opportunity.stageKind !== 'closed') return stage[opportunity.stageKind];
  return opportunity.outcome === null ? 0 : outcome[opportunity.outcome];
}

/** `strength(e)`, 0–1. `age` in whole days; what is dated in the future counts as seen today. */
export function evidenceStrength(
  evidence: Pick<ImpactEvidence, 'source' | 'importance'>,
  age: number,
  needOfIt: number,
  constants: RuleConstants,
): number {
  return freshStrength(evidence, needOfIt, constants) * fading(age, constants);
}

/** What a piece of evidence is worth on the day it is seen, 0–1. */
const freshStrength = (
  { source, importance }: Pick<ImpactEvidence, 'source' | 'importance'>,
  needOfIt: number,
  constants: RuleConstants,
) => Math.min(1, constants.impact.source[source] * (importance / SCALE) * needOfIt);

/** What is left of it after so many days, 0–1. */
const fading = (age: number, { impact: { halfLifeDays } }: RuleConstants) => 2 ** (-Math.max(0, age) / halfLifeDays);

/** `gap(s)`, 0–1. */
export const gapOf = (skill: Pick<ImpactSkill, 'current' | 'target'>) =>
  Math.max(0, skill.target - skill.current) / SCALE;

const ascending = (a: number, b: number) => a - b;
const sumOf = (values: number[]) => values.sort(ascending).reduce((sum, value) => sum + value, 0);

interface Heard {
  evidence: ImpactEvidence;
  strength: number;
}
/** All evidence on one skill from one opportunity. */
interface Group {
  opportunity: ImpactOpportunity | null;
  weight: number;
  needOfIt: number;
  heard: Heard[];
  /** `demand(o, s)`, 0–1. */
  demand: number;
}
type Groups = Map<string | null, Group>;

/**
 * How much of a strength is left of what was seen on a date; a search has far fewer dates than pieces of evidence, so
 * each is worked out once.
 */
function fadingUntil(today: IsoDate, constants: RuleConstants): (date: IsoDate) => number {
  const end = dayNumber(today);
  const known = new Map<IsoDate, number>();
  return (date) => {
    let left = known.get(date);
    if (left === undefined) known.set(date, (left = fading(end - dayNumber(date), constants)));
    return left;
  };
}

/** The evidence grouped by skill and opportunity, in one pass: linear in the rows. */
function gather(input: ImpactInput): Map<string, Groups> {
  const { constants } = input;
  const fadingOn = fadingUntil(input.today, constants);
  const bySkill = new Map<string, Groups>(input.skills.map((skill) => [skill.id, new Map()]));
  const opportunities = new Map(input.opportunities.map((opportunity) => [opportunity.id, opportunity]));
  for (const evidence of input.evidence) {
    const groups = bySkill.get(evidence.skillId);
    if (groups === undefined) continue;
    let group = groups.get(evidence.opportunityId);
    if (group === undefined) {
      const opened = openGroup(evidence, opportunities, constants);
      if (opened === null) continue;
      group = opened;
      groups.set(evidence.opportunityId, group);
    }
    const strength = freshStrength(evidence, group.needOfIt, constants) * fadingOn(evidence.seenOn);
    group.heard.push({ evidence, strength });
  }
  for (const groups of bySkill.values()) {
    for (const group of groups.values()) group.demand = combine(group.heard.map(({ strength }) => strength));
  }
  return bySkill;
}

function openGroup(
  evidence: ImpactEvidence,
  opportunities: ReadonlyMap<string, ImpactOpportunity>,
  constants: RuleConstants,
): Group | null {
  const weights = weightsOf(evidence, opportunities, constants);
  if (weights === null) return null;
  const opportunity = evidence.opportunityId === null ? null : (opportunities.get(evidence.opportunityId) ?? null);
  return { opportunity, ...weights, heard: [], demand: 0 };
}

/** What evidence from this opportunity on this skill weighs; null when the opportunity does not count. */
function weightsOf(
  { opportunityId, skillId }: ImpactEvidence,
  opportunities: ReadonlyMap<string, ImpactOpportunity>,
  constants: RuleConstants,
): { weight: number; needOfIt: number } | null {
  if (opportunityId === null) return { weight: constants.impact.pseudoOpportunity, needOfIt: 1 };
  const opportunity = opportunities.get(opportunityId);
  if (opportunity === undefined) return null;
  const { capabilities } = opportunity;
  const team = capabilities.length === 0 ? undefined : capabilities.find((row) => row.skillId === skillId)?.capability;
  return {
    weight: opportunityWeight(opportunity, constants),
    needOfIt: needFactor(opportunity.need, team, constants),
  };
}

/** 1 − Π (1 − strength), over the strengths in order of size. */
function combine(strengths: number[]): number {
  const [first = 0, second] = strengths;
  if (second === undefined) return first;
  return 1 - strengths.sort(ascending).reduce((left, strength) => left * (1 - strength), 1);
}

const demandOf = (groups: Groups) => sumOf([...groups.values()].map((group) => group.weight * group.demand));

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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

const isValidating = new Set<EvidenceSource>(VALIDATING_SOURCES);

function totalsOf(groups: Groups): SkillTotals {
  const heard = [...groups.values()].flatMap((group) => group.heard);
  return {
    demand: demandOf(groups),
    evidenceCount: heard.length,
    validated: heard.some(({ evidence }) => isValidating.has(evidence.source)),
  };
}

/** Like a Group without its evidence. Most hold one strength, so that a list is made for the second one only. */
interface Tally {
  weight: number;
  needOfIt: number;
  strength: number;
  more: number[] | null;
}
interface SkillTally {
  tallies: Map<string | null, Tally>;
  evidenceCount: number;
  validated: boolean;
}

const demandOfTally = ({ weight, strength, more }: Tally) =>
  weight * (more === null ? strength : combine([strength, ...more]));

/**
 * The totals of every skill of the input in one pass that keeps numbers only. A skill's totals depend on its own
 * evidence and on the opportunities: after evidence on it changed, it can be tallied by itself. Most skills are wanted once by an opportunity, so that a
 * whole roadmap is ranked in little more than the time it takes to read.
 */
export function tallySkills(input: ImpactInput): Map<string, SkillTotals> {
  const { constants } = input;
  const fadingOn = fadingUntil(input.today, constants);
  const opportunities = new Map(input.opportunities.map((opportunity) => [opportunity.id, opportunity]));
  const bySkill = new Map<string, SkillTally>(
    input.skills.map(({ id }) => [id, { tallies: new Map(), evidenceCount: 0, validated: false }]),
  );
  for (const evidence of input.evidence) {
    const skill = bySkill.get(evidence.skillId);
    if (skill === undefined) continue;
    const known = skill.tallies.get(evidence.opportunityId);
    const weights = known ?? weightsOf(evidence, opportunities, constants);
    if (weights === null) continue;
    const strength = freshStrength(evidence, weights.needOfIt, constants) * fadingOn(evidence.seenOn);
    if (known === undefined)
      skill.tallies.set(evidence.opportunityId, {
        weight: weights.weight,
        needOfIt: weights.needOfIt,
        strength,
        more: null,
      });
    else if (known.more === null) known.more = [strength];
    else known.more.push(strength);
    skill.evidenceCount += 1;
    if (!skill.validated) skill.validated = isValidating.has(evidence.source);
  }
  const totals = new Map<string, SkillTotals>();
  for (const [id, { tallies, evidenceCount, validated }] of bySkill) {
    const demands = Float64Array.from(tallies.values(), demandOfTally);
    totals.set(id, { demand: demands.sort().reduce((sum, value) => sum + value, 0), evidenceCount, validated });
  }
  return totals;
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

/** `rankSkills` with every share opened into the evidence that makes it up. */
export function rankRoadmap(input: ImpactInput): { ranked: RankedSkill[] } {
  const bySkill = gather(input);
  const totals = new Map(Array.from(bySkill, ([id, groups]) => [id, totalsOf(groups)]));
  const ranked = rankTotals(input, totals).map((rank) => ({ ...rank, parts: partsOf(rank, bySkill) }));
  return { ranked };
}

/**
 * One skill opened: the evidence behind its share, adding up to the share that `rankSkills(input)` shows. Pass that
 * skill's rank and only its own evidence is looked at; the rest of `input.evidence` may be left out.
 */
export function evidenceParts(rank: SkillRank, input: ImpactInput): EvidencePart[] {
  const skills = input.skills.filter(({ id }) => id === rank.skillId);
  return partsOf(rank, gather({ ...input, skills }));
}

function partsOf(rank: SkillRank, bySkill: Map<string, Groups>): EvidencePart[] {
  const parts = [...(bySkill.get(rank.skillId)?.values() ?? [])].flatMap((group) => partsOfGroup(rank, group));
  return parts.sort((a, b) => b.demand - a.demand || compareText(a.evidenceId, b.evidenceId));
}

function partsOfGroup(rank: SkillRank, group: Group): EvidencePart[] {
  const heard = [...group.heard].sort((a, b) => a.strength - b.strength || compareText(a.evidence.id, b.evidence.id));
  const fractions = fairFractions(heard.map(({ strength }) => strength));
  return heard.map(({ evidence, strength }, index) => {
    const demand = group.weight * group.demand * (fractions[index] ?? 0);
    const share = rank.demand > 0 ? rank.share * (demand / rank.demand) : 0;
    return {
      evidenceId: evidence.id,
      opportunityId: evidence.opportunityId,
      strength,
      demand,
      impact: demand * rank.gap,
      share,
    };
  });
}

/** Gauss–Legendre nodes and weights on [0, 1], exact for polynomials up to degree 15. */
const QUADRATURE = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
].flatMap(([node = 0, weight = 0]) => [
  { at: (1 - node) / 2, weight: weight / 2 },
  { at: (1 + node) / 2, weight: weight / 2 },
]);

/**
 * How 1 − Π (1 − strength) is split over the strengths, as fractions that add up to 1 (all 0 when nothing is strong).
 * Each gets what it adds on average over every order in which they could have been heard (its Shapley value), which
 * for this product is strength · ∫₀¹ Π over the others (1 − t · strength) dt. Unlike a split by −log(1 − strength) it
 * stays fair beside a strength of 1. Beyond 16 lines the integral is approximate; the fractions still add up to 1.
 */
function fairFractions(strengths: readonly number[]): number[] {
  const nodes = QUADRATURE.map(({ at, weight }) => ({
    at,
    value: weight * strengths.reduce((left, strength) => left * (1 - at * strength), 1),
  }));
  const values = strengths.map((strength) =>
    nodes.reduce((sum, { at, value }) => sum + (strength * value) / (1 - at * strength), 0),
  );
  const total = sumOf([...values]);
  if (total > 0) return values.map((value) => value / total);
  // So many strong lines that every product is too small to hold: then each counts by its own strength.
  const strengthsTotal = sumOf([...strengths]);
  return strengths.map((strength) => (strengthsTotal > 0 ? strength / strengthsTotal : 0));
}

export interface FitPart {
  skillId: string;
  /** `demand(o, s)`, 0–1. */
  demand: number;
  /** min(1, current / target), 0–1; a target of 0 is met. */
  met: number;
}
export interface Fit {
  opportunityId: string;
  /** 0–1, or null without evidence. */
  fit: number | null;
  /** The strongest demand first. */
  parts: FitPart[];
}

const metOf = (skill: ImpactSkill) => (skill.target <= 0 ? 1 : Math.min(1, skill.current / skill.target));

/** `fit(o) = Σ_s demand(o, s) · min(1, c / t) / Σ_s demand(o, s)` of every opportunity, by opportunity id. */
export function opportunityFits(input: ImpactInput): Map<string, Fit> {
  const bySkill = gather(input);
  const fits = new Map<string, Fit>(
    input.opportunities.map(({ id }) => [id, { opportunityId: id, fit: null, parts: [] }]),
  );
  for (const skill of input.skills) {
    for (const group of bySkill.get(skill.id)?.values() ?? []) {
      if (group.opportunity === null) continue;
      fits.get(group.opportunity.id)?.parts.push({ skillId: skill.id, demand: group.demand, met: metOf(skill) });
    }
  }
  for (const fit of fits.values()) {
    fit.parts.sort((a, b) => b.demand - a.demand || compareText(a.skillId, b.skillId));
    fit.fit = fitOfParts(fit.parts);
  }
  return fits;
}

function fitOfParts(parts: readonly FitPart[]): number | null {
  const demand = sumOf(parts.map((part) => part.demand));
  // Dividing sums of the same values can pass 1 by a rounding.
  return demand > 0 ? Math.min(1, sumOf(parts.map((part) => part.demand * part.met)) / demand) : null;
}

/** `opportunityFits` of one opportunity; the evidence may be only that opportunity's. */
export function opportunityFit(opportunityId: string, input: ImpactInput): Fit {
  const opportunities = input.opportunities.filter(({ id }) => id === opportunityId);
  return opportunityFits({ ...input, opportunities }).get(opportunityId) ?? { opportunityId, fit: null, parts: [] };
}

export interface InitiativeReturn {
  initiativeId: string;
  name: string;
  /** Demand met per ten hours of effort; null while the effort is not estimated. */
  value: number | null;
  /** What each skill adds before dividing by the effort. */
  parts: { skillId: string; demand: number; gain: number; adds: number }[];
}

/**
 * `return(initiative) = Σ over its skills demand(s) · min(gain, t − c)/5, divided by effort in tens of hours`, highest
 * first, those without an estimate last; ties by name, then id. `ranks` from `rankSkills`.
 */
export function rankInitiatives(
  initiatives: readonly ImpactInitiative[],
  ranks: readonly SkillRank[],
  constants: RuleConstants,
): InitiativeReturn[] {
  const bySkill = new Map(ranks.map((rank) => [rank.skillId, rank]));
  return initiatives
    .map((initiative) => initiativeReturn(initiative, bySkill, constants))
    .sort(
      (a, b) =>
        (b.value ?? -1) - (a.value ?? -1) || compareText(a.name, b.name) || compareText(a.initiativeId, b.initiativeId),
    );
}

/** The return of one initiative; a skill that is not ranked adds nothing. */
export function initiativeReturn(
  initiative: ImpactInitiative,
  ranks: ReadonlyMap<string, SkillRank>,
  constants: RuleConstants,
): InitiativeReturn {
  const parts = initiative.skills.map(({ skillId, gain }) => {
    const rank = ranks.get(skillId);
    const counted = rank === undefined ? 0 : Math.max(0, Math.min(gain, rank.target - rank.current));
    const demand = rank?.demand ?? 0;
    return { skillId, demand, gain: counted, adds: (demand * counted) / SCALE };
  });
  const effort = (initiative.effortHours ?? 0) / constants.impact.effortUnitHours;
  const value = effort > 0 ? sumOf(parts.map(({ adds }) => adds)) / effort : null;
  return { initiativeId: initiative.id, name: initiative.name, value, parts };
}

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

/**
 * The roadmap as it would have been ranked on `date`: only evidence seen by then, aged to then. Levels, stages and
 * outcomes are those of the input, so a trend shows what the market said, not what became of it.
 */
export function rankAsOf(date: IsoDate, input: ImpactInput): SkillRank[] {
  const evidence = input.evidence.filter(({ seenOn }) => compareDates(seenOn, date) <= 0);
  return rankSkills({ ...input, evidence, today: date });
}

/** `rankAsOf` at each of `dates`, as one line per skill. */
export function trend(
  dates: readonly IsoDate[],
  input: ImpactInput,
): Map<string, { date: IsoDate; demand: number; impact: number; share: number; position: number | null }[]> {
  const lines = new Map<
    string,
    { date: IsoDate; demand: number; impact: number; share: number; position: number | null }[]
  >(input.skills.map(({ id }) => [id, []]));
  for (const date of dates) {
    for (const { skillId, demand, impact, share, position } of rankAsOf(date, input)) {
      lines.get(skillId)?.push({ date, demand, impact, share, position });
    }
  }
  return lines;
}
