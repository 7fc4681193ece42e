import type { RoundKind, RoundStatus } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What calendars are told about. Each is found by its id, or by when it is; what is in the trash is never found. */

type Of = { company: string; title: string };

export type CalendarRound = Of & {
  id: string;
  kind: RoundKind;
  startsAt: number;
  timeZone: string;
  minutes: number;
  place: string;
  status: RoundStatus;
};

const ROUND = `SELECT r.id, r.kind, r.starts_at AS startsAt, r.time_zone AS timeZone, r.minutes, r.place, r.status,
    c.name AS company, o.title
  FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
  WHERE r.trashed_at IS NULL AND o.trashed_at IS NULL`;

export const calendarRound = ({ sqlite }: Store, id: string) =>
  prepared<[string], CalendarRound>(sqlite, `${ROUND} AND r.id = ?`).get(id);

/** Rounds planned or held that touch the time between two instants, UTC milliseconds. */
export const calendarRounds = ({ sqlite }: Store, from: number, to: number) =>
  prepared<[number, number], CalendarRound>(
    sqlite,
    `${ROUND} AND r.status IN ('scheduled', 'done') AND r.starts_at + r.minutes * 60000 > ? AND r.starts_at < ?
     ORDER BY r.starts_at, r.id`,
  ).all(from, to);

/** A day that something is about: to apply by, to answer by, promised in a debrief, to come back on after a close-out. */
const OF = 'JOIN company c ON c.id = o.company_id WHERE o.trashed_at IS NULL';
const DAYS = {
  deadline: `SELECT o.id, o.deadline AS day, c.name AS company, o.title FROM opportunity o ${OF}
    AND o.id = ? AND o.deadline IS NOT NULL`,
  answer_by: `SELECT x.id, x.answer_by AS day, c.name AS company, o.title FROM offer x
    JOIN opportunity o ON o.id = x.opportunity_id ${OF} AND x.id = ? AND x.trashed_at IS NULL AND x.answer_by IS NOT NULL`,
  promised: `SELECT d.id, d.promised_by AS day, c.name AS company, o.title FROM debrief d
    JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id ${OF} AND d.id = ?
    AND r.trashed_at IS NULL AND d.promised_by IS NOT NULL`,
  come_back: `SELECT k.id, k.come_back_on AS day, c.name AS company, o.title FROM close_out k
    JOIN opportunity o ON o.id = k.opportunity_id ${OF} AND k.id = ? AND k.reopened_at IS NULL
    AND k.come_back_on IS NOT NULL`,
} as const;
export type CalendarDayKind = keyof typeof DAYS;
export type CalendarDay = Of & { id: string; day: string };

/** Such a day by the id of its opportunity, offer, debrief or close-out. */
export const calendarDay = ({ sqlite }: Store, kind: CalendarDayKind, id: string) =>
  prepared<[string], CalendarDay>(sqlite, DAYS[kind]).get(id);

export type CalendarEntryRow = { id: string; digest: string; sequence: number; updatedAt: number };

/** What calendars were told last about the entries with these names, as far as they were told. */
export const calendarEntriesNamed = ({ sqlite }: Store, names: readonly string[]) =>
  prepared<[string], CalendarEntryRow>(
    sqlite,
    `SELECT id, digest, sequence, updated_at AS updatedAt FROM calendar_entry
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(names));
