import { compareDates } from './dates.ts';
import type { IsoDate } from './fields.ts';
import type { ImpactInput } from './impact-strength.ts';
import { type SkillRank, rankSkills } from './impact.ts';

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
