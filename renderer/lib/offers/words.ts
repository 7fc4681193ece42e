import { addDays } from '../../../db/domain/dates.ts';
import type { OfferParts } from '../../../db/domain/offer.ts';
import type { OfferFields } from '../../../db/domain/offer-fields.ts';
import { count, figure, list, shortDate } from '../format.ts';
import { exactMoney } from '../money.ts';

export const PARTS = ['base', 'bonus', 'equity', 'benefits', 'signOn'] as const;
export type Part = (typeof PARTS)[number];
export const PART: Record<Part, string> = {
  base: 'Base',
  bonus: 'Bonus',
  equity: 'Equity',
  benefits: 'Benefits',
  signOn: 'Sign-on',
};

/** `base €98,000 + bonus €9,800 + equity €15,000`; parts of nothing are left out. */
export function partsInWords(parts: OfferParts, currency: string): string {
  const said = PARTS.filter((part) => parts[part] > 0 || part === 'base');
  return said.map((part) => `${PART[part].toLowerCase()} ${exactMoney(parts[part], currency)}`).join(' + ');
}

/** What the offer says of its equity: `€60,000 over 4 years, nothing before month 12`. */
export function equityInWords({ equityGrant, equityYears, equityCliffMonths, currency }: OfferFields): string {
  if (equityGrant === null || equityGrant === 0) return 'none';
  const over = equityYears === null ? 'at once' : `over ${count(equityYears, 'year')}`;
  const cliff = (equityCliffMonths ?? 0) > 0 ? `, nothing before month ${equityCliffMonths}` : '';
  return `${exactMoney(equityGrant, currency)} ${over}${cliff}`;
}

/** `10 %`, `€9,800`, `none`. */
export function bonusInWords({ bonusAmount, bonusPercent, currency }: OfferFields): string {
  if (bonusAmount !== null) return exactMoney(bonusAmount, currency);
  return bonusPercent === null ? 'none' : `${figure(bonusPercent)} % of the base`;
}

/** Which follow-ups an answer-by date brings: `Reminders to decide: Fri 27 Nov and Sun 29 Nov.` */
export function remindersInWords(answerBy: string | null, decideDays: readonly number[], today: string): string {
  if (answerBy === null) return 'With a date, you are reminded to decide before it.';
  const days = decideDays.map((before) => addDays(answerBy, -before));
  return `Reminders to decide: ${list(days.map((day) => shortDate(day, today)))}.`;
}
