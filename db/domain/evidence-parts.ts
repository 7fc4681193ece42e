import { type Group, type Groups, gather } from './evidence-groups.ts';
import { type ImpactInput, compareText, sumOf } from './impact-strength.ts';
import { type SkillRank, type SkillTotals, isValidating, rankTotals } from './impact.ts';

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

const demandOf = (groups: Groups) => sumOf([...groups.values()].map((group) => group.weight * group.demand));

function totalsOf(groups: Groups): SkillTotals {
  const heard = [...groups.values()].flatMap((group) => group.heard);
  return {
    demand: demandOf(groups),
    evidenceCount: heard.length,
    validated: heard.some(({ evidence }) => isValidating.has(evidence.source)),
  };
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
