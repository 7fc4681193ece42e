import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { INITIATIVE_KINDS, LANES } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';
import { skill } from './skill.ts';

export const initiative = sqliteTable('initiative', {
  ...rowColumns(),
  title: text('title').notNull(),
  kind: text('kind', { enum: INITIATIVE_KINDS }).notNull(),
  lane: text('lane', { enum: LANES }).notNull().default('later'),
  position: real('position').notNull(),
  effortHours: real('effort_hours').notNull(),
  startOn: text('start_on'),
  targetOn: text('target_on'),
  doneOn: text('done_on'),
  marketCheck: text('market_check').notNull().default(''),
  cameOfIt: text('came_of_it').notNull().default(''),
  notes: text('notes').notNull().default(''),
  ...trashColumn(),
});

export const initiativeSkill = sqliteTable(
  'initiative_skill',
  {
    ...rowColumns(),
    initiativeId: text('initiative_id')
      .notNull()
      .references(() => initiative.id, { onDelete: 'cascade' }),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    gain: integer('gain').notNull(),
  },
  (table) => [
    uniqueIndex('initiative_skill_once').on(table.initiativeId, table.skillId),
    index('initiative_skill_skill').on(table.skillId),
  ],
);
