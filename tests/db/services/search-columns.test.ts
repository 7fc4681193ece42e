import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import { is } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOUND_KINDS } from '../../../db/repositories/search-owner.ts';
import * as schema from '../../../db/schema/index.ts';
import { type TestStore, newStore } from '../../support/store.ts';

let store: TestStore;
beforeAll(() => {
  store = newStore();
});
afterAll(() => store.close());

/** Texts that the search leaves out, each with why. What is new stands in the search or here. */
const LEFT_OUT: Record<string, string> = {
  'activity.label': 'written by the app',
  'change.table_name': 'written by the app',
  'change.before': 'a row as it was; the row itself is found',
  'change.after': 'a row as it is; the row itself is found',
  'card_fact.closes': 'derived from what is found',
  'card_fact.round_kind': 'derived from what is found',
  'card_fact.follow_up_kind': 'derived from what is found',
  'card_fact.unclosed': 'derived from what is found',
  'card_fact.outcome': 'derived from what is found',
  'card_fact.follow_up_person': 'derived from what is found',
  'draft.body': 'not saved yet: it waits in its own form',
  'closing_answer.checks': 'a choice',
  'close_out.reasons': 'a choice',
  'story.challenges': 'a choice',
  'offer.currency': 'a choice',
  'opportunity.salary_currency': 'a choice',
  'opportunity.dismissed_skill_ids': 'ids',
  'opportunity.rules_off': 'a choice',
  'follow_up.repeat_from': 'a day',
  'follow_up.repeat_of': 'an id',
  'calendar_entry.digest': 'written by the app',
  'opportunity.import_key': 'written by the app',
  'follow_up.rule_key': 'written by the app',
  'follow_up.reason': 'written by the app',
  'material.file_copy': 'written by the app',
  'stage.colour': 'a choice',
  'tag.colour': 'a choice',
  'saved_view.screen': 'a choice',
  'saved_view.definition': 'choices; the view is found by its name',
  'setting.value': 'stands in the settings, which a command opens',
};
/** Ids, days, times and zones are no texts a person typed to find them again. */
const NO_TEXT = /(^|_)(id|on|by|time|at|until|zone)$|^deadline$|^id$/;

const tables = Object.values<unknown>(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableConfig(table))
  .filter(({ name }) => name !== 'search_document');

const texts = tables.flatMap(({ name, columns }) =>
  columns
    .filter((column) => column.getSQLType() === 'text' && !column.enumValues?.length && !NO_TEXT.test(column.name))
    .map((column) => `${name}.${column.name}`),
);

/** Columns by the trigger that writes them into the search. */
function found(event: 'added' | 'changed'): string[] {
  return store.services.store.sqlite
    .prepare<[string], { sql: string; table: string }>(
      `SELECT sql, tbl_name AS "table" FROM sqlite_master WHERE type = 'trigger' AND tbl_name <> 'search_document'
       AND name LIKE 'search\\_%\\_' || ? ESCAPE '\\' ORDER BY name`,
    )
    .all(event)
    .flatMap(({ sql, table }) => [
      ...new Set([...sql.matchAll(/new\.([a-z_]+)/g)].map(([, column]) => `${table}.${column}`)),
    ])
    .filter((column) => !column.endsWith('.id'));
}

describe('every text a person types', () => {
  it('stands in the search, or is left out for a reason', () => {
    const known = new Set(found('added'));
    expect(texts.filter((text) => !known.has(text) && LEFT_OUT[text] === undefined)).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((text) => !texts.includes(text))).toEqual([]);
  });
  it('is kept in step when it changes: what is written first is written again', () => {
    expect(found('changed').sort()).toEqual(found('added').sort());
  });
  it('is written again whenever one of its columns changes', () => {
    for (const { sql, table } of store.services.store.sqlite
      .prepare<[], { sql: string; table: string }>(
        `SELECT sql, tbl_name AS "table" FROM sqlite_master WHERE type = 'trigger' AND tbl_name <> 'search_document'
         AND name LIKE 'search\\_%\\_changed' ESCAPE '\\'`,
      )
      .all()) {
      const watched = /UPDATE OF ([^`]+) ON/.exec(sql)?.[1]?.split(', ').sort();
      const written = found('added').filter((column) => column.startsWith(`${table}.`));
      expect(
        watched?.map((column) => `${table}.${column.trim()}`),
        table,
      ).toEqual(written.sort());
    }
  });
  it('belongs to something that can be opened', () => {
    const kinds = store.services.store.sqlite
      .prepare<[], string>(
        `SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%\\_added' ESCAPE '\\'
         AND tbl_name <> 'search_document'`,
      )
      .pluck()
      .all();
    expect([...FOUND_KINDS].sort()).toEqual(kinds.sort());
  });
});
