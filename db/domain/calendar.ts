import * as z from 'zod';
import { addDays, dateInZone, daysBetween, instantFromLocal, timeInZone } from './dates.ts';
import { type IsoDate, id, isoDate } from './fields.ts';
import { FOLLOW_UP_KINDS, ROUND_KINDS, ROUND_STATUSES, cadenceRule } from './vocabulary.ts';

/** What a calendar shows: one shape per kind of date, whatever it is stored in. Days are those of the person's own zone. */

/** Most days that are asked for at once: six weeks, and a little more for those who look at two months. */
export const MOST_DAYS = 62;

export const calendarRange = z
  .object({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, 'The first day comes after the last one. Swap the two.')
  .refine(({ from, to }) => daysBetween(from, to) < MOST_DAYS, {
    error: `Choose ${MOST_DAYS} days at most.`,
    // Between dates that do not exist there are no days to count.
    when: ({ issues }) => issues.length === 0,
  });
export type CalendarRange = z.infer<typeof calendarRange>;

const common = {
  /** Of the round, the follow-up, the opportunity, the debrief, the offer or the close-out that holds the date. */
  id: z.string(),
  /** The day it stands on, where the person is. */
  day: z.string(),
  opportunityId: z.string().nullable(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  personId: z.string().nullable(),
  /** Who it is about; for a round its interviewers, in their order. */
  people: z.array(z.string()),
  /** It is over, or does not take place: shown in grey. */
  isOver: z.boolean(),
  /** Why it cannot be moved, in words; null when it can. */
  fixed: z.string().nullable(),
};

export const calendarItem = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('round'),
    roundKind: z.enum(ROUND_KINDS),
    status: z.enum(ROUND_STATUSES),
    /** UTC milliseconds. */
    startsAt: z.number(),
    minutes: z.number(),
    /** The IANA zone it was planned in. */
    timeZone: z.string(),
  }),
  z.object({
    ...common,
    kind: z.literal('follow_up'),
    followUpKind: z.enum(FOLLOW_UP_KINDS),
    subject: z.string(),
    rule: cadenceRule.nullable(),
    /** UTC milliseconds when it has a time of day, else null. */
    startsAt: z.number().nullable(),
    /** Put off, and not yet awake: `day` is the one it wakes on. */
    isAsleep: z.boolean(),
  }),
  /** Apply by. */
  z.object({ ...common, kind: z.literal('deadline') }),
  /** They promised to answer by. */
  z.object({ ...common, kind: z.literal('promised') }),
  /** The offer wants an answer by. */
  z.object({ ...common, kind: z.literal('answer_by') }),
  /** Chosen in the close-out. */
  z.object({ ...common, kind: z.literal('come_back') }),
]);
export type CalendarItem = z.infer<typeof calendarItem>;
export type CalendarKind = CalendarItem['kind'];

/** What can be moved to another day; a come-back date belongs to its close-out. */
export const calendarMove = z.object({
  kind: z.enum(['round', 'follow_up', 'deadline', 'promised', 'answer_by', 'come_back']),
  id,
  to: isoDate,
});
export type CalendarMove = z.infer<typeof calendarMove>;

/** Rounds are kept in sight before dates, dates before what has a time, that before what has none; what is over comes last. */
const RANK: Record<CalendarKind, number> = {
  round: 0,
  answer_by: 1,
  deadline: 1,
  promised: 1,
  come_back: 1,
  follow_up: 2,
};
const startOf = (item: CalendarItem) =>
  (item.kind === 'round' || item.kind === 'follow_up' ? item.startsAt : null) ?? Infinity;

/** The order within a day: what must not be overlooked first. */
export function compareItems(a: CalendarItem, b: CalendarItem): number {
  const by = Number(isCancelled(a)) - Number(isCancelled(b)) || RANK[a.kind] - RANK[b.kind];
  if (by !== 0) return by;
  const [first, second] = [startOf(a), startOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A round that does not take place any more. */
export const isCancelled = (item: CalendarItem): boolean =>
  item.kind === 'round' && item.status !== 'scheduled' && item.status !== 'done';

/** A date with a time on the clock of a zone: how a person chose it. */
export interface LocalTime {
  date: IsoDate;
  /** `HH:MM` */
  time: string;
  zone: string;
}

/**
 * The same time of day in its own zone, on the day that is `to` in the zone `mine`. A change to summer time on the way
 * moves the instant and leaves the clock alone.
 */
export function movedTo({ date, time, zone }: LocalTime, to: IsoDate, mine: string): { date: IsoDate; at: number } {
  const from = dateInZone(instantFromLocal(date, time, zone), mine);
  const straight = addDays(date, daysBetween(from, to));
  // Where the two zones drift apart on the way, or one changes sides of the date line, the straight one lands beside it.
  const near = [0, 1, -1, 2, -2].map((days) => addDays(straight, days));
  const best = near.find((day) => dateInZone(instantFromLocal(day, time, zone), mine) === to) ?? straight;
  return { date: best, at: instantFromLocal(best, time, zone) };
}

/** The instant of a round after it was moved to the day `to` of the zone `mine`; UTC milliseconds. */
export function movedRound(round: { startsAt: number; timeZone: string }, to: IsoDate, mine: string): number {
  const { startsAt, timeZone: zone } = round;
  const local = { date: dateInZone(startsAt, zone), time: timeInZone(startsAt, zone), zone };
  // A time that comes twice in a night is one instant only when it is read back: a move to the same day changes nothing.
  return dateInZone(startsAt, mine) === to ? startsAt : movedTo(local, to, mine).at;
}
