import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectMapping, openQuestions, readTable } from '../../../db/importers/index.ts';
import { bytesOf, carryOut, nothing, OPTIONS, planOf, sampleBytes, SAMPLES, tableOf } from './harness.ts';
import { runs } from '../../support/seed.ts';

const RUNS = runs(300);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
const HEADER = [
  'Company',
  'Role',
  'Date',
  'Status',
  'Contact',
  'Source',
  'Salary',
  'Link',
  'Notes',
  'Anything',
  'Sector',
  'CV',
];

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
  fc.constantFrom(
    '',
    'N/A',
    '=1+1',
    "'=x",
    '@x',
    '-1',
    '<script>alert(1)</script>',
    '\u202eabc',
    "'; DROP TABLE x;--",
    '__proto__',
    '\ud800',
  ),
);
const few = (...words: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, nasty);
const row = fc.tuple(
  few('Acme', 'Acme GmbH', 'Beta'),
  few('PM', 'pm', 'Lead'),
  few('01/02/2026', '13/02/2026', '2026-03-04', '31/02/2026', ''),
  few('Applied', 'Offer', 'Rejected', 'Wishlist', 'Archived', ''),
  few('Dana Kim (recruiter)', 'Lee <l@x.com>; Dana Kim', ''),
  few('LinkedIn', 'Indeed', 'Dana', ''),
  few('€120k', '120000', '-3', ''),
  few('https://x.com/1', 'https://x.com/2', ''),
  nasty,
  nasty,
  few('Health', 'Retail', ''),
  few('cv1.pdf', 'cv2.pdf', ''),
);
const file = fc.array(row, { minLength: 1, maxLength: 25 });

describe('any file', () => {
  test('bytes of any kind are read or refused with one sentence, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, withHeader) => {
        const input = withHeader ? new Uint8Array([...bytesOf('Company,Role,Status\n'), ...bytes]) : bytes;
        const read = readTable(input, 'f.csv');
        if (!read.ok) {
          expect(read.error.message).toMatch(/\.$/);
          return;
        }
        const plan = planOf(read.value);
        const { counts } = plan;
        expect(counts.new + counts.update + counts.same + counts.problem).toBe(plan.rows.length);
        expect(plan.rows).toHaveLength(read.value.rows.length + read.value.problems.length);
      }),
      { numRuns: RUNS * 3 },
    );
  });

  test('a sample cut off or damaged anywhere is read or refused, and never throws', () => {
    const samples = SAMPLES.map((name) => sampleBytes(name));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(255), fc.constantFrom(...samples), (cut, at, value, sample) => {
        const bytes = Uint8Array.from(sample.subarray(0, cut % sample.length));
        if (bytes.length > 0) bytes[at % bytes.length] = value;
        const read = readTable(bytes, 'f.csv');
        if (read.ok) expect(planOf(read.value).rows).toHaveLength(read.value.rows.length + read.value.problems.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('every row is accounted for once, problems have reasons, and the second time all is the same', () => {
    fc.assert(
      fc.property(file, file, fc.boolean(), (first, second, byHand) => {
        const tables = [first, second].map((rows) => tableOf(csvOf([HEADER, ...rows])));
        let store = nothing();
        for (const table of tables) {
          const plan = planOf(table, store);
          expect(plan.rows.map(({ line }) => line)).toEqual(
            [...table.rows, ...table.problems].map(({ line }) => line).sort((a, b) => a - b),
          );
          for (const planned of plan.rows) if (planned.status === 'problem') expect(planned.reasons[0]).toMatch(/\.$/);
          store = carryOut(store, plan);
          if (byHand && table === tables[0])
            store = { ...store, opportunities: store.opportunities.map((kept) => ({ ...kept, importKey: null })) };
          if (byHand && table === tables[0]) continue;
          const again = planOf(table, store);
          expect([again.counts.new, again.counts.update, again.counts.problem]).toEqual([0, 0, plan.counts.problem]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('what a row holds is found again in what is written, as text', () => {
    fc.assert(
      fc.property(file, (rows) => {
        const table = tableOf(csvOf([HEADER, ...rows]));
        const plan = planOf(table);
        for (const planned of plan.rows) {
          if (planned.status !== 'new' || planned.kind !== 'applications') continue;
          const cells = table.rows.find(({ line }) => line === planned.line)?.cells ?? [];
          const written = JSON.stringify([planned.draft, plan.companies]);
          for (const at of [0, 1, 7, 9, 11]) {
            const cell = (cells[at] ?? '').trim();
            if (/[\p{L}\p{N}]/u.test(cell) && !/^(?:n\/?a|null|none|nil)$/i.test(cell))
              expect(written).toContain(JSON.stringify(cell).slice(1, -1));
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('10,000 rows', () => {
  const planned = (rows: string[][]) => {
    const bytes = bytesOf(csvOf([HEADER, ...rows]));
    const table = tableOf(bytes);
    expect(openQuestions(detectMapping(table, OPTIONS)).length).toBeLessThan(1000);
    const plan = planOf(table);
    const store = carryOut(nothing(), plan);
    const again = planOf(table, store);
    expect(again.counts.new + again.counts.update).toBe(0);
    expect(plan.rows).toHaveLength(rows.length);
    return plan;
  };
  const fill = (make: (at: number) => string[]) => Array.from({ length: 10_000 }, (_, at) => make(at));
  const plain = (at: number) => [
    'C',
    'R',
    `2026-01-${String((at % 28) + 1).padStart(2, '0')}`,
    'Applied',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ];

  test('of an honest file are planned one for one', () => {
    const plan = planned(
      fill((at) => [
        `Company ${at % 900}`,
        `Role ${at}`,
        '13/02/2026',
        'Rejected',
        `P ${at} (recruiter)`,
        'LinkedIn',
        '',
        `https://x.com/${at}`,
        `note ${at}`,
        'x',
        'Health',
        'cv.pdf',
      ]),
    );
    expect(plan.counts.new).toBe(10_000);
  });
  test('with script and formulas in every field are kept as text', () => {
    const evil = '=cmd|"/c calc"!A1<script>alert(1)</script>';
    const plan = planned(
      fill((at) => [`${evil}${at}`, evil, '13/02/2026', 'Applied', evil, evil, evil, evil, evil, evil, evil, evil]),
    );
    expect(plan.counts.new).toBe(10_000);
    expect(plan.rows[7]).toMatchObject({ title: evil, draft: { url: '' } });
  });
  test('that are all alike, or differ only in their link, are told apart', () => {
    expect(planned(fill(plain)).counts).toMatchObject({ new: 28, same: 9972 });
    const links = planned(fill((at) => plain(0).map((cell, column) => (column === 7 ? `https://x.com/${at}` : cell))));
    expect(links.counts.new).toBe(10_000);
  });
  test('with a different unknown status each make no endless list of questions', () => {
    expect(
      planned(fill((at) => plain(at).map((cell, column) => (column === 3 || column === 1 ? `S${at}` : cell)))).counts
        .new,
    ).toBe(10_000);
  });
});
