import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { EVIDENCE_SOURCES } from '../domain/vocabulary.ts';
import { closeOut } from './close-out.ts';
import { pain } from './brief.ts';
import { rowColumns, trashColumn } from './columns.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { round } from './round.ts';

export const skill = sqliteTable(
  'skill',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    family: text('family').notNull().default(''),
    notes: text('notes').notNull().default(''),
    current: integer('current').notNull().default(0),
    target: integer('target').notNull().default(0),
    ...trashColumn(),
  },
  (table) => [index('skill_name').on(table.name)],
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
  },
  (table) => [index('level_change_skill').on(table.skillId, table.at)],
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
    ...trashColumn(),
  },
  (table) => [
    index('evidence_skill').on(table.skillId),
    index('evidence_opportunity').on(table.opportunityId),
    index('evidence_round').on(table.roundId),
    index('evidence_pain').on(table.painId),
    index('evidence_close_out').on(table.closeOutId),
  ],
);
