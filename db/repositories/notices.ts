import type { RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { notice } from '../schema/index.ts';
import { rows } from './rows.ts';
import { prepared } from './sql.ts';

/** What the system was asked to tell the person, and the rounds it is to tell of. Instants are UTC milliseconds. */

export function saidNotices({ sqlite }: Store): Set<string> {
  const ids = prepared<[], string>(sqlite, 'SELECT id FROM notice').pluck().all();
  return new Set(ids as string[]);
}

/** Keeps that these were said; what is there already stays as it was. */
export function keepSaid(store: Store, ids: readonly string[], at: number): void {
  const table = rows(store, notice);
  for (const id of new Set(ids)) if (table.get(id) === undefined) table.insert({ id }, at);
}

/** Forgets what was said before an instant, but never the newest `most`. */
export function forgetSaid({ sqlite }: Store, before: number, most: number): void {
  prepared<[number, number]>(
    sqlite,
    'DELETE FROM notice WHERE created_at < ? AND rowid NOT IN (SELECT rowid FROM notice ORDER BY rowid DESC LIMIT ?)',
  ).run(before, most);
}

export type ComingRound = {
  id: string;
  kind: RoundKind;
  company: string;
  startsAt: number;
  minutes: number;
  place: string;
};

const LONGEST_ROUND = 24 * 60 * 60_000;

/** Scheduled rounds that begin before `until` and have not ended at `now`, first one first. */
export function comingRounds({ sqlite }: Store, now: number, until: number): ComingRound[] {
  return prepared<[{ now: number; until: number; from: number }], ComingRound>(
    sqlite,
    `SELECT r.id, r.kind, c.name AS company, r.starts_at AS startsAt, r.minutes, r.place
     FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE r.starts_at >= @from AND r.starts_at < @until AND r.starts_at + r.minutes * 60000 > @now
     AND r.status = 'scheduled' AND r.trashed_at IS NULL AND o.trashed_at IS NULL ORDER BY r.starts_at, r.id`,
  ).all({ now, until, from: now - LONGEST_ROUND });
}
