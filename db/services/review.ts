import { type Activity, isoWeekOf, mondayOf } from '../domain/activity-weeks.ts';
import { addDays, compareDates, dateInZone, laterDate, timeInZone } from '../domain/dates.ts';
import type { IsoDate } from '../domain/fields.ts';
import { NO_FILTER, periodInstants } from '../domain/period.ts';
import { rankMoves } from '../domain/rank-moves.ts';
import { ok } from '../domain/result.ts';
import { activityTimes } from '../repositories/insights-activity.ts';
import { type ReviewFact, type ReviewGroup, type Week, initiativesNow, reviewFacts } from '../repositories/review.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { rankedNow } from './ranked.ts';
import { rankingOn } from './ranking-on.ts';

/** Most of one sort that a week is answered with, and most moves of the ranking. */
const MOST = 60;
const MOST_MOVES = 12;

/** Everything about one week that the data says: what happened, what was learnt, what moved, what is next. */
export function reviewOf(services: Services, { day }: { day: IsoDate | null }) {
  const { today, zone } = ruleContext(services);
  const monday = mondayOf(day ?? today);
  const sunday = addDays(monday, 6);
  const isThisWeek = mondayOf(today) === monday;
  const week = weekOf(monday, sunday, zone);
  const list = (group: ReviewGroup, of = week) => listOf(services, group, of, zone);
  return ok({
    monday,
    sunday,
    ...isoWeekOf(monday),
    isThisWeek,
    hasNext: compareDates(sunday, today) < 0,
    happened: {
      applications: list('applications'),
      rounds: withoutAhead(list('rounds')),
      debriefs: list('debriefs'),
      moves: list('moves'),
      answers: list('answers'),
      offers: list('offers'),
      closeOuts: list('closeOuts'),
    },
    ...doneIn(services, week),
    learnt: {
      lessons: list('lessons'),
      reservations: list('reservations'),
      quotes: list('quotes'),
      signals: list('signals'),
    },
    levels: list('levels'),
    next: nextAfter(services, { sunday, week, today, zone, isThisWeek }),
  });
}

const weekOf = (first: IsoDate, last: IsoDate, zone: string): Week => ({
  first,
  last,
  ...periodInstants({ from: first, to: last }, zone),
});

function listOf(services: Services, group: ReviewGroup, week: Week, zone: string) {
  const rows = reviewFacts(services.store, group, week).map((fact) => rowOf(fact, zone));
  rows.sort((a, b) => order(a, b));
  return { total: rows.length, rows: rows.slice(0, MOST) };
}

function rowOf({ when, ...fact }: ReviewFact, zone: string) {
  if (typeof when === 'string') return { ...fact, on: when, time: null };
  return { ...fact, on: dateInZone(when, zone), time: timeInZone(when, zone) };
}
type Row = ReturnType<typeof rowOf>;
type List = ReturnType<typeof listOf>;

const order = (a: Row, b: Row): number =>
  compareDates(a.on, b.on) ||
  (a.time ?? '').localeCompare(b.time ?? '') ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
  (a.kind < b.kind ? -1 : 1);

/** What is still to be held has not happened: it stands with what is next. */
function withoutAhead({ total, rows }: List): List {
  const held = rows.filter(({ state }) => state !== 'scheduled');
  return { total: total - (rows.length - held.length), rows: held };
}

function doneIn(services: Services, { first, last, ...within }: Week) {
  const sum = (activity: Activity) =>
    activityTimes(services.store, activity, NO_FILTER, { from: first, to: last }, within).reduce(
      (all, { amount }) => all + amount,
      0,
    );
  return { messagesOut: sum('messages_out'), followUpsDone: sum('follow_ups_done'), hours: sum('hours') };
}

/** The ranking on the evening before the week against the one at its end, or today's: what has another place. */
export function rankingMoves(services: Services, { day }: { day: IsoDate | null }) {
  const { today } = ruleContext(services);
  const monday = mondayOf(day ?? today);
  const sunday = addDays(monday, 6);
  const from = addDays(monday, -1);
  const to = compareDates(sunday, today) < 0 ? sunday : laterDate(today, from);
  const [before, after] = [rankingOn(services, from), rankingOn(services, to)];
  const names = new Map([...before, ...after].map(({ skillId, name }) => [skillId, name]));
  const heard = new Map<string, number>();
  for (const { skillId, seenOn } of rankedNow(services).input().evidence)
    if (seenOn > from && seenOn <= to) heard.set(skillId, (heard.get(skillId) ?? 0) + 1);
  const moves = rankMoves(before, after).map((move) => ({
    ...move,
    name: names.get(move.skillId) ?? '',
    heard: heard.get(move.skillId) ?? 0,
  }));
  return ok({ from, to, moves: moves.slice(0, MOST_MOVES) });
}

interface About {
  sunday: IsoDate;
  week: Week;
  today: IsoDate;
  zone: string;
  isThisWeek: boolean;
}

/** What comes: from today to the end of the next week; after a week of the past, the week that followed it. */
function nextAfter(services: Services, { sunday, week, today, zone, isThisWeek }: About) {
  const from = isThisWeek ? today : addDays(sunday, 1);
  const to = addDays(sunday, 7);
  const ahead = weekOf(from, to, zone);
  const rounds = listOf(services, 'rounds', ahead, zone);
  const shown = rounds.rows.filter(({ state }) => !isThisWeek || state === 'scheduled');
  const isPast = compareDates(to, today) < 0;
  return {
    from,
    to,
    rounds: { total: rounds.total - (rounds.rows.length - shown.length), rows: shown },
    // What was asked for then is settled or asks still; only the latter is known for sure.
    followUps: isPast ? { total: 0, rows: [] } : listOf(services, 'followUps', ahead, zone),
    deadlines: listOf(services, 'deadlines', ahead, zone),
    initiatives: initiativesNow(services.store, week),
  };
}
