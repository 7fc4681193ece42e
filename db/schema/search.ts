import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per searchable thing; triggers on the tables keep it, and the full-text index over it, in step. */
export const searchDocument = sqliteTable('search_document', {
  id: integer('id').primaryKey(),
  refId: text('ref_id').notNull().unique(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  body: text('body').notNull(),
});
