import { describe, expect, test } from 'vitest';
import { parseContacts, parseExcitement, parseSalary } from '../../../db/importers/cells.ts';
import { readDate } from '../../../db/importers/dates.ts';
import {
  companyKeyOf,
  confirmSuggestions,
  detectMapping,
  openQuestions,
  withColumnUse,
  withDateOrder,
  withSource,
  withStatus,
} from '../../../db/importers/index.ts';
import { OPTIONS, planOf, tableOf } from './harness.ts';

const csv = (...rows: string[]) => tableOf(`${rows.join('\n')}\n`);
const orderOf = (...dates: string[]) =>
  detectMapping(csv('Company;Role;Applied on', ...dates.map((date, at) => `C${at};R;${date}`)), OPTIONS).columns[2]
    ?.date;

describe('day or month first is decided per column over all rows', () => {
  test('one date decides for all', () => {
    expect(orderOf('01/02/2026', '03/04/2026', '13/04/2026')).toMatchObject({
      order: 'day_first',
      certainty: 'certain',
    });
    expect(orderOf('1/2/26', '3/4/26', '4/13/26')).toMatchObject({ order: 'month_first', certainty: 'certain' });
  });
  test('when every date could be both it is asked, with a default and its reason', () => {
    expect(orderOf('01/02/2026', '03/04/2026')).toMatchObject({ order: 'day_first', certainty: 'suggested' });
    expect(orderOf('1/2/26, 4:10 PM')).toMatchObject({ order: 'month_first', certainty: 'suggested' });
    expect(orderOf('12/01/2026')).toMatchObject({ order: 'day_first', certainty: 'suggested' });
    expect(orderOf('01/12/2026')).toMatchObject({ order: 'month_first', certainty: 'suggested' });
    const table = csv('Company;Role;Applied on;Last updated', 'A;B;02/03/2026;05/06/2026', 'C;D;01/03/2026;15/06/2026');
    const mapping = detectMapping(table, OPTIONS);
    expect(openQuestions(mapping)).toMatchObject([{ about: 'date_order', column: 2, suggestion: 'day_first' }]);
    const answered = withDateOrder(mapping, 2, 'month_first');
    expect(openQuestions(answered)).toEqual([]);
    const row = planOf(table, undefined, answered).rows[0];
    expect(row?.status === 'new' && row.kind === 'applications' && row.draft.appliedOn).toBe('2026-02-03');
  });
  test('a mixed column is asked about, and what does not fit is a problem', () => {
    const table = csv('Company;Role;Applied on', 'A;B;13/02/2026', 'C;D;14/02/2026', 'E;F;02/15/2026');
    expect(openQuestions(detectMapping(table))).toHaveLength(1);
    const plan = planOf(table);
    expect(plan.counts).toMatchObject({ new: 2, problem: 1 });
    expect(plan.rows[2]?.reasons.join()).toContain('does not exist');
  });
  test('dates that say their own order ask nothing', () => {
    expect(orderOf('2026-02-03', '15 Oct 2026', 'Oct 15, 2026')).toBe(null);
  });
});

describe('dates', () => {
  test.each([
    ['2026-10-31', '2026-10-31'],
    ['2026/1/5', '2026-01-05'],
    ['31.10.2026', '2026-10-31'],
    ['5-6-26', '2026-06-05'],
    ['15 Oct 2026', '2026-10-15'],
    ['15-Oct-26', '2026-10-15'],
    ['Thu, 15 October 2026', '2026-10-15'],
    ['October 15th, 2026', '2026-10-15'],
    ['15. März 2026', '2026-03-15'],
    ['3 août 2026', '2026-08-03'],
    ['31/10/26, 10:49 AM', '2026-10-31'],
    ['2026-10-31T23:30:00Z', '2026-11-01'],
    ['29/02/2028', '2028-02-29'],
    ['1/1/99', '1999-01-01'],
  ])('%s', (cell, date) => expect(readDate(cell, 'day_first', 'Europe/Berlin')).toEqual({ ok: true, date }));
  test.each([
    ['31/02/2026', 'not_in_calendar'],
    ['29 Feb 2026', 'not_in_calendar'],
    ['2026-13-01', 'not_in_calendar'],
    ['soon', 'no_date'],
    ['46000', 'no_date'],
    ['12 people 2026', 'no_date'],
  ])('%s is none', (cell, why) => expect(readDate(cell, 'day_first', 'UTC')).toEqual({ ok: false, why }));
});

