import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Challenge } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn, wordList } from './columns.ts';
import { round } from './round.ts';
import { skill } from './skill.ts';

export const story = sqliteTable('story', {
  ...rowColumns(),
  title: text('title').notNull(),
  situation: text('situation').notNull().default(''),
  task: text('task').notNull().default(''),
  action: text('action').notNull().default(''),
  result: text('result').notNull().default(''),
  /** The number the story is told for: `−38 % churn`. */
  number: text('number').notNull().default(''),
  challenges: wordList<Challenge>('challenges').notNull(),
  notes: text('notes').notNull().default(''),
  ...trashColumn(),
});

const ofStory = () => ({
  ...rowColumns(),
  storyId: text('story_id')
    .notNull()
    .references(() => story.id, { onDelete: 'cascade' }),
});

export const storySkill = sqliteTable(
  'story_skill',
  {
    ...ofStory(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('story_skill_once').on(table.storyId, table.skillId),
    index('story_skill_skill').on(table.skillId),
  ],
);

export const storyTold = sqliteTable(
  'story_told',
  {
    ...ofStory(),
    roundId: text('round_id')
      .notNull()
      .references(() => round.id, { onDelete: 'cascade' }),
    /** How it went, 1–5; null when nothing was said. */
    went: integer('went'),
    note: text('note').notNull().default(''),
  },
  (table) => [
    uniqueIndex('story_told_once').on(table.storyId, table.roundId),
    index('story_told_round').on(table.roundId),
  ],
);
