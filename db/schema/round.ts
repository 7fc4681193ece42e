import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ROUND_KINDS, ROUND_STATUSES } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';

export const round = sqliteTable(
  'round',
  {
    ...rowColumns(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ROUND_KINDS }).notNull(),
    startsAt: integer('starts_at').notNull(),
    /** The IANA zone the start was chosen in. */
    timeZone: text('time_zone').notNull(),
    minutes: integer('minutes').notNull(),
    place: text('place').notNull().default(''),
    status: text('status', { enum: ROUND_STATUSES }).notNull().default('scheduled'),
    debriefWaived: integer('debrief_waived', { mode: 'boolean' }).notNull().default(false),
    ...trashColumn(),
  },
  (table) => [
    index('round_opportunity').on(table.opportunityId, table.startsAt),
    index('round_start').on(table.startsAt),
  ],
);

export const interviewer = sqliteTable(
  'interviewer',
  {
    ...rowColumns(),
    roundId: text('round_id')
      .notNull()
      .references(() => round.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    /** Order on the invitation. */
    position: integer('position').notNull(),
  },
  (table) => [index('interviewer_round').on(table.roundId), index('interviewer_person').on(table.personId)],
);

/** Every time the start of a round moved: where from, where to, and when that was agreed. */
export const roundMove = sqliteTable(
  'round_move',
  {
    ...rowColumns(),
    roundId: text('round_id')
      .notNull()
      .references(() => round.id, { onDelete: 'cascade' }),
    fromAt: integer('from_at').notNull(),
    fromZone: text('from_zone').notNull(),
    toAt: integer('to_at').notNull(),
    toZone: text('to_zone').notNull(),
    /** When it was moved, UTC milliseconds. */
    at: integer('at').notNull(),
  },
  (table) => [index('round_move_round').on(table.roundId, table.at)],
);
