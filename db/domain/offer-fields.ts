import * as z from 'zod';
import { currency, isoDate, money, text } from './fields.ts';
import { type OfferAssumptions, plainAssumptions } from './offer.ts';
import type { RuleConstants } from './constants.ts';

const percent = (name: string, most: number) =>
  z.number().min(0, `${name} cannot be negative.`).max(most, `${name} can be ${most} % at most.`);
const years = (name: string, most = 40) =>
  z.number().min(0, `${name} cannot be negative.`).max(most, `${name} can be ${most} at most.`);

/** What an offer says. Amounts are minor units of `currency`; the bonus is an amount or a percentage, never both. */
export const offerFields = z.object({
  currency: currency,
  basePerYear: money,
  bonusAmount: money.nullable(),
  /** Percent of the base. */
  bonusPercent: percent('The bonus', 1000).nullable(),
  /** The whole grant. */
  equityGrant: money.nullable(),
  equityYears: years('The years it vests over').nullable(),
  equityCliffMonths: years('The months before anything vests', 120).int('Write whole months.').nullable(),
  signOn: money.nullable(),
  benefitsPerYear: money.nullable(),
  daysOff: z
    .number()
    .int('Write whole days.')
    .min(0, 'Days off cannot be negative.')
    .max(366, 'A year has 366 days at most.')
    .nullable(),
  terms: text('The other terms'),
  receivedOn: isoDate.nullable(),
  answerBy: isoDate.nullable(),
});
export type OfferFields = z.infer<typeof offerFields>;

export type OfferProblem = { field: keyof OfferFields; message: string };

/** What does not fit together in an offer, or null. */
export function offerProblem(fields: OfferFields): OfferProblem | null {
  const { bonusAmount, bonusPercent, receivedOn, answerBy } = fields;
  if (bonusAmount !== null && bonusPercent !== null)
    return { field: 'bonusAmount', message: 'A bonus is an amount or a percentage. Clear one of the two.' };
  if (receivedOn !== null && answerBy !== null && answerBy < receivedOn)
    return { field: 'answerBy', message: 'The answer is wanted before the offer came. Change one of the two dates.' };
  return null;
}

const whole = (name: string) =>
  z.number().int(`${name}: write whole years.`).min(1, `${name}: 1 or more.`).max(40, `${name}: 40 at most.`);

export const offerAssumptions = z.object({
  signOnYears: whole('Sign-on spread over'),
  years: whole('Years of the long view'),
  bonusPayout: percent('The bonus paid', 300),
  equityHaircut: percent('What is taken off the equity', 100),
  equityGrowth: z
    .number()
    .min(-90, 'Equity can lose 90 % a year at most here.')
    .max(200, 'Equity can grow by 200 % a year at most here.'),
}) satisfies z.ZodType<OfferAssumptions>;

/** A rate between two currencies as the person typed it, and the day they did. */
export const exchangeRate = z.object({
  from: currency,
  to: currency,
  rate: z.number().gt(0, 'A rate is more than 0.').max(1e9, 'This rate is too large.'),
  typedOn: isoDate,
});

/** How offers are compared, kept as it was last chosen. */
export const offerComparison = z.object({
  assumptions: offerAssumptions,
  /** The currency everything is shown in where a rate is known; null shows each in its own. */
  compareIn: currency.nullable(),
  rates: z.array(exchangeRate).max(200),
  /** What the person has now, to compare with; null for nothing. */
  now: offerFields.nullable(),
});
export type OfferComparison = z.infer<typeof offerComparison>;

/** Before anything was chosen: the offers as written. */
export const firstComparison = (constants: RuleConstants): OfferComparison => ({
  assumptions: plainAssumptions(constants),
  compareIn: null,
  rates: [],
  now: null,
});
