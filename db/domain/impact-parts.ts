import { type Group, gather } from './evidence-groups.ts';
import { evidenceParts } from './evidence-parts.ts';
import { dayNumber } from './dates.ts';
import { type ImpactEvidence, type ImpactInput, compareText, fading } from './impact-strength.ts';
import type { SkillRank } from './impact.ts';
import type { EvidenceSource, Outcome, StageKind } from './vocabulary.ts';

/** One piece of evidence, factor by factor. */
export interface PiecePart {
  evidenceId: string;
  source: EvidenceSource;
  /** The constant of its source, 0–1. */
  sourceWeight: number;
  importance: number;
  need: number;
  weight: number;
  /** Whole days since it was seen; 0 for what is dated in the future. */
  days: number;
  /** What is left of it after those days, 0–1. */
  fading: number;
  strength: number;
  /** Its part of what its opportunity adds; they sum up to it. */
  adds: number;
}

export interface OpportunityPart {
  /** Null for everything that was heard without an opportunity. */
  opportunityId: string | null;
  stageKind: StageKind | null;
  /** How it ended, when it is closed. */
  outcome: Outcome | null;
  stageWeight: number;
  /** `demand(o, s)`, 0–1. */
  demand: number;
  /** `stageWeight · demand`; over all opportunities they sum up to the skill's demand. */
  adds: number;
  /** What adds most first. */
  pieces: PiecePart[];
}

/**
 * How the score of one skill adds up, what adds most first. Pass the skill's rank; evidence on other skills may be left
 * out of the input.
 */
export function impactParts(rank: SkillRank, input: ImpactInput): OpportunityPart[] {
  const skills = input.skills.filter(({ id }) => id === rank.skillId);
  const groups = gather({ ...input, skills }).get(rank.skillId) ?? new Map<string | null, Group>();
  const adds = new Map(evidenceParts(rank, input).map(({ evidenceId, demand }) => [evidenceId, demand]));
  const parts = Array.from(groups, ([opportunityId, group]) => partOf(opportunityId, group, { input, adds }));
  return parts.sort((a, b) => b.adds - a.adds || compareText(a.opportunityId ?? '', b.opportunityId ?? ''));
}

function partOf(
  opportunityId: string | null,
  { opportunity, weight, needOfIt, demand, heard }: Group,
  { input, adds }: { input: ImpactInput; adds: ReadonlyMap<string, number> },
): OpportunityPart {
  const pieces = heard.map(({ evidence, strength }) => ({
    ...factorsOf(evidence, input),
    need: needOfIt,
    strength,
    adds: adds.get(evidence.id) ?? 0,
  }));
  pieces.sort((a, b) => b.adds - a.adds || compareText(a.evidenceId, b.evidenceId));
  const stageKind = opportunity?.stageKind ?? null;
  const outcome = stageKind === 'closed' ? (opportunity?.outcome ?? null) : null;
  return { opportunityId, stageKind, outcome, stageWeight: weight, demand, adds: weight * demand, pieces };
}

function factorsOf({ id, source, importance, weight = 1, seenOn }: ImpactEvidence, { today, constants }: ImpactInput) {
  const days = Math.max(0, dayNumber(today) - dayNumber(seenOn));
  const sourceWeight = constants.impact.source[source];
  return { evidenceId: id, source, sourceWeight, importance, weight, days, fading: fading(days, constants) };
}
