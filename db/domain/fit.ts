import { gather } from './evidence-groups.ts';
import { type ImpactInput, type ImpactSkill, compareText, sumOf } from './impact-strength.ts';

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

/** min(1, c / t), 0–1; a target of 0 is met. */
export const metAt = (current: number, target: number) => (target <= 0 ? 1 : Math.min(1, current / target));
const metOf = (skill: ImpactSkill) => metAt(skill.current, skill.target);

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

/** The fit that these parts make, 0–1; null without demand. */
export function fitOfParts(parts: readonly FitPart[]): number | null {
  const demand = sumOf(parts.map((part) => part.demand));
  // Dividing sums of the same values can pass 1 by a rounding.
  return demand > 0 ? Math.min(1, sumOf(parts.map((part) => part.demand * part.met)) / demand) : null;
}

/** `opportunityFits` of one opportunity; the evidence may be only that opportunity's. */
export function opportunityFit(opportunityId: string, input: ImpactInput): Fit {
  const opportunities = input.opportunities.filter(({ id }) => id === opportunityId);
  return opportunityFits({ ...input, opportunities }).get(opportunityId) ?? { opportunityId, fit: null, parts: [] };
}
