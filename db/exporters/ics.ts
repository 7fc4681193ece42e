import { addDays, offsetAt } from '../domain/dates.ts';
import type { IsoDate } from '../domain/fields.ts';
import { dateValue, folded, localTime, parameterValue, textValue, utcTime } from './ics-lines.ts';
import { isPlain, isWritable, zoneLines } from './ics-zones.ts';

/** When an entry is: a whole day, or an instant (UTC milliseconds) in the zone it was chosen in, for some minutes. */
export type IcsWhen = { is: 'day'; date: IsoDate } | { is: 'time'; startsAt: number; minutes: number; zone: string };

/** What a calendar is told about one thing. */
export type IcsEntry = {
  /** The same in every file, for ever. */
  uid: string;
  when: IcsWhen;
  summary: string;
  description: string;
  location: string;
  /** A link; anything but https is left out. */
  url: string;
  categories: readonly string[];
  isCancelled: boolean;
  /** Whether the time is taken, or something can be planned beside it. */
  isBusy: boolean;
  /** Minutes after the beginning at which to remind, negative before it; a day begins at midnight. Null: not at all. */
  alarm: number | null;
};

/** How often the entry was told differently before, and when that was last, UTC milliseconds. */
export type IcsVersion = { sequence: number; modifiedAt: number };

/**
 * A calendar of RFC 5545 is its head, its events and `ICS_END`, every line ended by CRLF; `now` in UTC milliseconds.
 * Texts of any kind are safe in it: none can end its line. Entries do not repeat by a rule: what comes again is told once
 * it is there.
 */
const whole = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/** How the calendar of these entries begins, with every zone they need. */
export const icsHead = (entries: readonly IcsEntry[], now: number): string =>
  whole([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Proffer//Proffer//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // A calendar is never without a component; one without events has a zone.
    ...(entries.length === 0 ? zoneLines('UTC', [now]) : allZones(entries)),
  ]);

/** One entry by its name, its content (`contentLines`) and its number. */
export const icsEvent = (uid: string, content: readonly string[], { sequence, modifiedAt }: IcsVersion, now: number) =>
  whole([
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${utcTime(now)}`,
    `SEQUENCE:${sequence}`,
    `LAST-MODIFIED:${utcTime(modifiedAt)}`,
    ...content,
    'END:VEVENT',
  ]);

export const ICS_END = 'END:VCALENDAR\r\n';

/** Everything an entry says but how often and when it was told: two entries with the same content read the same. */
export function contentLines(entry: IcsEntry): string[] {
  const link = httpsLink(entry.url);
  const text = (name: string, value: string) => (value === '' ? [] : [`${name}:${textValue(value)}`]);
  return [
    ...timeLines(entry.when),
    ...text('SUMMARY', entry.summary),
    ...text('DESCRIPTION', entry.description),
    ...text('LOCATION', entry.location),
    ...(link === null ? [] : [`URL:${link}`]),
    ...(entry.categories.length === 0 ? [] : [`CATEGORIES:${entry.categories.map(textValue).join(',')}`]),
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${entry.isBusy && !entry.isCancelled ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(entry.alarm === null || entry.isCancelled ? [] : alarmLines(entry.alarm, entry.summary)),
  ];
}

function timeLines(when: IcsWhen): string[] {
  if (when.is === 'time') {
    const end = when.startsAt + when.minutes * 60_000;
    return [instantLine('DTSTART', when.startsAt, when.zone), instantLine('DTEND', end, when.zone)];
  }
  // The end is the first day that is no part of it.
  return [`DTSTART;VALUE=DATE:${dateValue(when.date)}`, `DTEND;VALUE=DATE:${dateValue(addDays(when.date, 1))}`];
}

/** On the clock of its zone, so that it keeps its place when a zone changes its rules; in UTC where that says it better. */
function instantLine(name: string, ms: number, zone: string): string {
  if (!isWritable(zone) || !isPlain(ms, zone)) return `${name}:${utcTime(ms)}`;
  return `${name};TZID=${parameterValue(zone)}:${localTime(ms, offsetAt(ms, zone))}`;
}

function alarmLines(minutes: number, summary: string): string[] {
  const length = Math.abs(minutes);
  const [hours, rest] = [Math.floor(length / 60), length % 60];
  const duration = `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${textValue(summary)}`,
    `TRIGGER:${minutes < 0 ? '-' : ''}${duration}`,
    'END:VALARM',
  ];
}

/** As a reader can take it, with everything strange in it encoded; null for what is no link of https. */
function httpsLink(text: string): string | null {
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}

function allZones(entries: readonly IcsEntry[]): string[] {
  const instants = new Map<string, number[]>();
  for (const { when } of entries) {
    if (when.is !== 'time' || !isWritable(when.zone)) continue;
    const known = instants.get(when.zone) ?? [];
    known.push(when.startsAt, when.startsAt + when.minutes * 60_000);
    instants.set(when.zone, known);
  }
  return [...instants].flatMap(([zone, at]) => zoneLines(zone, at));
}