test('contact cells become people', () => {
  expect(parseContacts('Dana Kim (recruiter)')).toEqual([{ name: 'Dana Kim', email: '', remark: 'recruiter' }]);
  expect(parseContacts("Noor O'Neil (hiring manager); Lee Fox <lee@x.com>\nAna (HR), Bo")).toEqual([
    { name: "Noor O'Neil", email: '', remark: 'hiring manager' },
    { name: 'Lee Fox', email: 'lee@x.com', remark: '' },
    { name: 'Ana', email: '', remark: 'HR' },
    { name: 'Bo', email: '', remark: '' },
  ]);
  expect(parseContacts('dana@x.com')).toEqual([{ name: 'dana@x.com', email: 'dana@x.com', remark: '' }]);
});

test('ratings and salaries', () => {
  expect(['4/5', '5', '8/10', '★★★', '3 of 5', 'high', '9', '0'].map(parseExcitement)).toEqual([
    4,
    5,
    4,
    3,
    3,
    null,
    null,
    null,
  ]);
  const eur = (min: number, max: number) => ({ state: 'read', min, max, currency: 'EUR' });
  expect(parseSalary('€120k–140k', null)).toEqual(eur(12_000_000, 14_000_000));
  expect(parseSalary('120-140k EUR', null)).toEqual(eur(12_000_000, 14_000_000));
  expect(parseSalary('95.000,50 EUR', null)).toEqual(eur(9_500_050, 9_500_050));
  expect(parseSalary('120,000', 'EUR')).toEqual(eur(12_000_000, 12_000_000));
  expect(parseSalary('$120,000', null)).toEqual({ state: 'text' });
  expect(parseSalary('-5000 EUR', null)).toEqual({ state: 'negative' });
  expect(parseSalary('negotiable', 'EUR')).toEqual({ state: 'text' });
});

test('spellings of one employer', () => {
  const spellings = ['Acme', 'ACME GmbH', 'Acme, Inc.', 'acme & Co', ' Acme  Ltd. '];
  expect(new Set(spellings.map(companyKeyOf)).size).toBe(1);
  expect(companyKeyOf('Acme Health')).not.toBe(companyKeyOf('Acme'));
  expect(['!!!', 'Co', '株式会社'].every((name) => companyKeyOf(name) !== '')).toBe(true);
});

describe('answers', () => {
  const table = csv(
    'Company;Role;Status;Source;Extra',
    'A;B;Frozen;Dana;x',
    'C;D;Applied;Indeed;y',
    '__proto__;constructor;toString;valueOf;z',
  );
  const mapping = detectMapping(table);

  test('unknown words are asked about; a row with an unknown status is a problem until it is answered', () => {
    expect(openQuestions(mapping).map((question) => question.about)).toEqual(['status', 'status', 'source', 'source']);
    expect(openQuestions(confirmSuggestions(mapping))).toHaveLength(4);
    expect(planOf(table, undefined, mapping).counts).toEqual({ new: 1, update: 0, same: 0, problem: 2 });
    let answered = withStatus(mapping, 'frozen', { stageKind: 'screen', outcome: null });
    answered = withStatus(answered, 'toString', { stageKind: 'lead', outcome: null });
    answered = withSource(withSource(answered, 'Dana', 'referral'), 'valueOf', null);
    expect(openQuestions(answered)).toEqual([]);
    const rows = planOf(table, undefined, answered).rows;
    expect(rows.map((row) => row.status)).toEqual(['new', 'new', 'new']);
    expect(rows[0]).toMatchObject({ draft: { stageKind: 'screen', source: 'referral', notes: 'Extra: x' } });
    expect(rows[2]).toMatchObject({ draft: { source: null, notes: 'Source: valueOf\nExtra: z' } });
  });

  test('a column gets another use; answers given before stay', () => {
    const answered = withStatus(mapping, 'Frozen', { stageKind: 'screen', outcome: null });
    const moved = withColumnUse(table, answered, 4, 'location');
    expect(moved.columns[4]?.use).toBe('location');
    expect(moved.statusWords.find(({ word }) => word === 'Frozen')?.certainty).toBe('confirmed');
    const swapped = withColumnUse(table, moved, 4, 'source');
    expect(swapped.columns.map(({ use }) => use)).toEqual(['company', 'title', 'status', 'keep', 'source']);
    expect(swapped.sourceWords.map(({ word }) => word)).toEqual(['x', 'y', 'z']);
    const dropped = withColumnUse(table, mapping, 4, 'leave_out');
    expect(planOf(table, undefined, dropped).rows[1]).toMatchObject({ draft: { notes: '' } });
  });
});
