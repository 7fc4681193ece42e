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
  droppedOn: text('dropped_on'),
  marketCheck: text('market_check').notNull().default(''),
  /** The day the market was asked, null when nobody was. */
  marketCheckedOn: text('market_checked_on'),
  link: text('link').notNull().default(''),
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
    /** What it brought in the end; null until it is done. */
    gained: integer('gained'),
  },
  (table) => [
    uniqueIndex('initiative_skill_once').on(table.initiativeId, table.skillId),
    index('initiative_skill_skill').on(table.skillId),
  ],
);

/** Hours that went into an initiative, day by day. */
export const initiativeHours = sqliteTable(
  'initiative_hours',
  {
    ...rowColumns(),
    initiativeId: text('initiative_id')
      .notNull()
      .references(() => initiative.id, { onDelete: 'cascade' }),
    spentOn: text('spent_on').notNull(),
    hours: real('hours').notNull(),
    note: text('note').notNull().default(''),
  },
  (table) => [index('initiative_hours_initiative').on(table.initiativeId, table.spentOn)],
);
