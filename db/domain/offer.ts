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

/** What a comparison takes for granted. It is chosen beside the offers and never written into one. */
export interface OfferAssumptions {
  /** Years the sign-on is spread over in the yearly value. */
  signOnYears: number;
  /** Years of the long view. */
  years: number;
  /** Percent of the bonus that is expected to be paid. */
  bonusPayout: number;
  /** Percent taken off all equity, because it may turn out worth less. */
  equityHaircut: number;
  /** Percent a year by which the equity's worth changes; what vests in the first year has not changed yet. */
  equityGrowth: number;
}

/** The offer as written: the bonus whole, equity at what it is said to be worth. */
export const plainAssumptions = (constants: RuleConstants, signOnYears?: number): OfferAssumptions => ({
  signOnYears: signOnYears ?? constants.insights.signOnYears,
  years: constants.insights.offerYears,
  bonusPayout: 100,
  equityHaircut: 0,
  equityGrowth: 0,
});

/** Both values of one offer as written. `signOnYears` is the number of years the person spreads a sign-on over. */
export const offerValue = (offer: OfferTerms, constants: RuleConstants, signOnYears?: number): OfferValue =>
  valueUnder(offer, plainAssumptions(constants, signOnYears));

/** Both values of one offer under what is taken for granted. Equity per year is at the worth of the first year. */
export function valueUnder(offer: OfferTerms, assumptions: OfferAssumptions): OfferValue {
  const { years, signOnYears, bonusPayout } = assumptions;
  const eachYear = {
    base: offer.basePerYear,
    bonus: Math.round((bonusPerYear(offer) * bonusPayout) / 100),
    benefits: offer.benefitsPerYear ?? 0,
  };
  const byYear = Array.from({ length: years }, (_, year) =>
    withTotal({
      ...eachYear,
      equity: worthOf(vestedAfter(offer, year + 1) - vestedAfter(offer, year), year, assumptions),
      signOn: year === 0 ? (offer.signOn ?? 0) : 0,
    }),
  );
  return {
    offerId: offer.id,
    currency: offer.currency,
    yearly: withTotal({
      ...eachYear,
      equity: worthOf(Math.round((offer.equityGrant ?? 0) / vestingYears(offer)), 0, assumptions),
      signOn: Math.round((offer.signOn ?? 0) / Math.max(1, signOnYears)),
    }),
    overYears: byYear.reduce(addParts, withTotal({ base: 0, bonus: 0, equity: 0, benefits: 0, signOn: 0 })),
    years,
    byYear,
  };
}

/** What equity that vests in a year (0 the first) is worth after the haircut and the growth of the years before it. */
function worthOf(vested: number, year: number, { equityHaircut, equityGrowth }: OfferAssumptions): number {
  return Math.round(vested * (1 - equityHaircut / 100) * (1 + equityGrowth / 100) ** year);
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
  return byCurrency(offers.map((offer) => offerValue(offer, constants, signOnYears)));
}

/** Values grouped by their currency, the highest yearly value first, ties by id; the groups by the name of the currency. */
export function byCurrency(values: readonly OfferValue[]): Map<string, OfferValue[]> {
  const groups = new Map<string, OfferValue[]>();
  for (const value of values.toSorted((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0)))
    groups.set(value.currency, [...(groups.get(value.currency) ?? []), value]);
  for (const group of groups.values())
    group.sort((a, b) => b.yearly.total - a.yearly.total || (a.offerId < b.offerId ? -1 : 1));
  return groups;
}

/** A rate the person typed: one whole unit of `from` is `rate` whole units of `to`. */
export interface TypedRate {
  from: string;
  to: string;
  rate: number;
}

/** The rate from one currency to another, also the other way round; null when none was typed. */
export function rateBetween(rates: readonly TypedRate[], from: string, to: string): number | null {
  if (from === to) return 1;
  const straight = rates.find((one) => one.from === from && one.to === to);
  if (straight) return straight.rate;
  const turned = rates.find((one) => one.from === to && one.to === from);
  return turned && turned.rate > 0 ? 1 / turned.rate : null;
}

/**
 * The same value in another currency. `factor` is minor units of `currency` per minor unit of the offer's own. Every
 * part is rounded once to `unit` minor units (a typed rate is no truer than a whole one) and the sums are made anew, so
 * that what is shown still adds up.
 */
export function inCurrency(value: OfferValue, currency: string, factor: number, unit = 1): OfferValue {
  const rounded = (amount: number) => Math.round((amount * factor) / unit) * unit;
  const turned = ({ base, bonus, equity, benefits, signOn }: OfferParts) =>
    withTotal({
      base: rounded(base),
      bonus: rounded(bonus),
      equity: rounded(equity),
      benefits: rounded(benefits),
      signOn: rounded(signOn),
    });
  const byYear = value.byYear.map(turned);
  const none = withTotal({ base: 0, bonus: 0, equity: 0, benefits: 0, signOn: 0 });
  return { ...value, currency, yearly: turned(value.yearly), byYear, overYears: byYear.reduce(addParts, none) };
}
