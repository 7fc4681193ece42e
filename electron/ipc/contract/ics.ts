import * as z from 'zod';
import { calendarKind } from '../../../db/domain/calendar-file.ts';
import { id, isoDate } from '../../../db/domain/fields.ts';
import { failure } from '../../../db/domain/result.ts';
import { command, noInput, query } from './shape.ts';

/** A round, a follow-up, the deadline of an opportunity, an offer to answer, a debrief's promise, or a close-out. */
export const calendarItemRef = z.object({ kind: calendarKind, id: id });
export type CalendarItemRef = z.infer<typeof calendarItemRef>;

/** Where it was saved, and how many entries are in it; the path is null when the person gave it up. */
export const savedIcs = z.object({ path: z.string().nullable(), entries: z.number() });

export const calendarFileState = z.object({
  path: z.string().nullable(),
  /** UTC milliseconds; null when it was not written since the start. */
  writtenAt: z.number().nullable(),
  entries: z.number(),
  failure: failure.nullable(),
  /** The sample keeps none. */
  isSample: z.boolean(),
});
export type CalendarFileState = z.infer<typeof calendarFileState>;

/** Every path here is chosen in a dialog of the system and never by the window. */
export const icsContract = {
  /** Asks where, and saves these as a calendar file; what is not there any more is left out. */
  'ics.save': query(z.object({ items: z.array(calendarItemRef).min(1).max(5000) }), savedIcs),
  /** The same with everything of these kinds on the days of a range, both ends included. */
  'ics.saveRange': query(
    z.object({ from: isoDate, to: isoDate, kinds: z.array(calendarKind).min(1).max(10) }),
    savedIcs,
  ),
  'calendar_file.state': query(noInput, calendarFileState),
  /** Asks for the file to keep up to date, and writes it. */
  'calendar_file.choose': command(noInput, calendarFileState),
  /** Keeps it no longer; the file stays where it is. */
  'calendar_file.stop': command(noInput, calendarFileState),
} as const;
