import * as z from 'zod';
import { addDays, compareDates } from '../domain/dates.ts';
import { isoDate } from '../domain/fields.ts';
import { sumOf } from '../domain/impact-strength.ts';
import type { SkillRank } from '../domain/impact.ts';
import { type OpenLane, isOpenLane, wasMarketAsked } from '../domain/initiative.ts';
import { type LeftOut, type Plan, planFor } from '../domain/plan.ts';
import {
  DEFAULT_HOURS_PER_WEEK,
  DEFAULT_PLAN_DAYS,
  type PlanTime,
  planDays,
  planHours,
  planSpan,
} from '../domain/plan-time.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { InitiativeKind } from '../domain/vocabulary.ts';
import { initiativeRows, initiativeSkillRows } from '../repositories/initiative.ts';
import { rows } from '../repositories/rows.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { initiative } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { rankedNow } from './ranked.ts';
import { whatIfView } from './what-if.ts';

const SETTING = 'plan';
const kept = z.object({ hoursPerWeek: z.number().positive(), until: isoDate });

/** What was asked for last, else five hours a week for eight weeks. */
function askedFor(services: Services, today: string): PlanTime {
  const read = kept.safeParse(getSetting(services.store, SETTING));
  if (read.success) return read.data;
  return { hoursPerWeek: DEFAULT_HOURS_PER_WEEK, until: addDays(today, DEFAULT_PLAN_DAYS - 1) };
}

export function keepPlan(services: Services, time: PlanTime): Result<Done<null>> {
  const { today } = ruleContext(services);
  if (compareDates(time.until, today) < 0)
    return fail('invalid', 'This date has passed. Choose today or a later one.', 'until');
  const before = askedFor(services, today);
  return change(services, { label: 'Changed the hours to plan for', aggregate: 'setting' }, (tx) => {
    if (before.hoursPerWeek !== time.hoursPerWeek || before.until !== time.until)
      putSetting(tx.store, SETTING, time, tx.at);
    return ok(null);
  });
}

type Possible = {
  id: string;
  title: string;
  kind: InitiativeKind;
  lane: OpenLane;
  /** Hours from today: those planned without those spent. */
  hours: number;
  planned: number;
  spent: number;
  isMarketAsked: boolean;
  skills: { skillId: string; gain: number }[];
};

/** What is neither done nor dropped; of its skills those that are ranked. */
function possibleInitiatives({ store }: Services, ranks: Ranks): Possible[] {
  const links = initiativeSkillRows(store).filter(({ skillId }) => ranks.has(skillId));
  return initiativeRows(store).flatMap(({ id, title, kind, lane, effortHours, hoursSpent, ...market }) => {
    if (!isOpenLane(lane)) return [];
    const skills = links.flatMap(({ initiativeId, skillId, gain }) => (initiativeId === id ? [{ skillId, gain }] : []));
    const hours = Math.max(0, effortHours - hoursSpent);
    const isMarketAsked = wasMarketAsked(market);
    return [{ id, title, kind, lane, hours, planned: effortHours, spent: hoursSpent, isMarketAsked, skills }];
  });
}

/** The plan for the hours asked for last: what to do in which order, what is left out and why, what it would change. */
export function viewPlan(services: Services) {
  const { today } = ruleContext(services);
  const time = askedFor(services, today);
  const hours = planHours(time, today);
  const ranks = new Map(rankedNow(services).ranked.map((rank) => [rank.skillId, rank]));
  const all = possibleInitiatives(services, ranks);
  const possible = all.filter((one) => one.hours > 0);
  const plan = planFor(
    hours,
    possible.map(({ id, hours: effortHours, skills }) => ({ id, effortHours, skills })),
    [...ranks.values()].map(({ skillId, demand, target, current }) => ({
      id: skillId,
      demand,
      left: Math.max(0, target - current),
    })),
  );
  const byId = new Map(all.map((one) => [one.id, one]));
  const levels = levelsAfter(plan, byId, ranks);
  return ok({
    ...time,
    days: planDays(today, time.until),
    hours,
    used: plan.hours,
    impact: sumOf([...ranks.values()].map(({ impact }) => impact)),
    chosen: chosenViews(plan, byId, ranks, { time, today }),
    left: leftViews(plan, all, ranks),
    skills: [...levels].flatMap(([skillId, to]) => {
      const rank = ranks.get(skillId);
      return rank === undefined ? [] : [{ skillId, name: rank.name, from: rank.current, to, target: rank.target }];
    }),
    outcome: plan.chosen.length === 0 ? null : whatIfView(services, levels),
  });
}

