import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { rowColumns } from './columns.ts';

/**
 * What calendars were told about one entry: its id is the entry's, `sequence` goes up whenever what it says changes.
 * Kept by the app, no part of undo: a calendar that has seen a number must never see it with another content.
 */
export const calendarEntry = sqliteTable('calendar_entry', {
  ...rowColumns(),
  /** A digest of what the entry said last. */
  digest: text('digest').notNull(),
  sequence: integer('sequence').notNull().default(0),
});

/** What the system was asked to tell the person; the id names what and when, so that nothing is said twice. */
export const notice = sqliteTable('notice', {
  ...rowColumns(),
});
