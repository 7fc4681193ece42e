import type { RuleConstants } from './constants.ts';
import {
  type ImpactEvidence,
  type ImpactInput,
  type ImpactOpportunity,
  combine,
  fadingUntil,
  freshStrength,
  weightsOf,
} from './impact-strength.ts';

interface Heard {
  evidence: ImpactEvidence;
  strength: number;
}

/** All evidence on one skill from one opportunity. */
export interface Group {
  opportunity: ImpactOpportunity | null;
  weight: number;
  needOfIt: number;
  heard: Heard[];
  /** `demand(o, s)`, 0–1. */
  demand: number;
}

export type Groups = Map<string | null, Group>;

/** The evidence grouped by skill and opportunity, in one pass: linear in the rows. */
export function gather(input: ImpactInput): Map<string, Groups> {
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
