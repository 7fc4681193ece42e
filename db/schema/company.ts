import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { COMPANY_KINDS } from '../domain/vocabulary.ts';
import { rowColumns, trashColumn } from './columns.ts';

export const company = sqliteTable(
  'company',
  {
    ...rowColumns(),
    name: text('name').notNull(),
    kind: text('kind', { enum: COMPANY_KINDS }).notNull().default('employer'),
    website: text('website').notNull().default(''),
    industry: text('industry').notNull().default(''),
    sizeBand: text('size_band').notNull().default(''),
    locations: text('locations').notNull().default(''),
    researchProducts: text('research_products').notNull().default(''),
    researchMarket: text('research_market').notNull().default(''),
    researchCulture: text('research_culture').notNull().default(''),
    researchChallenges: text('research_challenges').notNull().default(''),
    researchDirection: text('research_direction').notNull().default(''),
    ...trashColumn(),
  },
  (table) => [index('company_name').on(table.name)],
);
