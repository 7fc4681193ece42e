import { describe, expect, test } from 'vitest';
import { bestOf, currenciesOf, groupsOf, NOW } from '../../../../renderer/features/offers/columns.ts';
import { firstLine } from '../../../../renderer/features/offers/words.ts';
import { comparedOffer, offersCompared, offerTerms } from '../../../support/offers.ts';

const eur = comparedOffer('Copperstack');
const usd = comparedOffer('Lumen', { currency: 'USD', basePerYear: 13_000_000, bonusPercent: null });
const yen = comparedOffer('Tide', { currency: 'JPY', basePerYear: 15_000_000, bonusPercent: null });
const rates = [
  { from: 'USD', to: 'EUR', rate: 0.9, typedOn: '2026-11-18' },
  { from: 'JPY', to: 'EUR', rate: 0.006, typedOn: '2026-11-18' },
];
const shape = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ currency, columns }) => [currency, columns.map(({ name, value }) => `${name} ${value.yearly.total}`)]);

describe('offers side by side', () => {
  test('stand in their own currency until one is chosen and a rate is typed', () => {
    expect(shape(groupsOf(offersCompared([eur, usd]), false))).toEqual([
      ['EUR', ['Copperstack 11000000']],
      ['USD', ['Lumen 13000000']],
    ]);
    expect(shape(groupsOf(offersCompared([eur, usd], { compareIn: 'EUR' }), false))).toHaveLength(2);
  });

  test('are in one currency with a rate, minor units of each heeded, the most first', () => {
    expect(shape(groupsOf(offersCompared([eur, usd, yen], { compareIn: 'EUR', rates }), false))).toEqual([
      ['EUR', ['Lumen 11700000', 'Copperstack 11000000', 'Tide 9000000']],
    ]);
  });

  test('use a rate the other way round, and keep apart what has none, the chosen currency first', () => {
    const some = offersCompared([eur, usd, yen], { compareIn: 'USD', rates: rates.slice(0, 1) });
    expect(shape(groupsOf(some, false))).toEqual([
      ['USD', ['Lumen 13000000', 'Copperstack 12222200']],
      ['JPY', ['Tide 15000000']],
    ]);
  });

  test('have what is closed only on demand, and what I have now beside them', () => {
    const past = comparedOffer('Tide', { stageKind: 'closed', outcome: 'declined' });
    const data = offersCompared([eur, past], { now: { ...offerTerms, basePerYear: 8_000_000 } });
    const names = (showsPast: boolean) =>
      groupsOf(data, showsPast).flatMap(({ columns }) => columns.map(({ key }) => key));
    expect(names(false)).toEqual([eur.id, NOW]);
    expect(names(true)).toEqual([eur.id, past.id, NOW]);
    expect(currenciesOf(data, true)).toEqual(['EUR']);
  });

  test('have a best only where there is something to choose between', () => {
    const [group] = groupsOf(offersCompared([eur, comparedOffer('Lumen', { daysOff: 30, excitement: 4 })]), false);
    const columns = group?.columns ?? [];
    expect([...bestOf(columns, ({ terms }) => terms.daysOff)]).toEqual(['offer of Lumen']);
    expect([...bestOf(columns, ({ offer }) => offer?.excitement ?? null)]).toEqual([]);
    expect([...bestOf(columns, ({ name, terms }) => (name === 'Lumen' ? terms.daysOff : null))]).toEqual([]);
  });
});

test('the first line says how many are open and who waits', () => {
  expect(firstLine([], '2026-11-18')).toBe('No offers yet');
  expect(firstLine([comparedOffer('Tide', { stageKind: 'closed' })], '2026-11-18')).toBe('No open offers');
  const waiting = [
    comparedOffer('Tide', { answerBy: '2026-11-27' }),
    comparedOffer('Lumen', { answerBy: '2026-11-21' }),
  ];
  expect(firstLine(waiting, '2026-11-18')).toBe('2 open offers, Lumen wants an answer in 3 days');
  expect(firstLine(waiting, '2026-11-23')).toBe('2 open offers, the answer to Lumen was due 2 days ago');
});
