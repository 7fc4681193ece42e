import { isNotNull } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  CADENCE_RULES,
  CHANNELS_OF_CONTACT,
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  REPEAT_UNITS,
} from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { round } from './round.ts';

export const followUp = sqliteTable(
  'follow_up',
  {
    ...rowColumns(),
    kind: text('kind', { enum: FOLLOW_UP_KINDS }).notNull(),
    dueOn: text('due_on').notNull(),
    /** `HH:MM` in `timeZone`, or null for any time of the day. */
    dueTime: text('due_time'),
    timeZone: text('time_zone'),
    personId: text('person_id').references(() => person.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunity.id, { onDelete: 'cascade' }),
    roundId: text('round_id').references(() => round.id, { onDelete: 'cascade' }),
    channel: text('channel', { enum: CHANNELS_OF_CONTACT }),
    subject: text('subject').notNull().default(''),
    draft: text('draft').notNull().default(''),
    state: text('state', { enum: FOLLOW_UP_STATES }).notNull().default('open'),
    settledAt: integer('settled_at'),
    snoozedUntil: text('snoozed_until'),
    /** `HH:MM` in `snoozedZone` on the day of `snoozedUntil`; null for the whole day. */
    snoozedTime: text('snoozed_time'),
    snoozedZone: text('snoozed_zone'),
    /** Put off until something comes in: since when it waits, UTC milliseconds; null when it does not. */
    waitsSince: integer('waits_since'),
    /** Why it was skipped, as the person wrote it. */
    skipReason: text('skip_reason').notNull().default(''),
    /** Comes again this many units after its date, once done or skipped; null for once. */
    repeatEvery: integer('repeat_every'),
    repeatUnit: text('repeat_unit', { enum: REPEAT_UNITS }),
    /** The date the repetition counts from, so that the 31st stays the 31st over shorter months. */
    repeatFrom: text('repeat_from'),
    /** The follow-up this one came after, when it repeats. */
    repeatOf: text('repeat_of'),
    /** The rule that made it, and what it is about; null when a person did. */
    rule: text('rule', { enum: CADENCE_RULES }),
    ruleKey: text('rule_key'),
    /** Why the rule proposed it, in words. */
    reason: text('reason').notNull().default(''),
    /** The person chose the date: the rule no longer moves it. */
    dueChosen: integer('due_chosen', { mode: 'boolean' }).notNull().default(false),
    ...trashColumn(),
  },
  (table) => [
    uniqueIndex('follow_up_rule_key').on(table.ruleKey),
    index('follow_up_state').on(table.state, table.dueOn),
    index('follow_up_opportunity').on(table.opportunityId, table.state),
    index('follow_up_person').on(table.personId, table.state),
    index('follow_up_round').on(table.roundId),
    // Few wait, and every change looks for them.
    index('follow_up_waiting').on(table.waitsSince).where(isNotNull(table.waitsSince)),
  ],
);
