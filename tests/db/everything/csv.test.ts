import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_SEPARATORS, type CsvChoices } from '../../../db/domain/everything.ts';
import { ok } from '../../../db/domain/result.ts';
import { csvLine, csvStart } from '../../../db/exporters/csv.ts';
import { readTable } from '../../../db/importers/index.ts';
import { WHOLE_TABLES } from '../../../db/repositories/whole-store.ts';
import { exportTables } from '../../../db/services/export.ts';
import { newFolder, quiet } from '../../support/everything.ts';
import { newStore, valueOf } from '../../support/store.ts';
import { tellStory } from '../../support/story.ts';
import { runs } from '../../support/seed.ts';

const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', "'", '"', ',', ';', '|', ' ', '\n', 'a', '1'),
      maxLength: 12,
    }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''@SUM(A1)",
      '-5',
      '+49 30 1',
      '@me',
      '\t=x',
      '=HYPERLINK("http://x","y")',
      '“x”',
    ),
  )
  // Line ends come back as one kind, and the mark at the start and NUL are no text that a table holds.
  .map((text) => text.replaceAll(/[\0\r\uFEFF]/g, ''));
const choices = fc.record({ separator: fc.constantFrom(...CSV_SEPARATORS), bom: fc.boolean() });

/** Words by which the import finds the header, and a last cell so that no row is empty. */
const HEADER = ['Company', 'Job title', 'Notes', 'Status', 'Location'];
const file = (rows: readonly (readonly unknown[])[], how: Pick<CsvChoices, 'separator' | 'bom'>) =>
  Buffer.from(csvStart(how) + [HEADER, ...rows].map((cells) => csvLine(cells, how)).join(''), 'utf8');

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''=1"])('%j is escaped', (text) => {
    const [line] = csvLine([text], { separator: 'comma' }).split('\r\n');
    expect(line?.replace(/^"/, '').startsWith("'")).toBe(true);
  });
  it.each(['x', "it's", "'quoted'", '1=1', '', ' =x'])('%j is left as it is', (text) => {
    expect(csvLine([text], { separator: 'comma' }).replaceAll('"', '')).toBe(`${text}\r\n`);
  });
  it('is a text again when our own import reads the file, in every cell and with every separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
        choices,
        (rows, how) => {
          const whole = rows.map((cells) => [...cells, 'here']);
          const read = valueOf(readTable(file(whole, how), 'table.csv'));
          expect(read.problems).toEqual([]);
          expect(read.rows.map(({ cells }) => cells)).toEqual(whole);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('tables as CSV', () => {
  const all: CsvChoices = { separator: 'semicolon', bom: true, history: true };

  it('are one file each in a new folder, with every field and row, and never written over', async () => {
    const store = newStore();
    tellStory(store);
    const folder = newFolder();
    const ask = () => Promise.resolve(ok({ path: folder }));
    const done = valueOf(await exportTables(store.services, all, ask, quiet));
    expect(done).toMatchObject({ name: 'Proffer tables 2026-11-18', files: WHOLE_TABLES.length });
    const made = join(folder, 'Proffer tables 2026-11-18');
    for (const { name, columns } of WHOLE_TABLES) {
      const text = readFileSync(join(made, `${name}.csv`), 'utf8');
      expect(text.startsWith(`\uFEFF${columns.map((column) => column.name).join(';')}\r\n`), name).toBe(true);
    }
    const name = store.services.store.sqlite.prepare('SELECT name FROM company').pluck().get();
    expect(readFileSync(join(made, 'company.csv'), 'utf8')).toContain(String(name));
    valueOf(await exportTables(store.services, { ...all, bom: false, history: false }, ask, quiet));
    expect(readdirSync(folder).sort()).toEqual(['Proffer tables 2026-11-18', 'Proffer tables 2026-11-18 (2)']);
    const second = readdirSync(join(folder, 'Proffer tables 2026-11-18 (2)'));
    expect(second).not.toContain('change.csv');
    expect(readFileSync(join(folder, 'Proffer tables 2026-11-18 (2)', 'company.csv'), 'utf8')).toMatch(/^id;/);
    store.close();
  });

  it('leave nothing behind when they are stopped or the folder cannot be written', async () => {
    const store = newStore();
    const folder = newFolder();
    const stopped = await exportTables(store.services, all, () => Promise.resolve(ok({ path: folder })), {
      progress: () => undefined,
      isStopped: () => true,
    });
    expect(stopped.ok ? '' : stopped.error.code).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
    const nowhere = join(store.services.store.path, 'below a file');
    const refused = await exportTables(store.services, all, () => Promise.resolve(ok({ path: nowhere })), quiet);
    expect(refused.ok ? '' : refused.error.message).toMatch(/No folder can be made/);
    store.close();
  });
});
