import { type RuleConstants, SCALE } from './constants.ts';
import { type ImpactInitiative, compareText, sumOf } from './impact-strength.ts';
import type { SkillRank } from './impact.ts';

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
  ranks: ReadonlyMap<string, Pick<SkillRank, 'current' | 'target' | 'demand'>>,
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
