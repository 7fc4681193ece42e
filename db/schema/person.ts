import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CHANNELS_OF_CONTACT, DIRECTIONS, PARTICIPATION_ROLES, PERSON_KINDS } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';
import { company } from './company.ts';
import { opportunity } from './opportunity.ts';

export const person = sqliteTable(
  'person',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    kind: text('kind', { enum: PERSON_KINDS }).notNull().default('other'),
    jobTitle: text('job_title').notNull().default(''),
    email: text('email').notNull().default(''),
    phone: text('phone').notNull().default(''),
    profileUrl: text('profile_url').notNull().default(''),
    notes: text('notes').notNull().default(''),
    /** The company or agency this person belongs to. */
    companyId: text('company_id').references(() => company.id, { onDelete: 'set null' }),
    keepInTouchDays: integer('keep_in_touch_days'),
    ...trashColumn(),
  },
  (table) => [index('person_company').on(table.companyId), index('person_name').on(table.name)],
);

export const participation = sqliteTable(
  'participation',
  {
    ...rowColumns(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    role: text('role', { enum: PARTICIPATION_ROLES }).notNull(),
  },
  (table) => [
    uniqueIndex('participation_once').on(table.opportunityId, table.personId, table.role),
    index('participation_person').on(table.personId),
  ],
);

export const interaction = sqliteTable(
  'interaction',
  {
    ...rowColumns(),
    at: integer('at').notNull(),
    channel: text('channel', { enum: CHANNELS_OF_CONTACT }).notNull(),
    direction: text('direction', { enum: DIRECTIONS }).notNull(),
    summary: text('summary').notNull().default(''),
    personId: text('person_id').references(() => person.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunity.id, { onDelete: 'cascade' }),
    ...trashColumn(),
  },
  (table) => [
    index('interaction_person').on(table.personId, table.at),
    index('interaction_opportunity').on(table.opportunityId, table.at),
  ],
);