type ById = ReadonlyMap<string, Possible>;
type Ranks = ReadonlyMap<string, SkillRank>;

const initiativeView = ({ isMarketAsked: _, ...one }: Possible, ranks: Ranks) => ({
  ...one,
  skills: one.skills.map((skill) => ({ ...skill, name: ranks.get(skill.skillId)?.name ?? '' })),
});

function chosenViews(plan: Plan, byId: ById, ranks: Ranks, when: { time: PlanTime; today: string }) {
  let hoursSoFar = 0;
  let sum = 0;
  return plan.chosen.flatMap(({ id, adds }) => {
    const one = byId.get(id);
    if (one === undefined) return [];
    const span = planSpan({ before: hoursSoFar, hours: one.hours }, when.time, when.today);
    hoursSoFar += one.hours;
    sum += adds;
    const unheard = one.skills.flatMap(({ skillId }) => {
      const rank = ranks.get(skillId);
      return rank === undefined || rank.validated ? [] : [rank.name];
    });
    const { isMarketAsked } = one;
    return [{ ...initiativeView(one, ranks), adds, sum, hoursSoFar, ...span, unheard, isMarketAsked }];
  });
}

function leftViews(plan: Plan, all: readonly Possible[], ranks: Ranks) {
  const why = new Map<string, LeftOut | 'used_up' | 'not_estimated'>(plan.left.map((one) => [one.id, one.why]));
  for (const one of all) if (one.hours <= 0) why.set(one.id, one.planned > 0 ? 'used_up' : 'not_estimated');
  return all.flatMap((one) => {
    const reason = why.get(one.id);
    return reason === undefined ? [] : [{ ...initiativeView(one, ranks), why: reason }];
  });
}

/** The levels that the chosen bring together, never beyond a target; only those that rise. */
function levelsAfter(plan: Plan, byId: ById, ranks: Ranks): Map<string, number> {
  const gains = new Map<string, number>();
  for (const { id } of plan.chosen)
    for (const { skillId, gain } of byId.get(id)?.skills ?? [])
      gains.set(skillId, (gains.get(skillId) ?? 0) + Math.max(0, gain));
  const levels = new Map<string, number>();
  for (const [skillId, gain] of gains) {
    const rank = ranks.get(skillId);
    if (rank === undefined) continue;
    const to = Math.min(rank.target, rank.current + gain);
    if (to > rank.current) levels.set(skillId, to);
  }
  return levels;
}

/** Puts initiatives into lanes, each where its return puts it; what stands in its lane already stays where it is. */
export function takePlan(
  services: Services,
  into: readonly { id: string; lane: 'now' | 'next' }[],
): Result<Done<{ taken: number }>> {
  const { today } = ruleContext(services);
  const label = ({ taken }: { taken: number }) =>
    `Took ${taken === 1 ? 'an initiative' : `${taken} initiatives`} from the plan into lanes`;
  return change(services, { label, aggregate: 'initiative' }, (tx) => {
    let taken = 0;
    for (const one of into) {
      const moved = takeOne(tx, one, today);
      if (!moved.ok) return moved;
      if (moved.value) taken += 1;
    }
    return ok({ taken });
  });
}

function takeOne(
  { store, at }: Change,
  { id, lane }: { id: string; lane: 'now' | 'next' },
  today: string,
): Result<boolean> {
  const before = rows(store, initiative).get(id);
  if (!before || before.trashedAt !== null)
    return fail(
      'not_found',
      'One of these initiatives is not there any more. Look at the plan again; nothing was moved.',
    );
  if (before.lane === lane) return ok(false);
  if (!isOpenLane(before.lane))
    return fail('conflict', `${before.title} is ${before.lane} by now. Look at the plan again; nothing was moved.`);
  const startOn = lane === 'now' && before.startOn === null ? today : before.startOn;
  rows(store, initiative).update(id, { lane, position: 0, startOn }, at);
  return ok(true);
}
