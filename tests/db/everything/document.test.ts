import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../../db/domain/everything.ts';
import { DERIVED_TABLES, WHOLE_TABLES } from '../../../db/repositories/whole-store.ts';
import { TABLE_WORDS } from '../../../renderer/features/transfer/words.ts';
import { DOCUMENT, tablesInWords } from '../../support/export-document.ts';
import { newStore } from '../../support/store.ts';

const document = readFileSync(DOCUMENT, 'utf8');

it('is documented to the last field: the document says what the schema says', () => {
  expect(document.endsWith(tablesInWords())).toBe(true);
});

it('is documented by its name and newest version', () => {
  expect(document).toContain(`"format": "${EXPORT_FORMAT}"`);
  expect(document).toContain(`"version": ${EXPORT_VERSION}`);
});

it('holds every table of the store but those that are computed', () => {
  const store = newStore();
  const names = store.services.store.sqlite
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .filter((name) => name !== '__drizzle_migrations' && !/^search_(index|term)/.test(name));
  store.close();
  expect([...WHOLE_TABLES.map(({ name }) => name), ...DERIVED_TABLES].sort()).toEqual(names.sort());
});

it('has a word for every table on the screen', () => {
  expect(Object.keys(TABLE_WORDS).sort()).toEqual([...WHOLE_TABLES.map(({ name }) => name), 'files'].sort());
});
