import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CAPABILITIES, CHALLENGES, CLOSING_QUESTIONS, COST_KINDS } from '../domain/vocabulary.ts';
import { rowColumns, wordList } from './columns.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { round } from './round.ts';
import { skill } from './skill.ts';

const ofOpportunity = () => ({
  ...rowColumns(),
  opportunityId: text('opportunity_id')
    .notNull()
    .references(() => opportunity.id, { onDelete: 'cascade' }),
});

export const pain = sqliteTable(
  'pain',
  {
    ...ofOpportunity(),
    text: text('text').notNull(),
    severity: integer('severity').notNull(),
    challenge: text('challenge', { enum: CHALLENGES }).notNull().default('other'),
    answer: text('answer').notNull().default(''),
    personId: text('person_id').references(() => person.id, { onDelete: 'set null' }),
    /** The round it was heard in, when a debrief put it here. */
    roundId: text('round_id').references(() => round.id, { onDelete: 'set null' }),
    skillId: text('skill_id').references(() => skill.id, { onDelete: 'set null' }),
  },
  (table) => [
    index('pain_opportunity').on(table.opportunityId),
    index('pain_person').on(table.personId),
    index('pain_round').on(table.roundId),
  ],
);

export const teamCapability = sqliteTable(
  'team_capability',
  {
    ...ofOpportunity(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    capability: text('capability', { enum: CAPABILITIES }).notNull(),
  },
  (table) => [uniqueIndex('team_capability_skill').on(table.opportunityId, table.skillId)],
);

export const segment = sqliteTable(
  'segment',
  {
    ...ofOpportunity(),
    name: text('name').notNull(),
    problem: text('problem').notNull().default(''),
    powerUser: integer('power_user', { mode: 'boolean' }).notNull().default(false),
    whatIDo: text('what_i_do').notNull().default(''),
  },
  (table) => [index('segment_opportunity').on(table.opportunityId)],
);

export const cost = sqliteTable(
  'cost',
  {
    ...ofOpportunity(),
    kind: text('kind', { enum: COST_KINDS }).notNull(),
    concern: text('concern').notNull().default(''),
    lowering: text('lowering').notNull().default(''),
  },
  (table) => [uniqueIndex('cost_kind').on(table.opportunityId, table.kind)],
);

export const closingAnswer = sqliteTable(
  'closing_answer',
  {
    ...ofOpportunity(),
    question: text('question', { enum: CLOSING_QUESTIONS }).notNull(),
    answer: text('answer').notNull().default(''),
    /** The checks of this question that hold, from CLOSING_CHECKS. */
    checks: wordList<string>('checks').notNull(),
  },
  (table) => [uniqueIndex('closing_answer_question').on(table.opportunityId, table.question)],
);
