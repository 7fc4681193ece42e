import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_VERSION } from '../../../db/domain/everything.ts';
import { readExport } from '../../../db/importers/everything/read.ts';
import { headOf, upgrade } from '../../../db/importers/everything/versions.ts';
import { fail } from '../../../db/domain/result.ts';
import { TransferDesk } from '../../../db/services/transfer.ts';
import {
  ADD,
  type Document,
  REPLACE,
  TOKEN,
  documentAt,
  exportTo,
  newFolder,
  quiet,
  take,
  wholeDump,
  writeDocument,
} from '../../support/everything.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { tellStory } from '../../support/story.ts';
import { expectSound } from '../../support/tables.ts';

let store: TestStore;
let folder: string;
let told: Document;
beforeEach(async () => {
  store = newStore();
  tellStory(store);
  folder = newFolder();
  told = documentAt((await exportTo(store.services, folder)).path);
});
afterEach(() => store.close());

const spoilt = (spoil: (document: Document) => void): Document => {
  const document = structuredClone(told);
  spoil(document);
  return document;
};
const rowsOf = (document: Document, table: string) => document.tables[table] ?? [];
const first = (document: Document, table: string): Record<string, unknown> => rowsOf(document, table)[0] ?? {};

/** It is refused with this reason, in either way it could come in, and nothing of the store is another. */
async function expectRefused(document: unknown, reason: RegExp, modes = [REPLACE, ADD]): Promise<void> {
  const before = wholeDump(store.services.store);
  const path = writeDocument(folder, document);
  for (const choice of modes) {
    const taken = await take(store.services, path, choice);
    expect(taken.ok ? 'taken' : taken.error.message).toMatch(reason);
  }
  expect(wholeDump(store.services.store)).toEqual(before);
}

