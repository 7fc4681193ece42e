import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { offerAssumptions } from '../../db/domain/offer-fields.ts';
import {
  byCurrency,
  inCurrency,
  type OfferAssumptions,
  type OfferParts,
  type OfferTerms,
  plainAssumptions,
  rateBetween,
  valueUnder,
} from '../../db/domain/offer.ts';

const plain = plainAssumptions(DEFAULT_CONSTANTS);
const offer = (fields: Partial<OfferTerms> = {}): OfferTerms => ({
  id: 'offer',
  currency: 'EUR',
  basePerYear: 10_000_000,
  bonusAmount: null,
  bonusPercent: 10,
  equityGrant: 8_000_000,
  equityYears: 4,
  equityCliffMonths: 12,
  signOn: 1_000_000,
  benefitsPerYear: 300_000,
  ...fields,
});
const under = (fields: Partial<OfferAssumptions>, terms = offer()) => valueUnder(terms, { ...plain, ...fields });

const amount = fc.option(fc.integer({ min: 0, max: 1e11 }));
const anyOffer = (id: string): fc.Arbitrary<OfferTerms> =>
  fc.record({
    id: fc.constant(id),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    basePerYear: fc.integer({ min: 0, max: 1e11 }),
    bonusAmount: amount,
    bonusPercent: fc.option(fc.double({ min: 0, max: 300, noNaN: true })),
    equityGrant: amount,
    equityYears: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
    equityCliffMonths: fc.option(fc.integer({ min: 0, max: 60 })),
    signOn: amount,
    benefitsPerYear: amount,
  });
const anyAssumptions: fc.Arbitrary<OfferAssumptions> = fc.record({
  signOnYears: fc.integer({ min: 1, max: 10 }),
  years: fc.integer({ min: 1, max: 10 }),
  bonusPayout: fc.double({ min: 0, max: 300, noNaN: true }),
  equityHaircut: fc.double({ min: 0, max: 100, noNaN: true }),
  equityGrowth: fc.double({ min: -90, max: 100, noNaN: true }),
});
const sum = ({ total: _total, ...parts }: OfferParts) => Object.values(parts).reduce((all, part) => all + part, 0);

describe('what is taken for granted', () => {
  it('pays the share of the bonus that is expected, in every year', () => {
    const { yearly, byYear } = under({ bonusPayout: 80 });
    expect([yearly.bonus, ...byYear.map(({ bonus }) => bonus)]).toEqual([800_000, 800_000, 800_000, 800_000, 800_000]);
  });

  it('takes the haircut off all equity', () => {
    const { yearly, overYears } = under({ equityHaircut: 25 });
    expect([yearly.equity, overYears.equity]).toEqual([1_500_000, 6_000_000]);
  });

  it('lets equity grow from the second year on, and leaves the yearly value at today’s worth', () => {
    const { yearly, byYear } = under({ equityGrowth: 10 });
    expect(yearly.equity).toBe(2_000_000);
    expect(byYear.map(({ equity }) => equity)).toEqual([2_000_000, 2_200_000, 2_420_000, 2_662_000]);
  });

  it('looks over as many years as are chosen', () => {
    expect(under({ years: 2 })).toMatchObject({ years: 2, overYears: { base: 20_000_000, equity: 4_000_000 } });
  });

  it('is refused where it makes no sense', () => {
    expect(offerAssumptions.safeParse({ ...plain, signOnYears: 0 }).success).toBe(false);
    expect(offerAssumptions.safeParse({ ...plain, equityHaircut: 101 }).success).toBe(false);
    expect(offerAssumptions.safeParse(plain).success).toBe(true);
  });

  it('leaves whole minor units whose parts and years add up, whatever it is', () => {
    fc.assert(
      fc.property(
        anyOffer('a'),
        anyAssumptions,
        fc.double({ min: 0.001, max: 200, noNaN: true }),
        (terms, assumed, factor) => {
          const own = valueUnder(terms, assumed);
          for (const value of [own, inCurrency(own, 'CHF', factor), inCurrency(own, 'CHF', factor, 100)]) {
            for (const parts of [value.yearly, value.overYears, ...value.byYear]) {
              expect(sum(parts)).toBe(parts.total);
              expect(Object.values(parts).every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
            }
            expect(value.byYear.reduce((all, { total }) => all + total, 0)).toBe(value.overYears.total);
          }
        },
      ),
    );
  });

  it('never makes an offer worth more by a larger haircut or a smaller payout', () => {
    fc.assert(
      fc.property(anyOffer('a'), anyAssumptions, (terms, assumed) => {
        const value = valueUnder(terms, assumed).overYears.total;
        expect(valueUnder(terms, { ...assumed, equityHaircut: 100 }).overYears.total).toBeLessThanOrEqual(value);
        expect(valueUnder(terms, { ...assumed, bonusPayout: 0 }).overYears.total).toBeLessThanOrEqual(value);
      }),
    );
  });
});

describe('groups of one currency', () => {
  it('are the same in whatever order the offers come', () => {
    const offers = fc.tuple(anyOffer('a'), anyOffer('b'), anyOffer('c'), anyOffer('d'));
    fc.assert(
      fc.property(offers, anyAssumptions, fc.nat(23), (list, assumed, turn) => {
        const values = list.map((terms) => valueUnder(terms, assumed));
        const turned = [...values.slice(turn % 4), ...values.slice(0, turn % 4)];
        if (turn % 2) turned.reverse();
        expect([...byCurrency(turned)]).toEqual([...byCurrency(values)]);
      }),
    );
  });
});

describe('a rate that was typed', () => {
  const rates = [{ from: 'USD', to: 'EUR', rate: 0.8 }];
  it('works in both directions, and none is made up', () => {
    expect(rateBetween(rates, 'USD', 'EUR')).toBe(0.8);
    expect(rateBetween(rates, 'EUR', 'USD')).toBe(1.25);
    expect(rateBetween(rates, 'EUR', 'EUR')).toBe(1);
    expect(rateBetween(rates, 'USD', 'CHF')).toBeNull();
  });
});
