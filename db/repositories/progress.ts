import type { IsoDate } from '../domain/fields.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** Skills with a level that came true after a day; `at` is when that day ended, UTC milliseconds. */
export const skillsChangedSince = ({ sqlite }: Store, since: { on: IsoDate; at: number }): string[] =>
  prepared<[typeof since], { id: string }>(
    sqlite,
    `SELECT DISTINCT skill_id AS id FROM level_change
     WHERE true_on > @on OR (true_on IS NULL AND at >= @at)`,
  )
    .all(since)
    .map(({ id }) => id);

/** Hours that went into initiatives after a day. */
export const hoursSince = ({ sqlite }: Store, on: IsoDate): number =>
  prepared<[IsoDate], { hours: number }>(
    sqlite,
    `SELECT coalesce(sum(h.hours), 0) AS hours FROM initiative_hours h
     JOIN initiative i ON i.id = h.initiative_id AND i.trashed_at IS NULL WHERE h.spent_on > ?`,
  ).get(on)?.hours ?? 0;
