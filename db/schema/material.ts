import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { MATERIAL_KINDS } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn, wordList } from './columns.ts';
import { opportunity } from './opportunity.ts';

export const material = sqliteTable('material', {
  ...rowColumns(),
  kind: text('kind', { enum: MATERIAL_KINDS }).notNull(),
  name: text('name').notNull(),
  version: text('version').notNull().default(''),
  body: text('body').notNull().default(''),
  fileName: text('file_name').notNull().default(''),
  bullets: wordList<string>('bullets').notNull(),
  notes: text('notes').notNull().default(''),
  /** The version it grew out of. */
  previousId: text('previous_id').references((): AnySQLiteColumn => material.id, { onDelete: 'set null' }),
  /** The name of its copy in the store's folder (its SHA-256 and its ending); null without a file. */
  fileCopy: text('file_copy'),
  /** Bytes. */
  fileSize: integer('file_size'),
  ...trashColumn(),
});

export const materialUse = sqliteTable(
  'material_use',
  {
    ...rowColumns(),
    materialId: text('material_id')
      .notNull()
      .references(() => material.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    /** A portfolio piece can be left out for one opportunity. */
    leftOut: integer('left_out', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('material_use_once').on(table.materialId, table.opportunityId),
    index('material_use_opportunity').on(table.opportunityId),
  ],
);
