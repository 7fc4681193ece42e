import { addDays, instantFromLocal, startOfDate } from '../domain/dates.ts';
import { type CalendarFile, type CalendarKind } from '../domain/calendar-file.ts';
import type { IsoDate } from '../domain/fields.ts';
import { asksOn } from '../domain/follow-up.ts';
import type { RoundKind, RoundStatus } from '../domain/vocabulary.ts';
import { followUpName } from '../domain/work-words.ts';
import type { IcsEntry, IcsWhen } from '../exporters/ics.ts';
import { answersOn, comeBacksOn, deadlinesOn, promisesOn } from '../repositories/calendar.ts';
import * as repository from '../repositories/calendar-entry.ts';
import { type FollowUpRow, followUpById, followUpsAskingOn } from '../repositories/follow-up.ts';
import { interviewersOf } from '../repositories/round.ts';
import { zoneOf } from './context.ts';
import type { Services } from './core.ts';

/** One thing a calendar can be told about. */
export type CalendarItemRef = { kind: CalendarKind; id: string };
/** How entries are told: whether they remind, how early, and what stands in them. */
export type Telling = Pick<CalendarFile, 'alarms' | 'leadMinutes' | 'drafts'>;

/** Nine in the morning of a whole day, in minutes from its beginning. */
const MORNING = 9 * 60;
/** What a follow-up with a time takes in a calendar. */
const FOLLOW_UP_MINUTES = 15;
/** Characters of a text that an entry has room for; some calendars lose an entry that is longer. */
const MOST_TEXT = 8000;

const ROUND: Record<RoundKind, string> = {
  recruiter_screen: 'Recruiter screen',
  hiring_manager: 'Hiring manager interview',
  product_sense: 'Product sense interview',
  analytical: 'Analytical interview',
  technical: 'Technical interview',
  behavioural: 'Behavioural interview',
  case_study: 'Case study',
  cross_functional: 'Cross-functional interview',
  executive: 'Executive interview',
  panel: 'Panel interview',
  final: 'Final interview',
  other: 'Interview',
};
const STATUS: Record<RoundStatus, string> = {
  scheduled: '',
  done: '',
  cancelled: 'Cancelled: ',
  missed_by_them: 'Missed: ',
  missed_by_me: 'Missed: ',
};
const DAY = {
  deadline: 'Deadline',
  answer_by: 'Answer the offer',
  promised: 'Answer promised',
  come_back: 'Come back',
} as const satisfies Record<repository.CalendarDayKind, string>;
const CATEGORY = {
  deadline: 'Deadline',
  answer_by: 'Deadline',
  promised: 'Promised',
  come_back: 'Follow-up',
} as const satisfies Record<repository.CalendarDayKind, string>;
const DAY_WHY = {
  deadline: 'The last day to apply.',
  answer_by: 'The offer is to be answered by this day.',
  promised: 'They said they would answer by this day.',
  come_back: 'The day chosen to come back.',
} as const satisfies Record<repository.CalendarDayKind, string>;

/** Everything of these kinds on the days from one to another, both included. */
export function entriesBetween(
  services: Services,
  { from, to, kinds }: { from: IsoDate; to: IsoDate; kinds: readonly CalendarKind[] },
  telling: Telling,
): IcsEntry[] {
  const { store } = services;
  const zone = zoneOf(services);
  return kinds.flatMap((kind) => {
    switch (kind) {
      case 'round': {
        const [start, end] = [startOfDate(from, zone), startOfDate(addDays(to, 1), zone)];
        return roundEntries(services, repository.calendarRounds(store, start, end), telling);
      }
      case 'follow_up':
        return followUpsAskingOn(store, from, to).map((row) => followUpEntry(row, telling, zone));
      default:
        return daysWithin(services, kind, { from, to }).map((row) => dayEntry(kind, row, telling));
    }
  });
}

/** A deadline that was met, and a day somebody answered before, ask for nothing any more. */
function daysWithin({ store }: Services, kind: repository.CalendarDayKind, days: { from: IsoDate; to: IsoDate }) {
  switch (kind) {
    case 'deadline':
      return deadlinesOn(store, days).filter(({ appliedOn }) => appliedOn === null);
    case 'answer_by':
      return answersOn(store, days);
    case 'promised':
      return promisesOn(store, days);
    case 'come_back':
      return comeBacksOn(store, days);
  }
}

