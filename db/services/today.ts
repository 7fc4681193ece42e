import { foldLongPast } from '../domain/catch-up.ts';
import { addDays, daysBetween, startOfDate } from '../domain/dates.ts';
import { asksOn, isAsleep, wakesAt } from '../domain/follow-up.ts';
import { type Result, ok } from '../domain/result.ts';
import { roundEnd } from '../domain/round.ts';
import { type FollowUpRow, countOpenFollowUps, openFollowUpsUntil } from '../repositories/follow-up.ts';
import { activeOpportunities, limboCards } from '../repositories/opportunity.ts';
import { type RoundRow, interviewersOf, roundsAhead } from '../repositories/round.ts';
import { closeOutsMissing, ownDecision } from '../repositories/limbo.ts';
import { ruleContext } from './context.ts';
import type { Done, Services } from './core.ts';
import { changingDebriefs, owedDebriefs } from './debrief.ts';
import { settleFollowUps } from './follow-up.ts';
import { notClosedYet, unclosedNames } from './limbo.ts';
import { closesOf } from './opportunity.ts';
import { readinessOf } from './readiness.ts';
import { nextThing } from './today-next.ts';
import { topSkill } from './today-skill.ts';

/** Days that `this week` reaches beyond today. */
const WEEK = 7;
/** Milliseconds before now in which a round may have begun that is not over. */
const LONGEST_ROUND = 24 * 3_600_000;

/** What to do next: everything the first screen shows, in one answer. */
export function todayView(services: Services) {
  const { today, zone, now, constants } = ruleContext(services);
  const due = openFollowUpsUntil(services.store, addDays(today, WEEK));
  const awake = due.filter((row) => !isAsleep(row, now, zone));
  const on = (row: FollowUpRow) => asksOn(row) ?? row.dueOn;
  const { rest, longPast } = foldLongPast(awake, today, constants.cadence.longPastDays);
  const rounds = roundsSoon(services, startOfDate(addDays(today, 2), zone));
  return ok({
    late: rest.filter((row) => on(row) < today),
    today: rest.filter((row) => on(row) === today),
    thisWeek: rest.filter((row) => on(row) > today),
    longPast: longPast[0] === undefined ? null : { count: longPast.length, oldestOn: on(longPast[0]) },
    rounds: rounds.map((round) => soon(services, round)),
    owed: owedDebriefs(services).value,
    changing: changingDebriefs(services),
    limbo: inLimbo(services),
    notClosed: notClosedYet(services),
    closeOuts: closeOutsToWrite(services),
    topSkill: topSkill(services),
    next: nextThing(services),
    changesAt: earliest([...due.map((row) => wakesAt(row, zone)), ...rounds.map(roundEnd)], now),
  });
}

/** The earliest of these times after now, UTC milliseconds; null when none lies ahead. */
function earliest(times: readonly number[], now: number): number | null {
  const ahead = times.filter((time) => time > now && Number.isFinite(time));
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** Late and silent, the longest silent first, with who is not closed yet. */
function inLimbo(services: Services) {
  const { today, constants } = ruleContext(services);
  const cards = limboCards(services.store);
  const unclosed = unclosedNames(
    services,
    cards.map(({ id }) => id),
  );
  return cards.map((card) => {
    const closes = closesOf(card.closes);
    const silentDays = daysBetween(card.limboHeardOn ?? today, today);
    return {
      opportunityId: card.id,
      company: card.company,
      title: card.title,
      silentDays,
      unclosed: unclosed.get(card.id) ?? [],
      closed: closes.filter((state) => state === 'closed').length,
      interviewers: closes.length,
      canGhost: silentDays >= constants.limbo.ghostedFromDay,
      decideOn: ownDecision(services.store, card.id)?.dueOn ?? null,
    };
  });
}

/** Close-outs that Today asks for by name; the others are counted. */
const MOST_CLOSE_OUTS = 3;

function closeOutsToWrite({ store }: Services) {
  const missing = closeOutsMissing(store, MOST_CLOSE_OUTS);
  return {
    rows: missing.map(({ id, company, title, closedAt, begun }) => ({
      opportunityId: id,
      company,
      title,
      closedAt,
      begun: begun === 1,
    })),
    inAll: missing[0]?.inAll ?? 0,
  };
}

/** What waits, in numbers: cheap enough to be read after every change. */
export function counts(services: Services) {
  const { store } = services;
  const { today } = ruleContext(services);
  return ok({
    late: countOpenFollowUps(store, today) - countOpenFollowUps(store, longPastBefore(services)),
    activeOpportunities: activeOpportunities(store),
    openFollowUps: countOpenFollowUps(store, null),
  });
}

/** What asked for attention before this day is long past: Today tells of it in sum and does not count it as late. */
function longPastBefore(services: Services): string {
  const { today, constants } = ruleContext(services);
  return addDays(today, -constants.cadence.longPastDays);
}

/** Why they were skipped, as it stands on each. */
const LET_GO = 'Let go: long past';

/** Skips everything that is long past, in one step; answers how many. */
export function letGoLongPast(services: Services): Result<Done<{ count: number }>> {
  const before = longPastBefore(services);
  const { now, zone } = ruleContext(services);
  const gone = openFollowUpsUntil(services.store, addDays(before, -1)).filter((row) => !isAsleep(row, now, zone));
  if (gone.length === 0) return ok({ value: { count: 0 }, step: null });
  const ids = gone.map(({ id }) => id);
  const result = settleFollowUps(services, ids, 'skipped', LET_GO);
  return result.ok ? ok({ value: { count: ids.length }, step: result.value.step }) : result;
}

/** Rounds that are on, or begin before `until`. */
function roundsSoon({ store, clock }: Services, until: number): RoundRow[] {
  const now = clock.now();
  return roundsAhead(store, now - LONGEST_ROUND, until).filter((round) => roundEnd(round) > now);
}

/** One round with who asks and how ready I am. */
function soon(services: Services, round: RoundRow) {
  const { id, opportunityId, company, title, kind, startsAt, minutes, timeZone } = round;
  const ready = readinessOf(services, opportunityId);
  return {
    roundId: id,
    opportunityId,
    company,
    title,
    kind,
    startsAt,
    minutes,
    timeZone,
    people: interviewersOf(services.store, [id]).map(({ name }) => name),
    readiness: ready.ok ? ready.value : null,
  };
}
