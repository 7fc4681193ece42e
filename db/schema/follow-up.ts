import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CADENCE_RULES, CHANNELS_OF_CONTACT, FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from '../domain/vocabulary.ts';
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
  ],
);
