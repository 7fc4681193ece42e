import type { CalendarKind } from '../domain/calendar-file.ts';
import type { IsoDate } from '../domain/fields.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { IcsEntry } from '../exporters/ics.ts';
import { writeWhole } from '../exporters/whole-file.ts';
import { type CalendarItemRef, entriesBetween, entryOf } from './calendar-entries.ts';
import type { Services } from './core.ts';
import { allAtOnce, calendarFileOf, tellCalendar } from './ics.ts';
import { whenWritten } from './turns.ts';

/** Asks for the file, with a name to offer; null when it was given up. */
type Ask = (name: string) => Promise<Result<{ path: string | null }>>;
export type SavedIcs = { path: string | null; entries: number };

const GONE = fail('not_found', 'There is nothing left of this to put in a calendar. It may be in the trash.');
const EMPTY = fail(
  'invalid',
  'Nothing is on these days, so there is nothing to save. Choose others, or show more kinds.',
);

/** Saves these things as a calendar, in the file the person chooses; what is not there any more is left out. */
export function saveItems(services: Services, items: readonly CalendarItemRef[], ask: Ask): Promise<Result<SavedIcs>> {
  return save(services, ask, GONE, () => {
    const telling = calendarFileOf(services);
    return items.flatMap((item) => entryOf(services, item, telling) ?? []);
  });
}

/** Saves everything of these kinds on the days from one to another, both included. */
export function saveRange(
  services: Services,
  range: { from: IsoDate; to: IsoDate; kinds: readonly CalendarKind[] },
  ask: Ask,
): Promise<Result<SavedIcs>> {
  return save(services, ask, EMPTY, () => entriesBetween(services, range, calendarFileOf(services)));
}

async function save(
  services: Services,
  ask: Ask,
  none: Result<never>,
  entries: () => IcsEntry[],
): Promise<Result<SavedIcs>> {
  const before = entries();
  const [first] = before;
  if (first === undefined) return none;
  const chosen = await ask(before.length === 1 ? first.summary : `Proffer, ${before.length} entries`);
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  if (path === null) return ok({ path, entries: 0 });
  // As it is now: the dialog may have been open for a while.
  const told = await whenWritten(services, () => {
    const now = entries();
    return now.length === 0 ? null : { text: allAtOnce(tellCalendar(services, now)), entries: now.length };
  });
  if (told === null) return none;
  const written = await writeWhole(path, told.text);
  return written.ok ? ok({ path, entries: told.entries }) : written;
}