describe('a file that is no export is refused with the reason, and nothing is changed', () => {
  const head = '{"format":"proffer-export","version":1,"exportedAt":"2026-11-18T10:00:00.000Z","app":"0","schema":0';
  it.each<[string, string, RegExp]>([
    ['an empty file', '', /not an export of Proffer/],
    ['a picture', '\u0089PNG\r\n', /not an export of Proffer/],
    ['a list', '[1, 2]', /not an export of Proffer/],
    ['JSON of another program', '{"name":"x","version":1}', /not an export of Proffer/],
    ['a text cut off in a row', `${head},"tables":{"company":[{"id":"a`, /cut off in the middle/],
    ['a text cut off between rows', `${head},"tables":{"company":[`, /cut off in the middle/],
    ['JSON with a comma too many', `${head},"tables":{"company":[{"id":"a",}]}}`, /not whole/],
    ['something behind the end', `${head},"tables":{}}{"x":1}`, /not whole/],
    ['two lists of tables', `${head},"tables":{},"tables":{}}`, /says “tables” twice/],
    ['two tables of one name', `${head},"tables":{"company":[],"company":[]}}`, /says “company” twice/],
    ['tables that are a text', `${head},"tables":"x"}`, /not whole/],
    ['a bomb of nesting', `${head},"x":${'['.repeat(100_000)}`, /nests lists and objects deeper/],
    ['a bomb in a row', `${head},"tables":{"company":[${'{"a":'.repeat(100_000)}`, /nests lists and objects deeper/],
    ['a name without end', `{"${'x'.repeat(100_000)}":1}`, /endless names/],
    [
      'a row without end',
      `${head},"tables":{"company":[{"name":"${'x'.repeat(33 * 1024 * 1024)}"}]}}`,
      /more than 32 MB/,
    ],
    ['no version', '{"format":"proffer-export"}', /beginning of this export is damaged/],
  ])('%s', async (_name, text, reason) => {
    await expectRefused(text, reason);
  });

  it('bytes that are no text', async () => {
    const path = join(folder, 'bytes.proffer');
    writeFileSync(path, Buffer.concat([Buffer.from('{"format":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]));
    const taken = await take(store.services, path);
    expect(taken.ok ? '' : taken.error.message).toMatch(/no text/);
  });

  it('a newer version of the format, with both versions named', async () => {
    await expectRefused(
      spoilt((document) => (document.version = EXPORT_VERSION + 1)),
      new RegExp(`newer Proffer \\(version ${EXPORT_VERSION + 1}.*up to ${EXPORT_VERSION}`),
    );
  });
  it('a newer store, with both versions named', async () => {
    await expectRefused(
      spoilt((document) => (document.schema = 9_999_999_999_999)),
      /newer Proffer \(store version 9999999999999/,
    );
  });
  it('an unknown table', async () => {
    await expectRefused(
      spoilt((document) => (document.tables['sqlite_master'] = [{ sql: 'DROP TABLE company' }])),
      /a table “sqlite_master” that this Proffer does not know/,
    );
  });
  it.each(['evil"; DROP TABLE company; --', '__proto__', 'constructor'])('an unknown column %s', async (name) => {
    const rows = `[{"id":"${String(first(told, 'company')['id'])}",${JSON.stringify(name)}:1}]`;
    const text = JSON.stringify({ ...told, tables: {} }).replace('"tables":{}', `"tables":{"company":${rows}}`);
    await expectRefused(text, /has a column/);
  });
  it('one without stages, when it would replace everything', async () => {
    await expectRefused(
      spoilt((document) => {
        document.tables = { company: rowsOf(document, 'company') };
      }),
      /no stage for new opportunities/,
      [REPLACE],
    );
  });
  it('a folder', async () => {
    const taken = await take(store.services, folder);
    expect(taken.ok ? '' : taken.error.message).toMatch(/is not a file/);
  });
});

describe('rows that cannot stand are left out, each with its reason, and the others come', () => {
  it.each<[string, string, Record<string, unknown>, RegExp]>([
    ['a number where a text belongs', 'company', { name: 7 }, /“name” is not a text/],
    ['a text where a number belongs', 'round', { minutes: '60' }, /“minutes” is not a whole number/],
    ['a fraction where a whole belongs', 'round', { minutes: 1.5 }, /“minutes” is not a whole number/],
    ['a number beyond all dates', 'round', { starts_at: 9e15 }, /“starts_at” does not fit/],
    ['a date that does not exist', 'follow_up', { due_on: '2026-02-30' }, /“due_on” does not fit \(date/],
    ['a zone that does not exist', 'round', { time_zone: 'Mars/Phobos' }, /“time_zone” does not fit \(time zone/],
    ['a currency that is none', 'opportunity', { salary_currency: '<b>' }, /“salary_currency” does not fit \(currency/],
    ['a word that is none of the kind', 'round', { kind: 'seance' }, /“kind” is none of the words/],
    ['a rating of a thousand', 'evidence', { importance: 1000 }, /“importance” does not fit \(1 to 5/],
    ['a list that is an object', 'opportunity', { rules_off: { a: 1 } }, /“rules_off” does not fit \(list/],
    [
      'a path in place of a file',
      'material',
      { file_copy: '../../etc/passwd' },
      /“file_copy” does not fit \(name of a file/,
    ],
    ['nothing where something belongs', 'company', { name: null }, /“name” is empty/],
    ['an id that is none', 'company', { id: '' }, /“id” does not fit \(id/],
    ['true where a text belongs', 'company', { website: true }, /“website” is not a text/],
    ['2 where yes or no belongs', 'round', { debrief_waived: 2 }, /“debrief_waived” is not true or false/],
    [
      'a change to a table of SQLite',
      'change',
      { table_name: 'sqlite_master' },
      /“table_name” does not fit \(name of a table/,
    ],
    [
      'an image of a row that could not be',
      'change',
      { table_name: 'round', after: '{"starts_at":"x"}' },
      /could not stand/,
    ],
    ['an image that is no row', 'change', { after: '[1' }, /could not stand/],
  ])('%s', async (_name, table, fields, reason) => {
    const path = writeDocument(
      folder,
      spoilt((document) => Object.assign(first(document, table), fields)),
    );
    const desk = new TransferDesk(store.services);
    valueOf(await desk.read(TOKEN, path, quiet.progress));
    const plan = valueOf(await desk.plan(TOKEN, REPLACE, quiet.progress));
    expect(plan.rejected.first).toContainEqual(
      expect.objectContaining({ table, number: 1, reason: expect.stringMatching(reason) }),
    );
    const other = newStore();
    const taken = valueOf(await take(other.services, path));
    expect(taken.value.rejected).toBe(plan.rejected.count);
    expectSound(other.services.store);
    other.close();
  });

  it('a row without what it refers to, and what refers to it in turn', async () => {
    const path = writeDocument(
      folder,
      spoilt((document) => (document.tables['opportunity'] = [])),
    );
    const other = newStore();
    const taken = valueOf(await take(other.services, path));
    expect(taken.value.rejected).toBeGreaterThan(3);
    expect(wholeDump(other.services.store)['round']).toEqual([]);
    expect(wholeDump(other.services.store)['debrief']).toEqual([]);
    expectSound(other.services.store);
    other.close();
  });

  it('the second row of one id, and the second of what there may be one of', async () => {
    const tag = (id: string) => ({ id, created_at: 1, updated_at: 1, name: 'fintech', colour: 'blue' });
    const path = writeDocument(
      folder,
      spoilt((document) => {
        document.tables['company'] = rowsOf(document, 'company').flatMap((row) => [row, { ...row, name: 'Twice' }]);
        document.tables['tag'] = [
          tag('01890000-0000-7000-8000-00000000000a'),
          tag('01890000-0000-7000-8000-00000000000b'),
        ];
      }),
    );
    const other = newStore();
    const desk = new TransferDesk(other.services);
    valueOf(await desk.read(TOKEN, path, quiet.progress));
    const { rejected } = valueOf(await desk.plan(TOKEN, REPLACE, quiet.progress));
    expect(rejected.first.filter(({ table }) => table === 'company')).toHaveLength(rowsOf(told, 'company').length);
    expect(rejected.first.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringMatching(/another row with this id/), expect.stringMatching(/same name/)]),
    );
    valueOf(await take(other.services, path));
    const names = (wholeDump(other.services.store)['company'] ?? []).map((row) => (row as { name: string }).name);
    expect(names).not.toContain('Twice');
    expectSound(other.services.store);
    other.close();
  });

  it('an attached file that is not what its name says', async () => {
    const path = writeDocument(
      folder,
      spoilt((document) => {
        document.files = {
          [`${'a'.repeat(64)}.pdf`]: 'eHh4',
          '../evil.exe': 'eHh4',
          [`${'b'.repeat(64)}.exe`]: 'eHh4',
        };
      }),
    );
    const desk = new TransferDesk(store.services);
    valueOf(await desk.read(TOKEN, path, quiet.progress));
    const { rejected } = valueOf(await desk.plan(TOKEN, REPLACE, quiet.progress));
    expect(rejected.first.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/is damaged/),
      expect.stringMatching(/no name of an attached file/),
      expect.stringMatching(/program/),
    ]);
  });

  it('ten thousand hostile rows, script in every field, one good row among them', async () => {
    const script = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const good = '01890000-0000-7000-8000-0000000000aa';
    const path = writeDocument(
      folder,
      spoilt((document) => {
        const bad = Array.from({ length: 10_000 }, (_, at) => ({ id: at, created_at: script, name: [script] }));
        const row = Object.fromEntries(Object.keys(first(document, 'company')).map((key) => [key, script]));
        const kept = { ...row, id: good, kind: 'employer', created_at: 1, updated_at: 1, trashed_at: null };
        document.tables['company'] = [...rowsOf(document, 'company'), ...bad, kept];
      }),
    );
    const other = newStore();
    const taken = valueOf(await take(other.services, path, ADD));
    expect(taken.value.rejected).toBe(10_000);
    const row = other.services.store.sqlite.prepare('SELECT name, website FROM company WHERE id = ?').get(good);
    expect(row).toEqual({ name: script, website: script });
    expectSound(other.services.store);
    other.close();
  });
});

describe('nothing is half-imported', () => {
  it('when it is stopped while it is written', async () => {
    const { path } = await exportTo(store.services, folder);
    const other = newStore({ sample: { opportunities: 30 } });
    const before = wholeDump(other.services.store);
    const desk = new TransferDesk(other.services);
    valueOf(await desk.read(TOKEN, path, quiet.progress));
    const stopped = await desk.run(
      TOKEN,
      REPLACE,
      () => Promise.resolve({ ok: true, value: null }),
      ({ step }) => {
        if (step === 'Making room') desk.stop(TOKEN);
      },
    );
    expect(stopped.ok ? '' : stopped.error.code).toBe('cancelled');
    expect(wholeDump(other.services.store)).toEqual(before);
    expectSound(other.services.store);
    other.close();
  });

  it('when the backup before it cannot be made', async () => {
    const { path } = await exportTo(store.services, folder);
    const other = newStore();
    const before = wholeDump(other.services.store);
    const desk = new TransferDesk(other.services);
    valueOf(await desk.read(TOKEN, path, quiet.progress));
    const refused = await desk.run(TOKEN, REPLACE, () => Promise.resolve(fail('store', 'full')), quiet.progress);
    expect(refused.ok ? '' : refused.error.message).toBe('full');
    expect(wholeDump(other.services.store)).toEqual(before);
    other.close();
  });
});

describe('rows that are on both sides and differ', () => {
  const here = { name: 'Here', updated_at: 2_000_000_000_000 };
  const nameAfter = async (winner: 'newer' | 'mine' | 'theirs', updatedAt: number) => {
    const [company] = rowsOf(told, 'company');
    const path = writeDocument(
      folder,
      spoilt((document) => Object.assign(first(document, 'company'), { name: 'There', updated_at: updatedAt })),
    );
    const { sqlite } = store.services.store;
    sqlite
      .prepare('UPDATE company SET name = ?, updated_at = ? WHERE id = ?')
      .run(here.name, here.updated_at, company?.['id']);
    valueOf(await take(store.services, path, { mode: 'add', winner }));
    return sqlite.prepare('SELECT name FROM company WHERE id = ?').pluck().get(company?.['id']);
  };
  it.each([
    ['newer', here.updated_at + 1, 'There'],
    ['newer', here.updated_at - 1, 'Here'],
    ['newer', here.updated_at, 'Here'],
    ['mine', here.updated_at + 1, 'Here'],
    ['theirs', here.updated_at - 1, 'There'],
  ] as const)('keep the %s one (written at %d: %s)', async (winner, at, name) => {
    expect(await nameAfter(winner, at)).toBe(name);
  });
});

describe('versions of the format', () => {
  it('are brought up one by one', () => {
    const steps = {
      1: (tables: Map<string, unknown[]>) => new Map([...tables, ['second', [2]]]),
      2: (tables: Map<string, unknown[]>) => new Map([...tables, ['third', [tables.get('second')?.length]]]),
    };
    expect([...upgrade(new Map([['first', [1]]]), 1, { steps, to: 3 })]).toEqual([
      ['first', [1]],
      ['second', [2]],
      ['third', [1]],
    ]);
  });
  it('fill in a column that came later by what it is where nobody said it', () => {
    const text = JSON.stringify({
      ...told,
      tables: { tag: [], company: [{ ...first(told, 'company'), size_band: undefined }] },
    });
    const steps = readExport(Buffer.from(text), { schema: Number.MAX_SAFE_INTEGER });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value.tables.get('company')?.[0]?.row['size_band']).toBe('');
    expect(step.value.rejected).toEqual([]);
  });
  it('are all there: each but the newest has its step', () => {
    for (let version = 1; version < EXPORT_VERSION; version += 1)
      expect(() => upgrade(new Map(), version)).not.toThrow();
    expect(headOf(new Map(Object.entries(told)), { schema: Number.MAX_SAFE_INTEGER }).version).toBe(EXPORT_VERSION);
  });
});
