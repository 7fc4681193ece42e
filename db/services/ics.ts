import { createHash } from 'node:crypto';
import { type CalendarFile, DEFAULT_CALENDAR_FILE, calendarFile } from '../domain/calendar-file.ts';
import { ICS_END, type IcsEntry, type IcsVersion, contentLines, icsEvent, icsHead } from '../exporters/ics.ts';
import { type CalendarEntryRow, calendarEntriesNamed } from '../repositories/calendar-entry.ts';
import { rows } from '../repositories/rows.ts';
import { getSetting } from '../repositories/settings.ts';
import { calendarEntry } from '../schema/index.ts';
import { type Change, type Services, write } from './core.ts';

/** Entries told before whoever waits gets a turn. */
const AT_ONCE = 100;

/** What was chosen for calendars, with what is new since filled in. */
export function calendarFileOf({ store }: Pick<Services, 'store'>): CalendarFile {
  const kept = calendarFile.partial().safeParse(getSetting(store, 'calendarFile'));
  return kept.success ? { ...DEFAULT_CALENDAR_FILE, ...kept.data } : DEFAULT_CALENDAR_FILE;
}

/** Does the steps one after the other, at once. */
export function allAtOnce<T>(steps: Iterator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * The text of a calendar with these entries, in steps. The numbers of a step are on the disk before the text is
 * anywhere: a number that nobody saw does no harm, and one that was seen never comes back with another content.
 */
export function* tellCalendar(services: Services, entries: readonly IcsEntry[]): Generator<void, string> {
  const now = services.clock.now();
  const parts = [icsHead(entries, now)];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    yield;
    parts.push(tellSome(services, entries.slice(from, from + AT_ONCE), now));
  }
  return parts.join('') + ICS_END;
}

function tellSome(services: Services, entries: readonly IcsEntry[], now: number): string {
  const names = entries.map(({ uid }) => uid);
  const known = new Map(calendarEntriesNamed(services.store, names).map((row) => [row.id, row]));
  const told = entries.map((entry) => {
    const lines = contentLines(entry);
    return { uid: entry.uid, lines, digest: createHash('sha256').update(lines.join('\n')).digest('hex') };
  });
  const isNew = told.some(({ uid, digest }) => known.get(uid)?.digest !== digest);
  const versions = new Map<string, IcsVersion>();
  const read = (version: (uid: string, digest: string) => IcsVersion) => {
    for (const { uid, digest } of told) versions.set(uid, version(uid, digest));
  };
  if (isNew) write(services, (tx) => read((uid, digest) => nextVersion(tx, uid, digest, known.get(uid))));
  else read((uid) => versionIn(known.get(uid)));
  return told.map(({ uid, lines }) => icsEvent(uid, lines, versions.get(uid) ?? versionIn(undefined), now)).join('');
}

const versionIn = (row: CalendarEntryRow | undefined): IcsVersion =>
  row === undefined ? { sequence: 0, modifiedAt: 0 } : { sequence: row.sequence, modifiedAt: row.updatedAt };

/** Goes up whenever what the entry says differs from what it said last, also when that is what it said before. */
function nextVersion(
  { store, at }: Change,
  uid: string,
  digest: string,
  known: CalendarEntryRow | undefined,
): IcsVersion {
  const table = rows(store, calendarEntry);
  if (known === undefined) {
    table.insert({ id: uid, digest, sequence: 0 }, at);
    return { sequence: 0, modifiedAt: at };
  }
  if (known.digest === digest) return versionIn(known);
  // A clock that was set back takes nothing back.
  const modifiedAt = Math.max(at, known.updatedAt);
  const sequence = known.sequence + 1;
  table.update(uid, { digest, sequence }, modifiedAt);
  return { sequence, modifiedAt };
}
