import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { rowColumns, trashColumn } from './columns.ts';
import { opportunity } from './opportunity.ts';

/** Amounts in minor units of `currency`. */
export const offer = sqliteTable(
  'offer',
  {
    ...rowColumns(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunity.id, { onDelete: 'cascade' }),
    currency: text('currency').notNull(),
    basePerYear: integer('base_per_year').notNull(),
    bonusAmount: integer('bonus_amount'),
    /** Percent of the base; excludes `bonusAmount`. */
    bonusPercent: real('bonus_percent'),
    equityGrant: integer('equity_grant'),
    equityYears: real('equity_years'),
    equityCliffMonths: integer('equity_cliff_months'),
    signOn: integer('sign_on'),
    benefitsPerYear: integer('benefits_per_year'),
    daysOff: integer('days_off'),
    terms: text('terms').notNull().default(''),
    receivedOn: text('received_on'),
    answerBy: text('answer_by'),
    ...trashColumn(),
  },
  (table) => [index('offer_opportunity').on(table.opportunityId)],
);