/** The one thing that is meant; null when it is not there any more. */
export function entryOf(services: Services, { kind, id }: CalendarItemRef, telling: Telling): IcsEntry | null {
  const { store } = services;
  switch (kind) {
    case 'round': {
      const row = repository.calendarRound(store, id);
      return row === undefined ? null : (roundEntries(services, [row], telling)[0] ?? null);
    }
    case 'follow_up': {
      const row = followUpById(store, id);
      return row === undefined ? null : followUpEntry(row, telling, zoneOf(services));
    }
    default: {
      const row = repository.calendarDay(store, kind, id);
      return row === undefined ? null : dayEntry(kind, row, telling);
    }
  }
}

const uid = (kind: CalendarKind, id: string) => `${kind.replaceAll('_', '-')}-${id}@proffer`;
const lines = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('\n');
const role = ({ company, title }: { company: string; title: string }) => `${title} at ${company}`;

/** People and place, and nothing of what was noted for or after a round: a calendar is often read by others. */
function roundEntries(
  { store }: Services,
  rows: readonly repository.CalendarRound[],
  { alarms, leadMinutes }: Telling,
): IcsEntry[] {
  const people = new Map<string, string[]>();
  const ids = rows.map(({ id }) => id);
  for (const { roundId, name, jobTitle } of interviewersOf(store, ids)) {
    const known = people.get(roundId) ?? [];
    people.set(roundId, [...known, jobTitle === '' ? name : `${name} (${jobTitle})`]);
  }
  return rows.map((row) => {
    const names = people.get(row.id) ?? [];
    return {
      uid: uid('round', row.id),
      when: { is: 'time', startsAt: row.startsAt, minutes: row.minutes, zone: row.timeZone },
      summary: `${STATUS[row.status]}${ROUND[row.kind]}, ${row.company}`,
      description: lines([role(row), names.length === 0 ? null : `With ${names.join(', ')}`]),
      location: row.place,
      url: linkIn(row.place),
      categories: ['Proffer', 'Interview'],
      isCancelled: row.status === 'cancelled',
      isBusy: row.status === 'scheduled' || row.status === 'done',
      alarm: alarms && row.status === 'scheduled' ? -leadMinutes : null,
    };
  });
}

/** One that repeats is told only as it is now: when it comes again depends on the day it is done. */
function followUpEntry(row: FollowUpRow, { alarms, drafts }: Telling, zone: string): IcsEntry {
  const when = followUpWhen(row, zone);
  const about = row.company !== null && row.title !== null ? role({ company: row.company, title: row.title }) : null;
  return {
    uid: uid('follow_up', row.id),
    when,
    summary: followUpSummary(row),
    description: lines([about, row.reason, drafts ? row.subject : null, drafts ? shortened(row.draft) : null]),
    location: '',
    url: '',
    categories: ['Proffer', 'Follow-up'],
    isCancelled: false,
    isBusy: false,
    alarm: !alarms ? null : when.is === 'day' ? MORNING : 0,
  };
}

function followUpWhen(row: FollowUpRow, zone: string): IcsWhen {
  const date = asksOn(row) ?? row.dueOn;
  const isPutOff = row.snoozedUntil !== null;
  const time = isPutOff ? row.snoozedTime : row.dueTime;
  const own = (isPutOff ? row.snoozedZone : row.timeZone) ?? zone;
  if (time === null) return { is: 'day', date };
  return { is: 'time', startsAt: instantFromLocal(date, time, own), minutes: FOLLOW_UP_MINUTES, zone: own };
}

/** As it is called in the app, with whoever that does not name. */
function followUpSummary(row: FollowUpRow): string {
  const name = followUpName(row);
  const whom = [row.person, row.company].filter((one) => one !== null && !name.includes(one));
  return whom.length === 0 ? name : `${name}: ${whom.join(', ')}`;
}

function dayEntry(
  kind: repository.CalendarDayKind,
  { id, day, company, title }: repository.CalendarDay,
  { alarms }: Telling,
): IcsEntry {
  return {
    uid: uid(kind, id),
    when: { is: 'day', date: day },
    summary: `${DAY[kind]}: ${company}`,
    description: lines([role({ company, title }), DAY_WHY[kind]]),
    location: '',
    url: '',
    categories: ['Proffer', CATEGORY[kind]],
    isCancelled: false,
    isBusy: false,
    alarm: alarms ? MORNING : null,
  };
}

const linkIn = (place: string) => /https:\/\/[^\s<>"']+/i.exec(place)?.[0].replace(/[),.;\]]+$/, '') ?? '';

function shortened(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  return `${text.slice(0, MOST_TEXT)}…\n(The rest is in Proffer.)`;
}
