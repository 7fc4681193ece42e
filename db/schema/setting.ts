import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { anyJson, rowColumns } from './columns.ts';

/** One row per setting; the id is its name. */
export const setting = sqliteTable('setting', {
  ...rowColumns(),
  value: anyJson('value').notNull(),
});

export const savedView = sqliteTable('saved_view', {
  ...rowColumns(),
  screen: text('screen').notNull(),
  name: text('name').notNull(),
  definition: anyJson('definition').notNull(),
});
