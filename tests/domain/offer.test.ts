import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { bonusPerYear, compareOffers, type OfferTerms, offerValue, vestedAfter } from '../../db/domain/offer.ts';

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

describe('the value of an offer', () => {
  it('per year is base, bonus, equity per vesting year, benefits, and the sign-on spread over the years chosen', () => {
    expect(offerValue(offer(), DEFAULT_CONSTANTS, 4).yearly).toEqual({
      base: 10_000_000,
      bonus: 1_000_000,
      equity: 2_000_000,
      benefits: 300_000,
      signOn: 250_000,
      total: 13_550_000,
    });
    expect(offerValue(offer(), DEFAULT_CONSTANTS).yearly.signOn).toBe(1_000_000);
  });

  it('over four years is what is received in them, the sign-on once', () => {
    expect(offerValue(offer(), DEFAULT_CONSTANTS, 2)).toMatchObject({
      years: 4,
      overYears: {
        base: 40_000_000,
        bonus: 4_000_000,
        equity: 8_000_000,
        benefits: 1_200_000,
        signOn: 1_000_000,
        total: 54_200_000,
      },
    });
  });

  it('has the equity vested by then: part of a longer grant, all of a shorter one', () => {
    const equity = (fields: Partial<OfferTerms>) => offerValue(offer(fields), DEFAULT_CONSTANTS).overYears.equity;
    expect(equity({ equityYears: 5 })).toBe(6_400_000);
    expect(equity({ equityYears: 2 })).toBe(8_000_000);
    expect(equity({ equityCliffMonths: 60 })).toBe(0);
    expect(equity({ equityYears: null })).toBe(8_000_000);
    expect(equity({ equityGrant: null })).toBe(0);
  });

  it('vests nothing before the cliff, and at it what had accrued', () => {
    const grant = { equityGrant: 4_800, equityYears: 4, equityCliffMonths: 18 };
    expect([1, 1.5, 2, 4, 9].map((years) => vestedAfter(grant, years))).toEqual([0, 1_800, 2_400, 4_800, 4_800]);
  });

  it('counts a bonus by its amount, else by its percentage rounded half up', () => {
    expect(bonusPerYear({ basePerYear: 1_000, bonusAmount: 70, bonusPercent: null })).toBe(70);
    expect(bonusPerYear({ basePerYear: 1_005, bonusAmount: null, bonusPercent: 10 })).toBe(101);
    expect(bonusPerYear({ basePerYear: 1_000, bonusAmount: null, bonusPercent: null })).toBe(0);
  });

  it('is whole minor units, and the parts and the years add up to what is shown', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1e12 }));
    const anyOffer = fc.record({
      id: fc.constant('offer'),
      currency: fc.constant('EUR'),
      basePerYear: fc.integer({ min: 0, max: 1e12 }),
      bonusAmount: amount,
      bonusPercent: fc.option(fc.double({ min: 0, max: 300, noNaN: true })),
      equityGrant: amount,
      equityYears: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
      equityCliffMonths: fc.option(fc.integer({ min: 0, max: 60 })),
      signOn: amount,
      benefitsPerYear: amount,
    });
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 10 }), (terms, signOnYears) => {
        const { yearly, overYears, byYear } = offerValue(terms, DEFAULT_CONSTANTS, signOnYears);
        for (const { total, ...parts } of [yearly, overYears, ...byYear]) {
          expect(Object.values(parts).every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
        }
        expect(byYear.reduce((sum, { total }) => sum + total, 0)).toBe(overYears.total);
        expect(overYears.equity).toBeLessThanOrEqual(terms.equityGrant ?? 0);
      }),
    );
  });
});

describe('offers side by side', () => {
  it('are compared within a currency, the highest yearly value first', () => {
    const compared = compareOffers(
      [offer({ id: 'low' }), offer({ id: 'usd', currency: 'USD' }), offer({ id: 'high', basePerYear: 20_000_000 })],
      DEFAULT_CONSTANTS,
    );
    expect([...compared].map(([currency, values]) => [currency, values.map(({ offerId }) => offerId)])).toEqual([
      ['EUR', ['high', 'low']],
      ['USD', ['usd']],
    ]);
  });

  it('change places with the years a sign-on is spread over', () => {
    const offers = [offer({ id: 'a', signOn: 2_000_000 }), offer({ id: 'b', basePerYear: 10_500_000, signOn: null })];
    const first = (years: number) => compareOffers(offers, DEFAULT_CONSTANTS, years).get('EUR')?.[0]?.offerId;
    expect([first(1), first(4)]).toEqual(['a', 'b']);
  });
});
