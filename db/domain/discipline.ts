import type { RuleConstants } from './constants.ts';
import { addDays, compareDates, daysBetween } from './dates.ts';
import type { IsoDate } from './fields.ts';
import { type Rate, median, rate } from './funnel.ts';

/** Follow-up discipline: what was kept on the day it asked for, what came late, and what is late still. */

export const DISCIPLINES = ['on_time', 'late', 'skipped', 'open_late', 'ahead'] as const;
export type Discipline = (typeof DISCIPLINES)[number];

export interface SettledFollowUp {
  state: 'open' | 'done' | 'skipped';
  /** The day it asks for attention: its date, or the day it was put off to. */
  askedOn: IsoDate;
  /** The day it was done or skipped; null while open. */
  settledOn: IsoDate | null;
}

/** What became of one follow-up; `ahead` is open and not late. */
export function disciplineOf({ state, askedOn, settledOn }: SettledFollowUp, today: IsoDate): Discipline {
  if (state === 'skipped') return 'skipped';
  if (state === 'done') return compareDates(settledOn ?? askedOn, askedOn) <= 0 ? 'on_time' : 'late';
  return compareDates(askedOn, today) < 0 ? 'open_late' : 'ahead';
}

/** Whole days late, until it was done or until today; null where it was not late. */
export function daysLate(followUp: SettledFollowUp, today: IsoDate): number | null {
  const discipline = disciplineOf(followUp, today);
  if (discipline === 'late') return daysBetween(followUp.askedOn, followUp.settledOn ?? followUp.askedOn);
  return discipline === 'open_late' ? daysBetween(followUp.askedOn, today) : null;
}

export interface DisciplineRow {
  /** Follow-ups by what became of them. */
  counts: Record<Discipline, number>;
  /** Done on time, of those that were done, skipped or are late. */
  onTime: Rate;
  /** Over those that were or are late; null of none. */
  medianDaysLate: number | null;
}

export function disciplineRow(
  followUps: readonly SettledFollowUp[],
  today: IsoDate,
  constants: RuleConstants,
): DisciplineRow {
  const counts: DisciplineRow['counts'] = { on_time: 0, late: 0, skipped: 0, open_late: 0, ahead: 0 };
  for (const followUp of followUps) counts[disciplineOf(followUp, today)] += 1;
  const late = followUps.flatMap((followUp) => daysLate(followUp, today) ?? []);
  return {
    counts,
    onTime: rate(counts.on_time, followUps.length - counts.ahead, constants),
    medianDaysLate: median(late),
  };
}

export interface OwedThanks {
  /** The day the round ended. */
  endedOn: IsoDate;
  /** The days on which something went out to that person after the round. */
  sentOn: readonly IsoDate[];
}

export type Thanks = 'in_time' | 'later' | 'none' | 'ahead';

/** Whether an interviewer was thanked within the days the rule gives; `ahead` while there is still time. */
export function thanksOf({ endedOn, sentOn }: OwedThanks, today: IsoDate, constants: RuleConstants): Thanks {
  const last = addDays(endedOn, constants.cadence.thankYouDays);
  if (sentOn.some((day) => compareDates(day, last) <= 0)) return 'in_time';
  if (sentOn.length > 0) return 'later';
  return compareDates(today, last) <= 0 ? 'ahead' : 'none';
}
