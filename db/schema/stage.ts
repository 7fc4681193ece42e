import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { STAGE_KINDS } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';

export const stage = sqliteTable('stage', {
  ...rowColumns(),
  name: text('name').notNull(),
  kind: text('kind', { enum: STAGE_KINDS }).notNull(),
  position: real('position').notNull(),
  colour: text('colour').notNull(),
  /** Days after which a card in this stage is tinted; null never. */
  staleAfterDays: integer('stale_after_days'),
  collapsed: integer('collapsed', { mode: 'boolean' }).notNull().default(false),
  ...trashColumn(),
});
