import { addDays, daysBetween } from './dates.ts';
import type { IsoDate } from './fields.ts';

/** What a plan is asked for: hours a week, from today until a date. */
export interface PlanTime {
  hoursPerWeek: number;
  until: IsoDate;
}

/** Until the person says otherwise: five hours a week, for eight weeks. */
export const DEFAULT_HOURS_PER_WEEK = 5;
export const DEFAULT_PLAN_DAYS = 56;
const WEEK = 7;
/** Sums of fractions that differ by less are the same. */
const SAME = 1e-9;

/** Whole days there are, today and the last one among them; 0 when that date has passed. */
export const planDays = (today: IsoDate, until: IsoDate) => Math.max(0, daysBetween(today, until) + 1);

/** Hours there are: a week's hours are spread evenly over its days. */
export const planHours = ({ hoursPerWeek, until }: PlanTime, today: IsoDate) =>
  (hoursPerWeek * planDays(today, until)) / WEEK;

/** Days until so many hours have been given, at least 1. */
const daysFor = (hours: number, hoursPerWeek: number) => Math.max(1, Math.ceil((hours * WEEK) / hoursPerWeek - SAME));

/** When something that takes `hours` would be begun and ended that comes after `before` hours of others. */
export function planSpan(
  { before, hours }: { before: number; hours: number },
  { hoursPerWeek }: PlanTime,
  today: IsoDate,
): { beginsInWeek: number; endsOn: IsoDate; endsInWeek: number } {
  const lastDay = daysFor(before + hours, hoursPerWeek);
  return {
    // The first of its hours: what ends on the last day of a week lets the next begin in the week after.
    beginsInWeek: Math.floor(before / hoursPerWeek + SAME) + 1,
    endsOn: addDays(today, lastDay - 1),
    endsInWeek: Math.ceil(lastDay / WEEK),
  };
}
