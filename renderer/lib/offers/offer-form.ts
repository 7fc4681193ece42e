import * as z from 'zod';
import { type OfferFields, offerFields, offerProblem } from '../../../db/domain/offer-fields.ts';
import { isoDate } from '../../../db/domain/fields.ts';
import { amountText, readAmount } from '../money.ts';

/** An offer as it is typed: amounts as text, the bonus with its unit. */
export const offerForm = z.object({
  currency: z.string(),
  base: z.string(),
  bonus: z.string(),
  bonusIn: z.enum(['percent', 'amount']),
  equity: z.string(),
  equityYears: z.number().nullable(),
  equityCliffMonths: z.number().nullable(),
  signOn: z.string(),
  benefits: z.string(),
  daysOff: z.number().nullable(),
  terms: z.string(),
  receivedOn: isoDate.nullable(),
  answerBy: isoDate.nullable(),
});
export type OfferForm = z.infer<typeof offerForm>;
/** The fields that can be at fault, by the names the form gives them. */
export type OfferFormField = keyof OfferForm;
export type FormProblem = { field: OfferFormField | null; message: string };

export const emptyOfferForm = (currency: string, today: string | null): OfferForm => ({
  currency,
  base: '',
  bonus: '',
  bonusIn: 'percent',
  equity: '',
  equityYears: null,
  equityCliffMonths: null,
  signOn: '',
  benefits: '',
  daysOff: null,
  terms: '',
  receivedOn: today,
  answerBy: null,
});

export function formOfOffer(offer: OfferFields): OfferForm {
  const { currency } = offer;
  const inAmount = offer.bonusAmount !== null;
  return {
    currency,
    base: amountText(offer.basePerYear, currency),
    bonus: inAmount ? amountText(offer.bonusAmount, currency) : (offer.bonusPercent?.toString() ?? ''),
    bonusIn: inAmount ? 'amount' : 'percent',
    equity: amountText(offer.equityGrant, currency),
    equityYears: offer.equityYears,
    equityCliffMonths: offer.equityCliffMonths,
    signOn: amountText(offer.signOn, currency),
    benefits: amountText(offer.benefitsPerYear, currency),
    daysOff: offer.daysOff,
    terms: offer.terms,
    receivedOn: offer.receivedOn,
    answerBy: offer.answerBy,
  };
}

export const readOfferForm = (kept: unknown): OfferForm | null => offerForm.safeParse(kept).data ?? null;

const FIELD_OF: Partial<Record<string, OfferFormField>> = {
  basePerYear: 'base',
  bonusAmount: 'bonus',
  bonusPercent: 'bonus',
  equityGrant: 'equity',
  benefitsPerYear: 'benefits',
};
/** Where in the form something that the store refused belongs; null when it is about no field of it. */
export function formField(field: string | undefined): OfferFormField | null {
  const name = field?.split('.').at(-1) ?? '';
  const mapped = FIELD_OF[name] ?? name;
  return offerForm.keyof().options.find((one) => one === mapped) ?? null;
}

type Read = { ok: true; fields: OfferFields } | { ok: false; problem: FormProblem };
const refused = (field: OfferFormField | null, message: string): Read => ({ ok: false, problem: { field, message } });

/** What is meant, or what is wrong with it and where. */
export function readOffer(form: OfferForm): Read {
  const { currency } = form;
  const amounts = {
    base: readAmount(form.base, currency),
    equity: readAmount(form.equity, currency),
    signOn: readAmount(form.signOn, currency),
    benefits: readAmount(form.benefits, currency),
    bonus: form.bonusIn === 'amount' ? readAmount(form.bonus, currency) : readPercent(form.bonus),
  };
  const { base, equity, signOn, benefits, bonus } = amounts;
  if (base === null) return refused('base', 'Type the base per year, such as 98000 or 98k.');
  if (typeof base === 'string') return refused('base', base);
  if (typeof bonus === 'string') return refused('bonus', bonus);
  if (typeof equity === 'string') return refused('equity', equity);
  if (typeof signOn === 'string') return refused('signOn', signOn);
  if (typeof benefits === 'string') return refused('benefits', benefits);
  const fields: OfferFields = {
    currency,
    basePerYear: base,
    bonusAmount: form.bonusIn === 'amount' ? bonus : null,
    bonusPercent: form.bonusIn === 'percent' ? bonus : null,
    equityGrant: equity,
    equityYears: form.equityYears,
    equityCliffMonths: form.equityCliffMonths,
    signOn,
    benefitsPerYear: benefits,
    daysOff: form.daysOff,
    terms: form.terms,
    receivedOn: form.receivedOn,
    answerBy: form.answerBy,
  };
  return checked(fields);
}

function checked(fields: OfferFields): Read {
  const parsed = offerFields.safeParse(fields);
  const issue = parsed.error?.issues[0];
  if (issue !== undefined) return refused(formField(issue.path.map(String).join('.')), issue.message);
  const problem = offerProblem(fields);
  return problem === null ? { ok: true, fields } : refused(formField(problem.field), problem.message);
}

/** `10`, `10 %`, `7,5`. */
function readPercent(text: string): number | null | string {
  const plain = text.replace('%', '').trim();
  if (plain === '') return null;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) && value >= 0 ? value : 'Type a percentage such as 10 or 7.5.';
}
