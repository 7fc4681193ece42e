import { type AnySQLiteColumn, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { EVIDENCE_SOURCES, FORMER_NAME_REASONS, SUPPORT_KINDS } from '../domain/vocabulary.ts';
import { closeOut } from './close-out.ts';
import { pain, teamCapability } from './brief.ts';
import { rowColumns, trashColumn } from './columns.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { initiative } from './initiative.ts';
import { round } from './round.ts';
import { story } from './story.ts';

export const skill = sqliteTable(
  'skill',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    family: text('family').notNull().default(''),
    notes: text('notes').notNull().default(''),
    current: integer('current').notNull().default(0),
    target: integer('target').notNull().default(0),
    /** Set aside: it keeps its history and is ranked no more. UTC milliseconds. */
    retiredAt: integer('retired_at'),
    retiredReason: text('retired_reason').notNull().default(''),
    /** The skill this one became a part of; what was heard about it since stands there. */
    mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => skill.id, { onDelete: 'set null' }),
    /** The skill this one was split from. */
    splitFromId: text('split_from_id').references((): AnySQLiteColumn => skill.id, { onDelete: 'set null' }),
    ...trashColumn(),
  },
  (table) => [index('skill_name').on(table.name)],
);

/** What a skill was called before, so that a posting or a debrief that uses the old word still means it. */
export const skillFormerName = sqliteTable(
  'skill_former_name',
  {
    ...rowColumns(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    reason: text('reason', { enum: FORMER_NAME_REASONS }).notNull(),
  },
  (table) => [index('skill_former_name_skill').on(table.skillId), index('skill_former_name_name').on(table.name)],
);

/** What a level means in a family, where the person wrote it; the texts the app brings stand in `domain/level.ts`. */
export const levelMeaning = sqliteTable(
  'level_meaning',
  {
    ...rowColumns(),
    family: text('family').notNull(),
    level: integer('level').notNull(),
    text: text('text').notNull(),
  },
  (table) => [uniqueIndex('level_meaning_once').on(table.family, table.level)],
);

export const levelChange = sqliteTable(
  'level_change',
  {
    ...rowColumns(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    current: integer('current').notNull(),
    target: integer('target').notNull(),
    at: integer('at').notNull(),
    /** The day it came true, where that is another than the day of `at`. */
    trueOn: text('true_on'),
    /** What supports it, in my words. */
    note: text('note').notNull().default(''),
  },
  (table) => [index('level_change_skill').on(table.skillId, table.at)],
);

/** What supports a level: a story, an initiative, a debrief (its round) or a piece of evidence. */
export const levelSupport = sqliteTable(
  'level_support',
  {
    ...rowColumns(),
    levelChangeId: text('level_change_id')
      .notNull()
      .references(() => levelChange.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: SUPPORT_KINDS }).notNull(),
    storyId: text('story_id').references(() => story.id, { onDelete: 'cascade' }),
    initiativeId: text('initiative_id').references(() => initiative.id, { onDelete: 'cascade' }),
    roundId: text('round_id').references(() => round.id, { onDelete: 'cascade' }),
    evidenceId: text('evidence_id').references(() => evidence.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('level_support_level_change').on(table.levelChangeId),
    index('level_support_story').on(table.storyId),
    index('level_support_initiative').on(table.initiativeId),
    index('level_support_round').on(table.roundId),
    index('level_support_evidence').on(table.evidenceId),
  ],
);

export const evidence = sqliteTable(
  'evidence',
  {
    ...rowColumns(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skill.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunity.id, { onDelete: 'cascade' }),
    source: text('source', { enum: EVIDENCE_SOURCES }).notNull(),
    importance: integer('importance').notNull(),
    quote: text('quote').notNull().default(''),
    seenOn: text('seen_on').notNull(),
    personId: text('person_id').references(() => person.id, { onDelete: 'set null' }),
    roundId: text('round_id').references(() => round.id, { onDelete: 'cascade' }),
    painId: text('pain_id').references(() => pain.id, { onDelete: 'cascade' }),
    closeOutId: text('close_out_id').references(() => closeOut.id, { onDelete: 'cascade' }),
    /** The team's capability in the brief that says it. */
    capabilityId: text('capability_id').references(() => teamCapability.id, { onDelete: 'cascade' }),
    /** How much I count it by, 0.1–2; 1 until I say otherwise. */
    weight: real('weight').notNull().default(1),
    /** Struck out: it is shown with its reason and counts for nothing. UTC milliseconds. */
    struckAt: integer('struck_at'),
    struckReason: text('struck_reason').notNull().default(''),
    ...trashColumn(),
  },
  (table) => [
    index('evidence_skill').on(table.skillId),
    index('evidence_opportunity').on(table.opportunityId),
    index('evidence_round').on(table.roundId),
    index('evidence_pain').on(table.painId),
    index('evidence_close_out').on(table.closeOutId),
    index('evidence_capability').on(table.capabilityId),
  ],
);
