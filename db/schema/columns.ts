import { integer, text } from 'drizzle-orm/sqlite-core';

/** What every row has: an id (UUID v7 text) and its created and updated times (UTC milliseconds). */
export const rowColumns = () => ({
  id: text('id').primaryKey(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
});

/** Aggregates that a person deletes go to the trash first; emptying the trash is the only thing that destroys. */
export const trashColumn = () => ({ trashedAt: integer('trashed_at') });
