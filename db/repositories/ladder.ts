import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** How many opportunities are at each level, by the level as it is written; those in the trash are left out. */
export const levelCounts = ({ sqlite }: Store) =>
  prepared<[], { level: string; opportunities: number }>(
    sqlite,
    `SELECT level, count(*) AS opportunities FROM opportunity
     WHERE level <> '' AND trashed_at IS NULL GROUP BY level ORDER BY level COLLATE NOCASE`,
  ).all();

/** Every opportunity at a level, in the trash too. */
export const opportunitiesAt = ({ sqlite }: Store, level: string) =>
  prepared<[string], string>(sqlite, 'SELECT id FROM opportunity WHERE level = ?').pluck().all(level);

/** The kept views that ask for a level, with their definition as JSON text. */
export const viewsAskingFor = ({ sqlite }: Store, level: string) =>
  prepared<[string], { id: string; definition: string }>(
    sqlite,
    `SELECT id, definition FROM saved_view WHERE json_valid(definition) AND EXISTS (
       SELECT 1 FROM json_each(definition, '$.filter.levels') WHERE value = ?)`,
  ).all(level);
