import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { TEMPLATE_KINDS } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';

/** A text for messages that the person wrote or changed; those the app brings stand in `domain/template.ts`. */
export const template = sqliteTable(
  'template',
  {
    ...rowColumns(),
    kind: text('kind', { enum: TEMPLATE_KINDS }).notNull(),
    name: text('name').notNull(),
    subject: text('subject').notNull().default(''),
    body: text('body').notNull().default(''),
    ...trashColumn(),
  },
  (table) => [index('template_kind').on(table.kind)],
);
