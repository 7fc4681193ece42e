import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type CadenceRule, NEEDS, OPPORTUNITY_SOURCES, WORK_MODES } from '../domain/vocabulary.ts';
import { anyJson, rowColumns, trashColumn, wordList } from './columns.ts';
import { company } from './company.ts';
import { person } from './person.ts';
import { stage } from './stage.ts';

export const opportunity = sqliteTable(
  'opportunity',
  {
    ...rowColumns(),
    companyId: text('company_id')
      .notNull()
      .references(() => company.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    level: text('level').notNull().default(''),
    source: text('source', { enum: OPPORTUNITY_SOURCES }).notNull().default('other'),
    sourcePersonId: text('source_person_id').references(() => person.id, { onDelete: 'set null' }),
    postingUrl: text('posting_url').notNull().default(''),
    postingText: text('posting_text').notNull().default(''),
    location: text('location').notNull().default(''),
    workMode: text('work_mode', { enum: WORK_MODES }),
    /** Minor units of `salaryCurrency`, per year. */
    salaryMin: integer('salary_min'),
    salaryMax: integer('salary_max'),
    salaryCurrency: text('salary_currency'),
    stageId: text('stage_id')
      .notNull()
      .references(() => stage.id),
    /** Order within the stage, ascending. */
    position: real('position').notNull(),
    /** When the running stay in the stage began; the whole history is in `stage_change`. */
    stageEnteredAt: integer('stage_entered_at').notNull(),
    excitement: integer('excitement'),
    appliedOn: text('applied_on'),
    deadline: text('deadline'),
    need: text('need', { enum: NEEDS }).notNull().default('unknown'),
    needNotes: text('need_notes').notNull().default(''),
    coreProblem: text('core_problem').notNull().default(''),
    benefits: text('benefits').notNull().default(''),
    notes: text('notes').notNull().default(''),
    /** Skills its posting names that the person does not want proposed as evidence any more. */
    dismissedSkillIds: wordList<string>('dismissed_skill_ids').notNull().default([]),
    /** Rules that propose no follow-up for this opportunity. */
    rulesOff: wordList<CadenceRule>('rules_off').notNull().default([]),
    /** Which row of which kind of import this came from, so that importing again changes nothing. */
    importKey: text('import_key'),
    ...trashColumn(),
  },
  (table) => [
    index('opportunity_stage').on(table.stageId, table.position),
    index('opportunity_company').on(table.companyId),
    index('opportunity_source_person').on(table.sourcePersonId),
    index('opportunity_import').on(table.importKey),
  ],
);

export const stageChange = sqliteTable(
  'stage_change',
  {
    ...rowColumns(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    fromStageId: text('from_stage_id').references(() => stage.id),
    toStageId: text('to_stage_id')
      .notNull()
      .references(() => stage.id),
    at: integer('at').notNull(),
  },
  (table) => [index('stage_change_opportunity').on(table.opportunityId, table.at)],
);

export const note = sqliteTable(
  'note',
  {
    ...rowColumns(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    body: text('body').notNull(),
    ...trashColumn(),
  },
  (table) => [index('note_opportunity').on(table.opportunityId, table.at)],
);

/** A form that is open and not saved yet: what was typed is there again after a crash. Not part of undo. */
export const draft = sqliteTable('draft', {
  ...rowColumns(),
  body: anyJson('body').notNull(),
});

/**
 * What a card shows that would otherwise be gathered from six tables for every card of the board. Derived: the rules
 * write it again, in the same transaction, for every opportunity a change touches. Not part of undo.
 */
export const cardFact = sqliteTable('card_fact', {
  opportunityId: text('opportunity_id')
    .primaryKey()
    .references(() => opportunity.id, { onDelete: 'cascade' }),
  /** One letter per interviewer in the order met: `c`losed, `p`artly, `o`pen. */
  closes: text('closes').notNull(),
  /** The names of those not closed yet, one a line, in the same order. */
  unclosed: text('unclosed').notNull().default(''),
  /** The date something last came in, while in limbo. */
  limboHeardOn: text('limbo_heard_on'),
  /** The latest done round without a debrief that was not waived. */
  owedRoundId: text('owed_round_id'),
  /** The first scheduled round, also when its end has passed. */
  roundId: text('round_id'),
  roundKind: text('round_kind'),
  roundStartsAt: integer('round_starts_at'),
  roundEndsAt: integer('round_ends_at'),
  /** The open follow-up that is due first. */
  followUpId: text('follow_up_id'),
  followUpKind: text('follow_up_kind'),
  followUpDueOn: text('follow_up_due_on'),
  followUpPerson: text('follow_up_person'),
  /** The outcome of the close-out in force. */
  outcome: text('outcome'),
});
