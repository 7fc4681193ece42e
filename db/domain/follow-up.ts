import * as z from 'zod';
import { instantFromLocal } from './dates.ts';
import { type IsoDate, id, isoDate, optionalLine, text, timeZone } from './fields.ts';
import { contactChannel, followUpKind, repeatUnit } from './vocabulary.ts';

/** `HH:MM`, 24 hours. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written 09:30.');

/** Comes again after this many units, once it is done or skipped. */
export const repeat = z.object({
  every: z
    .number('How often? Write a whole number, such as 2.')
    .int('Write a whole number, such as 2.')
    .min(1, 'Choose 1 or more.')
    .max(365, 'Choose 365 at most.'),
  unit: repeatUnit,
});
export type Repeat = z.infer<typeof repeat>;

export const followUpFields = z.object({
  kind: followUpKind,
  dueOn: isoDate,
  /** `HH:MM`, in `timeZone`. */
  dueTime: timeOfDay.nullable(),
  timeZone: timeZone.nullable(),
  personId: id.nullable(),
  opportunityId: id.nullable(),
  roundId: id.nullable(),
  channel: contactChannel.nullable(),
  subject: optionalLine('The subject'),
  draft: text('The draft'),
  /** Left out: as it was, and once for a new one. Null: once. */
  repeat: repeat.nullable().optional(),
});
export type FollowUpFields = z.infer<typeof followUpFields>;

/** What can be said of many at once; what is left out stays as it is. */
export const manyFollowUpFields = followUpFields
  .pick({ dueOn: true, kind: true, channel: true, personId: true })
  .partial()
  .extend({
    /** Whole days later, or earlier when negative, each from the day it is due. */
    moveDays: z
      .number('By how many days? Write a whole number, such as 2.')
      .int('Write whole days.')
      .min(-3650, 'Choose ten years at most.')
      .max(3650, 'Choose ten years at most.')
      .optional(),
  });
export type ManyFollowUpFields = z.infer<typeof manyFollowUpFields>;

/** Why one is skipped, in the person's words. */
export const skipReason = optionalLine('The reason');

/** How a follow-up is put off. All null: it is not. */
export interface Sleep {
  /** Until the beginning of this day, or until `snoozedTime` on it. With `waitsSince` the day it wakes at the latest. */
  snoozedUntil: IsoDate | null;
  /** `HH:MM` in `snoozedZone`. */
  snoozedTime: string | null;
  snoozedZone: string | null;
  /** Until something comes in: since when, UTC milliseconds. */
  waitsSince: number | null;
}

/** Not put off. */
export const AWAKE: Sleep = { snoozedUntil: null, snoozedTime: null, snoozedZone: null, waitsSince: null };

/** What one that waited becomes when something came in: it asks for attention on that day, not on the day it was once due. */
export const wokenOn = (today: IsoDate): Sleep => ({ ...AWAKE, snoozedUntil: today });

/**
 * When one that was put off wakes by itself: UTC milliseconds; `-Infinity` when it was not put off, `Infinity` when only
 * an answer wakes it. A day begins at midnight in `zone`, the zone of the person.
 */
export function wakesAt({ snoozedUntil, snoozedTime, snoozedZone, waitsSince }: Sleep, zone: string): number {
  if (snoozedUntil === null) return waitsSince === null ? -Infinity : Infinity;
  return instantFromLocal(snoozedUntil, snoozedTime ?? '00:00', snoozedTime === null ? zone : (snoozedZone ?? zone));
}

/** Whether it asks for nothing at `now` (UTC milliseconds) because it was put off. */
export function isAsleep(sleep: Sleep, now: number, zone: string): boolean {
  return wakesAt(sleep, zone) > now;
}

/** Whether it waits for an answer: put off until something comes in, and no day woke it before. */
export function isWaiting(sleep: Sleep, now: number, zone: string): boolean {
  return sleep.waitsSince !== null && isAsleep(sleep, now, zone);
}

/** The day it asks for attention: the day it was put off to, else its own; null while only an answer wakes it. */
export function asksOn(row: Pick<Sleep, 'snoozedUntil' | 'waitsSince'> & { dueOn: IsoDate }): IsoDate | null {
  return row.snoozedUntil ?? (row.waitsSince === null ? row.dueOn : null);
}
