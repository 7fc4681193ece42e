import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ACTORS, AGGREGATES } from '../domain/vocabulary.ts';
import { rowColumns } from './columns.ts';

/** What changed, when, and by whom. Each is one step of undo. */
export const activity = sqliteTable(
  'activity',
  {
    ...rowColumns(),
    actor: text('actor', { enum: ACTORS }).notNull(),
    /** What was done, in words: `Moved Copperstack to Interview`. */
    label: text('label').notNull(),
    aggregate: text('aggregate', { enum: AGGREGATES }).notNull(),
    subjectId: text('subject_id'),
    undoneAt: integer('undone_at'),
  },
  (table) => [index('activity_subject').on(table.subjectId)],
);

/** The rows an activity changed, as they were and as they became; filled by triggers on every table. */
export const change = sqliteTable(
  'change',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    activityId: text('activity_id')
      .notNull()
      .references(() => activity.id, { onDelete: 'cascade' }),
    tableName: text('table_name').notNull(),
    rowId: text('row_id').notNull(),
    before: text('before'),
    after: text('after'),
  },
  (table) => [index('change_activity').on(table.activityId), index('change_row').on(table.rowId)],
);
