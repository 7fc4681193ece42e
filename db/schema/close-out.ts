import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { type CloseOutReason, OUTCOMES } from '../domain/vocabulary.ts';
import { rowColumns, wordList } from './columns.ts';
import { opportunity } from './opportunity.ts';
import { skill } from './skill.ts';
import { stage } from './stage.ts';

export const closeOut = sqliteTable(
  'close_out',
  {
    ...rowColumns(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    outcome: text('outcome', { enum: OUTCOMES }).notNull(),
    closedOn: text('closed_on').notNull(),
    stageId: text('stage_id').references(() => stage.id),
    reasons: wordList<CloseOutReason>('reasons').notNull(),
    feedback: text('feedback').notNull().default(''),
    lessons: text('lessons').notNull().default(''),
    comeBackOn: text('come_back_on'),
    /** Set when the opportunity was opened again; the close-out stays as history. */
    reopenedAt: integer('reopened_at'),
  },
  (table) => [index('close_out_opportunity').on(table.opportunityId)],
);

export const closeOutSkill = sqliteTable(
  'close_out_skill',
  {
    ...rowColumns(),
    closeOutId: text('close_out_id')
      .notNull()
      .references(() => closeOut.id, { onDelete: 'cascade' }),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    importance: integer('importance').notNull(),
  },
  (table) => [uniqueIndex('close_out_skill_once').on(table.closeOutId, table.skillId)],
);
