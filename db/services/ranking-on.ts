import type { IsoDate } from '../domain/fields.ts';
import { type ImpactInput, type ImpactSkill } from '../domain/impact-strength.ts';
import { type SkillRank, rankSkills } from '../domain/impact.ts';
import { type LevelEntry, inOrder, levelOn } from '../domain/level.ts';
import { periodInstants } from '../domain/period.ts';
import * as repository from '../repositories/ranking-on.ts';
import { ruleContext } from './context.ts';
import { type Services, revisionOf } from './core.ts';
import { rankedNow } from './ranked.ts';

type Days = { state: string; days: Map<IsoDate, SkillRank[]> };
/** Of each store the days that were asked for in its present state. */
const kept = new WeakMap<Services['store'], Days>();

/**
 * The ranking as it was at the end of a day (today or later: as it stands): levels, stages and outcomes of then, what had
 * been heard by then and counted then, aged to then. What the store keeps no history of is taken as it is now: the
 * constants, why a role is open, what its team can do, and the importance and weight of a piece of evidence.
 * Initiatives of then are not known, so that no warning is `loud`.
 */
export function rankingOn(services: Services, day: IsoDate): readonly SkillRank[] {
  const { today, zone } = ruleContext(services);
  if (day >= today) return rankedNow(services).ranked;
  const state = `${revisionOf(services.store)} ${zone}`;
  const known = kept.get(services.store);
  const days = known?.state === state ? known.days : new Map<IsoDate, SkillRank[]>();
  const ranked = days.get(day) ?? rankSkills(inputOn(services, day));
  days.set(day, ranked);
  kept.set(services.store, { state, days });
  return ranked;
}

/** Everything that the ranking of a past day is made of. */
export function inputOn(services: Services, day: IsoDate): ImpactInput {
  const { zone, constants } = ruleContext(services);
  const { store } = services;
  const end = { day, until: periodInstants({ from: day, to: day }, zone).until };
  const evidence = repository.evidenceThen(store, end);
  const heard = new Set(evidence.map(({ skillId }) => skillId));
  const levels = repository.levelsBySkill(store);
  const skills = repository
    .skillsThen(store, end)
    // A skill that was written down later counts from when somebody wanted it.
    .filter(({ id, createdAt }) => createdAt < end.until || heard.has(id))
    .map(({ createdAt: _, ...skill }): ImpactSkill => ({
      ...skill,
      ...levelThen(levels.get(skill.id) ?? [], day, zone),
    }));
  return { skills, evidence, opportunities: repository.opportunitiesThen(store, end), today: day, constants };
}

/** The level that stood on the day, else the first one known; nothing where no history says another than the skill. */
function levelThen(history: readonly LevelEntry[], day: IsoDate, zone: string) {
  const standing = levelOn(history, day, zone) ?? inOrder(history, zone)[0];
  return standing === undefined ? {} : { current: standing.current, target: standing.target };
}
