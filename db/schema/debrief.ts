import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CLOSE_CHECKS, QUESTION_KINDS, SIGNAL_OUTCOMES } from '../domain/vocabulary.ts';
import { rowColumns } from './columns.ts';
import { person } from './person.ts';
import { round } from './round.ts';
import { skill } from './skill.ts';

export const debrief = sqliteTable(
  'debrief',
  {
    ...rowColumns(),
    roundId: text('round_id')
      .notNull()
      .references(() => round.id, { onDelete: 'cascade' }),
    rating: integer('rating'),
    wentWell: text('went_well').notNull().default(''),
    toChange: text('to_change').notNull().default(''),
    notes: text('notes').notNull().default(''),
    promisedBy: text('promised_by'),
    nextStep: text('next_step').notNull().default(''),
  },
  (table) => [uniqueIndex('debrief_round').on(table.roundId)],
);

const ofDebrief = () => ({
  ...rowColumns(),
  debriefId: text('debrief_id')
    .notNull()
    .references(() => debrief.id, { onDelete: 'cascade' }),
});

export const questionAsked = sqliteTable(
  'question_asked',
  {
    ...ofDebrief(),
    text: text('text').notNull(),
    kind: text('kind', { enum: QUESTION_KINDS }).notNull().default('other'),
    howIDid: integer('how_i_did'),
    note: text('note').notNull().default(''),
    /** Who asked it, when that is remembered. */
    personId: text('person_id').references(() => person.id, { onDelete: 'set null' }),
  },
  (table) => [index('question_asked_debrief').on(table.debriefId), index('question_asked_person').on(table.personId)],
);

export const skillSignal = sqliteTable(
  'skill_signal',
  {
    ...ofDebrief(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    pressed: integer('pressed').notNull(),
    outcome: text('outcome', { enum: SIGNAL_OUTCOMES }).notNull(),
    quote: text('quote').notNull().default(''),
  },
  (table) => [uniqueIndex('skill_signal_once').on(table.debriefId, table.skillId)],
);

export const reservation = sqliteTable(
  'reservation',
  {
    ...ofDebrief(),
    text: text('text').notNull(),
    answered: integer('answered', { mode: 'boolean' }).notNull().default(false),
    personId: text('person_id').references(() => person.id, { onDelete: 'set null' }),
  },
  (table) => [index('reservation_debrief').on(table.debriefId)],
);

/** One row per check an interviewer gave in a round; a check that is not there was not won in that round. */
export const closeCheckWon = sqliteTable(
  'close_check_won',
  {
    ...ofDebrief(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    check: text('check_name', { enum: CLOSE_CHECKS }).notNull(),
  },
  (table) => [
    uniqueIndex('close_check_won_once').on(table.debriefId, table.personId, table.check),
    index('close_check_won_person').on(table.personId),
  ],
);
