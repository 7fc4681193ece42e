import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../db/domain/posting-deadline.ts';
import { readPay } from '../../db/domain/posting-salary.ts';

describe('the pay a posting names', () => {
  const short = (text: string) => {
    const pay = readPay(text);
    return pay === null ? null : [pay.min, pay.max, pay.currency, pay.per];
  };
  it.each([
    ['$150,000 - $170,000', 150_000_00, 170_000_00, 'USD', 'year'],
    ['€80k–95k', 80_000_00, 95_000_00, 'EUR', 'year'],
    ['80-95k€', 80_000_00, 95_000_00, 'EUR', 'year'],
    ['150–170 k$', 150_000_00, 170_000_00, 'USD', 'year'],
    ['80.000 € brutto/Jahr', 80_000_00, 80_000_00, 'EUR', 'year'],
    ['zwischen 65.000 und 75.000 Euro', 65_000_00, 75_000_00, 'EUR', 'year'],
    ['CHF 120’000 – 140’000', 120_000_00, 140_000_00, 'CHF', 'year'],
    ['£600 per day', 600_00, 600_00, 'GBP', 'day'],
    ['Day rate: £550 - £650', 550_00, 650_00, 'GBP', 'day'],
    ['$55.50 - $62.75 an hour', 55_50, 62_75, 'USD', 'hour'],
    ['4.500 € monatlich', 4_500_00, 4_500_00, 'EUR', 'month'],
    ['up to £95,000 per annum', null, 95_000_00, 'GBP', 'year'],
    ['ab 70.000 € im Jahr', 70_000_00, null, 'EUR', 'year'],
    ['£70,000+', 70_000_00, null, 'GBP', 'year'],
    ['¥9,000,000 - ¥12,000,000 per year', 9_000_000, 12_000_000, 'JPY', 'year'],
    ['$120,000 - $140,000 CAD', 120_000_00, 140_000_00, 'CAD', 'year'],
    ['A$160k', 160_000_00, 160_000_00, 'AUD', 'year'],
    ['Salary: 80-95k', 80_000_00, 95_000_00, null, 'year'],
  ])('%s', (text, ...pay) => {
    expect(short(text)).toEqual(pay);
    expect(short(`We are a team of 40 people.\nWe offer ${text}, and 30 days off.`)).toEqual(pay);
  });
  it.each([
    'We raised $40,000,000 in funding',
    'We raised $40 million last year',
    '€1,500 learning budget',
    'a budget of €50,000 for research',
    'used by 80k people',
    'since 2015, 10-15 people',
    '$500',
    'call +49 30 123456',
  ])('is not: %s', (text) => {
    expect(short(text)).toBeNull();
  });
  it('is the one most like a salary when there are several', () => {
    expect(short('$20,000 sign-on bonus. Base salary $150,000 - $170,000. €1,000 a year for books.')).toEqual([
      150_000_00,
      170_000_00,
      'USD',
      'year',
    ]);
  });
});

describe('the last day to apply', () => {
  it.each([
    ['Apply by 14 December', '2026-12-14'],
    ['Apply by January 5th', '2027-01-05'],
    ['Application deadline: December 14, 2026', '2026-12-14'],
    ['Deadline: 2026-12-01', '2026-12-01'],
    ['Closing date 1st of March 2027', '2027-03-01'],
    ['Bewerbungsfrist: 31.01.27', '2027-01-31'],
    ['Bewerben Sie sich bis zum 3. März 2027', '2027-03-03'],
    ['Closing date: 25/12/2026', '2026-12-25'],
    ['Closing date: 12/25/2026', '2026-12-25'],
  ])('%s', (text, date) => expect(readDeadline(text, '2026-11-18')).toBe(date));
  it.each(['Closing date: 03/04/2027', 'Apply by 31 February 2027', 'Founded on 14 December 2012', 'Apply by mail'])(
    'is left open when in doubt: %s',
    (text) => expect(readDeadline(text, '2026-11-18')).toBeNull(),
  );
});
