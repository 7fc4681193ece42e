import { addDays, dateInZone, daysBetween, startOfDate } from '../../../db/domain/dates.ts';
import type { StageKind } from '../../../db/domain/vocabulary.ts';
import type { Stay, Stays } from '../../../electron/ipc/contract/stay.ts';
import { count, dayMonth } from '../../lib/format.ts';
import type { Day } from '../../lib/use-day.ts';

/** Stays in stages over time: where a moment lies, and how a stay is read. */

export const SPANS = ['all', 'year', 'quarter'] as const;
export type Span = (typeof SPANS)[number];
export const SPAN: Record<Span, string> = { all: 'All time', year: '12 months', quarter: '3 months' };
const SPAN_DAYS: Record<Exclude<Span, 'all'>, number> = { year: 365, quarter: 92 };

/** UTC milliseconds. */
export interface Scale {
  from: number;
  to: number;
}

/** From the first stay shown, or as far back as the span says, to the end of today. */
export function scaleOf(lists: Iterable<readonly Stay[]>, span: Span, { today, zone }: Day): Scale {
  const to = startOfDate(addDays(today, 1), zone);
  if (span !== 'all') return { from: startOfDate(addDays(today, -SPAN_DAYS[span]), zone), to };
  let from = startOfDate(addDays(today, -28), zone);
  for (const stays of lists) from = Math.min(from, stays[0]?.from ?? from);
  return { from, to };
}

/** Percent from the left; beyond the edges it stays at them. */
export function placeOf(at: number, { from, to }: Scale): number {
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}

export interface Month {
  /** ISO date of its first day. */
  date: string;
  /** UTC milliseconds. */
  at: number;
  label: string;
}

/** The first of each month in the scale, or of every so many months when they would stand too close. */
export function monthsOf({ from, to }: Scale, { today, zone }: Day): Month[] {
  const months: Month[] = [];
  let date = `${dateInZone(from, zone).slice(0, 7)}-01`;
  const every = Math.max(1, Math.ceil((to - from) / (31 * 86_400_000) / 14));
  for (let index = 0; startOfDate(date, zone) < to; index += 1) {
    const at = startOfDate(date, zone);
    if (at >= from && index % every === 0) months.push({ date, at, label: dayMonth(date, today).replace(/^1 /, '') });
    date = `${addDays(date, 31).slice(0, 7)}-01`;
  }
  return months;
}

/** A stay with its stage, as it is drawn and read. */
export interface DrawnStay {
  name: string;
  kind: StageKind;
  from: number;
  /** UTC milliseconds; now while it lasts. A closed stage is a moment, not a stay. */
  to: number;
  isRunning: boolean;
  /** `Interview, 3 Nov to 12 Nov, 9 days`. */
  words: string;
}

export function drawnStays(stays: readonly Stay[], stages: Stays['stages'], now: number, day: Day): DrawnStay[] {
  return stays.flatMap(({ stage: place, from, to }) => {
    const stage = stages[place];
    if (stage === undefined) return [];
    const { name, kind } = stage;
    const isRunning = to === null && kind !== 'closed';
    const end = kind === 'closed' ? from : (to ?? now);
    return [{ name, kind, from, to: end, isRunning, words: wordsOf(name, kind, { from, end, isRunning }, day) }];
  });
}

interface Stretch {
  from: number;
  end: number;
  isRunning: boolean;
}

function wordsOf(name: string, kind: StageKind, { from, end, isRunning }: Stretch, { today, zone }: Day): string {
  const first = dateInZone(from, zone);
  if (kind === 'closed') return `${name} on ${dayMonth(first, today)}`;
  const last = dateInZone(end, zone);
  const days = count(Math.max(0, daysBetween(first, last)), 'day');
  if (isRunning) return `${name} since ${dayMonth(first, today)}, ${days} so far`;
  return `${name} ${dayMonth(first, today)} to ${dayMonth(last, today)}, ${days}`;
}
