import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { rowColumns } from './columns.ts';
import { company } from './company.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';

export const tag = sqliteTable(
  'tag',
  { ...rowColumns(), name: text('name').notNull(), colour: text('colour').notNull() },
  (table) => [uniqueIndex('tag_name').on(table.name)],
);

export const tagging = sqliteTable(
  'tagging',
  {
    ...rowColumns(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    companyId: text('company_id').references(() => company.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunity.id, { onDelete: 'cascade' }),
    personId: text('person_id').references(() => person.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('tagging_tag').on(table.tagId),
    index('tagging_company').on(table.companyId),
    index('tagging_opportunity').on(table.opportunityId),
    index('tagging_person').on(table.personId),
  ],
);
