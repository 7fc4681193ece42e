import { type RuleConstants, SCALE } from './constants.ts';
import { dayNumber } from './dates.ts';
import type { IsoDate } from './fields.ts';
import type { Capability, EvidenceSource, Lane, Need, Outcome, StageKind } from './vocabulary.ts';

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
  /** How much the person counts it by, 0.1–2; 1 where they did not say. */
  weight?: number;
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
  evidence: Pick<ImpactEvidence, 'source' | 'importance' | 'weight'>,
  age: number,
  needOfIt: number,
  constants: RuleConstants,
): number {
  return freshStrength(evidence, needOfIt, constants) * fading(age, constants);
}

/** What a piece of evidence is worth on the day it is seen, 0–1. */
export const freshStrength = (
  { source, importance, weight = 1 }: Pick<ImpactEvidence, 'source' | 'importance' | 'weight'>,
  needOfIt: number,
  constants: RuleConstants,
) => Math.min(1, constants.impact.source[source] * (importance / SCALE) * needOfIt * weight);

/** What is left of it after so many days, 0–1. */
export const fading = (age: number, { impact: { halfLifeDays } }: RuleConstants) =>
  2 ** (-Math.max(0, age) / halfLifeDays);

/** `gap(s)`, 0–1. */
export const gapOf = (skill: Pick<ImpactSkill, 'current' | 'target'>) =>
  Math.max(0, skill.target - skill.current) / SCALE;

const ascending = (a: number, b: number) => a - b;

export const sumOf = (values: number[]) => values.sort(ascending).reduce((sum, value) => sum + value, 0);

/**
 * How much of a strength is left of what was seen on a date; a search has far fewer dates than pieces of evidence, so
 * each is worked out once.
 */
export function fadingUntil(today: IsoDate, constants: RuleConstants): (date: IsoDate) => number {
  const end = dayNumber(today);
  const known = new Map<IsoDate, number>();
  return (date) => {
    let left = known.get(date);
    if (left === undefined) known.set(date, (left = fading(end - dayNumber(date), constants)));
    return left;
  };
}

/** What evidence from this opportunity on this skill weighs; null when the opportunity does not count. */
export function weightsOf(
  { opportunityId, skillId }: ImpactEvidence,
  opportunities: ReadonlyMap<string, ImpactOpportunity>,
  constants: RuleConstants,
): { weight: number; needOfIt: number } | null {
  if (opportunityId === null) return { weight: constants.impact.pseudoOpportunity, needOfIt: 1 };
  const opportunity = opportunities.get(opportunityId);
  if (opportunity === undefined) return null;
  return {
    weight: opportunityWeight(opportunity, constants),
    needOfIt: needOf(opportunity, skillId, constants),
  };
}

/** `need(o, s)` of an opportunity, or 1 for what was heard without one. */
export function needOf(opportunity: ImpactOpportunity | null, skillId: string, constants: RuleConstants): number {
  if (opportunity === null || opportunity.capabilities.length === 0) return 1;
  const team = opportunity.capabilities.find((row) => row.skillId === skillId)?.capability;
  return needFactor(opportunity.need, team, constants);
}

/** 1 − Π (1 − strength), over the strengths in order of size. */
export function combine(strengths: number[]): number {
  const [first = 0, second] = strengths;
  if (second === undefined) return first;
  return 1 - strengths.sort(ascending).reduce((left, strength) => left * (1 - strength), 1);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
