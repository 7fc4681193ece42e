import type { RuleConstants } from './constants.ts';

/**
 * Offers "compared as yearly value (base + bonus + equity per vesting year + benefits, sign-on spread over the years
 * the user chooses) and over four years".
 *
 * Amounts are integer minor units of the offer's currency. Each part is rounded to the minor unit once, half up, and
 * sums are sums of the rounded parts: what the screen shows adds up.
 */

export interface OfferTerms {
  id: string;
  /** ISO 4217. */
  currency: string;
  basePerYear: number;
  /** Per year; null when the bonus is a percentage or there is none. */
  bonusAmount: number | null;
  /** Percent of the base; counts only without an amount. */
  bonusPercent: number | null;
  /** The whole grant, and the years it vests over. Without years, or below one, it counts as one year's. */
  equityGrant: number | null;
  equityYears: number | null;
  /** Months before anything vests; what has accrued until then vests with it. */
  equityCliffMonths: number | null;
  signOn: number | null;
  benefitsPerYear: number | null;
}

export interface OfferParts {
  base: number;
  bonus: number;
  equity: number;
  benefits: number;
  signOn: number;
  total: number;
}
export interface OfferValue {
  offerId: string;
  currency: string;
  /** One year, with equity per vesting year and the sign-on spread. */
  yearly: OfferParts;
  /** What is received over the first `years` years: equity vested by then, the sign-on whole. */
  overYears: OfferParts;
  years: number;
  /** The same year by year, with the sign-on in the first; adds up to `overYears`. */
  byYear: OfferParts[];
}

const MONTHS = 12;

/** Both values of one offer. `signOnYears` is the number of years the person spreads a sign-on over. */
export function offerValue(
  offer: OfferTerms,
  constants: RuleConstants,
  signOnYears: number = constants.insights.signOnYears,
): OfferValue {
  const years = constants.insights.offerYears;
  const eachYear = {
    base: offer.basePerYear,
    bonus: bonusPerYear(offer),
    benefits: offer.benefitsPerYear ?? 0,
  };
  const byYear = Array.from({ length: years }, (_, year) =>
    withTotal({
      ...eachYear,
      equity: vestedAfter(offer, year + 1) - vestedAfter(offer, year),
      signOn: year === 0 ? (offer.signOn ?? 0) : 0,
    }),
  );
  return {
    offerId: offer.id,
    currency: offer.currency,
    yearly: withTotal({
      ...eachYear,
      equity: Math.round((offer.equityGrant ?? 0) / vestingYears(offer)),
      signOn: Math.round((offer.signOn ?? 0) / Math.max(1, signOnYears)),
    }),
    overYears: byYear.reduce(addParts, withTotal({ base: 0, bonus: 0, equity: 0, benefits: 0, signOn: 0 })),
    years,
    byYear,
  };
}

/** The bonus of one year: the amount, else the percentage of the base, else nothing. */
export function bonusPerYear(offer: Pick<OfferTerms, 'basePerYear' | 'bonusAmount' | 'bonusPercent'>): number {
  return offer.bonusAmount ?? Math.round((offer.basePerYear * (offer.bonusPercent ?? 0)) / 100);
}

/** The years a grant vests over; one where nothing or less was agreed, so that no year is worth more than the grant. */
const vestingYears = ({ equityYears }: Pick<OfferTerms, 'equityYears'>) => Math.max(1, equityYears ?? 1);

/** Equity vested `years` after the start: evenly by time, nothing before the cliff, the whole grant at the end. */
export function vestedAfter(
  offer: Pick<OfferTerms, 'equityGrant' | 'equityYears' | 'equityCliffMonths'>,
  years: number,
): number {
  if (years * MONTHS < (offer.equityCliffMonths ?? 0)) return 0;
  return Math.round((offer.equityGrant ?? 0) * Math.min(1, years / vestingYears(offer)));
}

function withTotal(parts: Omit<OfferParts, 'total'>): OfferParts {
  const { base, bonus, equity, benefits, signOn } = parts;
  return { ...parts, total: base + bonus + equity + benefits + signOn };
}

const addParts = (a: OfferParts, b: OfferParts): OfferParts =>
  withTotal({
    base: a.base + b.base,
    bonus: a.bonus + b.bonus,
    equity: a.equity + b.equity,
    benefits: a.benefits + b.benefits,
    signOn: a.signOn + b.signOn,
  });

/**
 * Offers side by side, by currency (amounts of different currencies are never compared), the highest yearly value
 * first, ties by id.
 */
export function compareOffers(
  offers: readonly OfferTerms[],
  constants: RuleConstants,
  signOnYears?: number,
): Map<string, OfferValue[]> {
  const byCurrency = new Map<string, OfferValue[]>();
  for (const offer of offers) {
    const value = offerValue(offer, constants, signOnYears);
    byCurrency.set(offer.currency, [...(byCurrency.get(offer.currency) ?? []), value]);
  }
  for (const values of byCurrency.values()) {
    values.sort((a, b) => b.yearly.total - a.yearly.total || (a.offerId < b.offerId ? -1 : 1));
  }
  return byCurrency;
}
