import { customType, integer, text } from 'drizzle-orm/sqlite-core';
import { readJson, readWords } from '../domain/json.ts';

/** What every row has: an id (UUID v7 text) and its created and updated times (UTC milliseconds). */
export const rowColumns = () => ({
  id: text('id').primaryKey(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
});

/** Aggregates that a person deletes go to the trash first; emptying the trash is the only thing that destroys. */
export const trashColumn = () => ({ trashedAt: integer('trashed_at') });

/** A list of words, as JSON. One that cannot be read any more is empty: the rest of its row is as good as ever. */
export const wordList = <Word extends string>(name: string) =>
  customType<{ data: Word[]; driverData: string }>({
    dataType: () => 'text',
    toDriver: (words) => JSON.stringify(words),
    fromDriver: readWords<Word>,
  })(name);

/** Anything, as JSON: null when it cannot be read any more. */
export const anyJson = (name: string) =>
  customType<{ data: unknown; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: readJson,
  })(name);
