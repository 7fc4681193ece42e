import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { asksOn } from '../../../db/domain/follow-up.ts';
import type { Repeat } from '../../../db/domain/follow-up.ts';
import { repeatOf } from '../../../db/domain/repeat.ts';
import type { RepeatUnit } from '../../../db/domain/vocabulary.ts';
import { followUpName } from '../../../db/domain/work-words.ts';
import type { NamedFollowUp } from '../../../db/domain/work-words.ts';
import { daysBetween } from '../calendar.ts';
import { longDate, shortDate } from '../format.ts';
import { CADENCE_RULE } from '../labels.ts';

/** Whether its name is the person's own: what a rule made is named by what it is, whatever the mail is called. */
const isOwnSubject = ({ subject, rule }: NamedFollowUp) => rule === null && subject.trim() !== '';

/** What there is to do, in words. */
export const subjectOf = followUpName;

/** Where it belongs and why it is there, in grey behind the subject. */
export function whyOf(followUp: FollowUpView): string {
  const isCompanyNamed = !isOwnSubject(followUp) && followUp.person === null;
  const place = [isCompanyNamed ? null : followUp.company, followUp.title].filter(Boolean).join(', ');
  const why = followUp.rule === null ? followUp.reason : CADENCE_RULE[followUp.rule];
  return [place, why].filter(Boolean).join(' · ');
}

/** The day it is wanted: the day it was put off to, else its due date. */
export function wantedOn({ dueOn, snoozedUntil }: Pick<FollowUpView, 'dueOn' | 'snoozedUntil'>): string {
  return snoozedUntil ?? dueOn;
}

/** `2 d` for what is late, the time for today, a weekday this week, a date after that; nothing while it only waits. */
export function dueWords(followUp: FollowUpView, today: string): { text: string; isLate: boolean } {
  const day = asksOn(followUp);
  if (day === null) return { text: '', isLate: false };
  const days = daysBetween(today, day);
  if (days < 0) return { text: `${-days} d`, isLate: true };
  if (days === 0)
    return { text: (followUp.snoozedUntil === null ? followUp.dueTime : followUp.snoozedTime) ?? '', isLate: false };
  if (days === 1) return { text: 'tomorrow', isLate: false };
  if (days < 7) return { text: longDate(day, today).split(' ')[0] ?? '', isLate: false };
  return { text: shortDate(day, today), isLate: false };
}

/** The whole of a row for a screen reader and for finding it by text. */
export function spokenRow(followUp: FollowUpView, today: string): string {
  const { text, isLate } = dueWords(followUp, today);
  const due = isLate ? `late by ${text.replace(' d', text === '1 d' ? ' day' : ' days')}` : text;
  const waits = followUp.waitsSince === null ? '' : 'waits for an answer';
  const again = repeatOf(followUp) === null ? '' : 'repeats';
  return [subjectOf(followUp), whyOf(followUp), due, waits, again].filter(Boolean).join(', ');
}

const UNITS: Record<RepeatUnit, readonly [string, string]> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
};

/** `every week`, `every 3 months`. */
export function repeatWords({ every, unit }: Repeat): string {
  const [one, many] = UNITS[unit];
  return every === 1 ? `every ${one}` : `every ${every} ${many}`;
}
