import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '../../../db/exporters/csv.ts';
import { DELIMITERS } from '../../../db/domain/import-file.ts';
import { detectMapping, type DateOrder } from '../../../db/importers/index.ts';
import { readDate } from '../../../db/importers/dates.ts';
import { shownReadings } from '../../../db/importers/shown.ts';
import { OPTIONS, planOf, tableOf } from './harness.ts';
import { runs } from '../../support/seed.ts';

const RUNS = runs(150);

// ---- how a table can be written ------------------------------------------------------------------------------------

const WINDOWS = Array.from('äöüßéèñçÄÖÜÉ€–“”');
const MARKS: Record<string, number> = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 };

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

const ENCODERS = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le': (text: string) => utf16(`\uFEFF${text}`, true),
  'utf-16be': (text: string) => utf16(`\uFEFF${text}`, false),
  'utf-16le without a mark': (text: string) => utf16(text, true),
  'windows-1252': (text: string) => Uint8Array.from(text, (letter) => MARKS[letter] ?? letter.charCodeAt(0)),
};
const encoder = fc.constantFrom(...(Object.keys(ENCODERS) as (keyof typeof ENCODERS)[]));

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-10-31'), noInvalidDate: true });
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

const WRITERS = {
  iso: (iso: string) => iso,
  'day first': (iso: string) => iso.split('-').toReversed().join('/'),
  'day first with points': (iso: string) => iso.split('-').toReversed().join('.'),
  'month first': (iso: string) => [iso.slice(5, 7), iso.slice(8), iso.slice(0, 4)].join('/'),
  named: (iso: string) => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`,
  'American, named': (iso: string) =>
    `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${Number(iso.slice(8))}, ${iso.slice(0, 4)}`,
  'days of a spreadsheet': (iso: string) => String(Date.parse(iso) / 86_400_000 + 25_569),
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const writer = fc.constantFrom(...(Object.keys(WRITERS) as (keyof typeof WRITERS)[]));

const word = fc
  .array(fc.constantFrom(...Array.from('abcdefgh'), ...WINDOWS, ' ', "'", ','), { minLength: 1, maxLength: 12 })
  .map((letters) => `W${letters.join('')}w`);
const row = fc.record({ company: word, role: word, applied: day });

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('a table written in any encoding, separator and order of dates is read back the same', () => {
  fc.assert(
    fc.property(
      encoder,
      fc.constantFrom(...DELIMITERS),
      writer,
      fc.constantFrom('\n', '\r\n'),
      fc.array(row, { minLength: 1, maxLength: 20 }),
      (encoding, delimiter, written, end, made) => {
        // One day that is a date one way only: what a column can only mean is found out and not asked.
        const rows = [...made, { company: 'Last', role: 'Last', applied: new Date('2026-10-31') }];
        const lines = rows.map(({ company, role, applied }) => [
          quoted(company),
          quoted(role),
          quoted(WRITERS[written](isoOf(applied))),
        ]);
        const text =
          [['Company', 'Role', 'Applied on'], ...lines].map((cells) => cells.join(delimiter)).join(end) + end;
        // Windows-1252 is told from UTF-8 by what it cannot be.
        fc.pre(encoding !== 'windows-1252' || WINDOWS.some((letter) => text.includes(letter)));
        const table = tableOf(ENCODERS[encoding](text));
        expect(table.delimiter).toBe(delimiter);
        expect(table.encoding).toBe(encoding.split(' ')[0]);
        expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual(
          rows.map(({ company, role }) => [company, role]),
        );
        const mapping = detectMapping(table, OPTIONS);
        const { date } = mapping.columns[2] ?? {};
        expect(date?.certainty ?? 'certain').toBe('certain');
        const order: DateOrder = date?.order ?? 'day_first';
        const read = table.rows.map(({ cells }) => readDate(cells[2] ?? '', order, 'UTC'));
        expect(read).toEqual(rows.map(({ applied }) => ({ ok: true, date: isoOf(applied) })));
        const shown = shownReadings(mapping, 'UTC')[0]?.cells ?? [];
        expect(shown.map(({ means }) => means)).toEqual(
          shown.map(({ text: cell }) =>
            isoOf(rows.find(({ applied }) => WRITERS[written](isoOf(applied)) === cell)?.applied ?? new Date(0)),
          ),
        );
      },
    ),
    { numRuns: RUNS },
  );
});

test('amounts written with either mark are read back the same once one of them can only be meant so', () => {
  const amount = fc.integer({ min: 1000, max: 900_000 });
  const write = (cents: number, mark: ',' | '.') => {
    const [whole = '', part = ''] = (cents / 100).toFixed(2).split('.');
    const groups = mark === ',' ? '.' : ',';
    return whole.replace(/\B(?=(\d{3})+$)/g, groups) + mark + part;
  };
  fc.assert(
    fc.property(
      fc.constantFrom(',' as const, '.' as const),
      fc.array(amount, { minLength: 1, maxLength: 12 }),
      (mark, amounts) => {
        const text = ['Company;Role;Salary', ...amounts.map((cents, at) => `C${at};R;${write(cents, mark)} EUR`)].join(
          '\n',
        );
        const table = tableOf(`${text}\n`);
        expect(detectMapping(table, OPTIONS).columns[2]?.number).toMatchObject({
          mark: mark === ',' ? 'comma' : 'point',
          certainty: 'certain',
        });
        const drafts = planOf(table).rows.map((one) =>
          one.status === 'new' && one.kind === 'applications' ? one.draft : null,
        );
        expect(drafts.map((draft) => draft?.salary?.min)).toEqual(amounts);
      },
    ),
    { numRuns: RUNS },
  );
});

test('a mixed column of amounts is asked about', () => {
  const table = tableOf('Company;Role;Salary\nA;B;85.000,50 EUR\nC;D;85,000.50 EUR\nE;F;90.000,10 EUR\n');
  expect(detectMapping(table, OPTIONS).columns[2]?.number).toMatchObject({ mark: 'comma', certainty: 'suggested' });
});

test('what our own tables escape against spreadsheets is restored to the letter', () => {
  const cell = fc
    .oneof(
      fc.constantFrom('=1+1', "'=1", '+49', '-x', '@y', '\tz', "''=a", "'quoted", '=cmd|"/c calc"!A1'),
      fc.string({ minLength: 1, maxLength: 12 }),
    )
    .filter((text) => text.trim() !== '' && !/[\0\r]/.test(text) && !/^\t+[=+\-@]/.test(text));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 10 }), (cells) => {
      const comma = { separator: 'comma' } as const;
      const text = csvLine(['Company', 'Role'], comma) + cells.map((one) => csvLine(['C', one], comma)).join('');
      expect(tableOf(text).rows.map((one) => one.cells[1])).toEqual(cells);
    }),
    { numRuns: RUNS },
  );
});
