import { describe, expect, test } from 'vitest';
import {
  emptyOfferForm,
  formField,
  formOfOffer,
  type OfferForm,
  readOffer,
} from '../../../../renderer/lib/offers/offer-form.ts';

const form = (part: Partial<OfferForm> = {}): OfferForm => ({
  ...emptyOfferForm('EUR', '2026-11-18'),
  base: '98k',
  ...part,
});
const fields = (part: Partial<OfferForm> = {}) => {
  const read = readOffer(form(part));
  if (!read.ok) throw new Error(read.problem.message);
  return read.fields;
};
const problem = (part: Partial<OfferForm>) => {
  const read = readOffer(form(part));
  return read.ok ? null : read.problem;
};

describe('what is typed', () => {
  test('becomes minor units of its currency', () => {
    expect(fields({ equity: '60,000', signOn: '6.5k' })).toMatchObject({
      basePerYear: 9_800_000,
      equityGrant: 6_000_000,
      signOn: 650_000,
      benefitsPerYear: null,
    });
    expect(fields({ currency: 'JPY', base: '9m' }).basePerYear).toBe(9_000_000);
  });

  test('has a bonus as a percentage or as an amount, never both', () => {
    expect(fields({ bonus: '7,5 %' })).toMatchObject({ bonusPercent: 7.5, bonusAmount: null });
    expect(fields({ bonus: '10k', bonusIn: 'amount' })).toMatchObject({ bonusPercent: null, bonusAmount: 1_000_000 });
    expect(fields()).toMatchObject({ bonusPercent: null, bonusAmount: null });
  });

  test('comes back as it was when it is opened again', () => {
    const written = fields({
      bonus: '12',
      equity: '80k',
      equityYears: 4,
      equityCliffMonths: 12,
      answerBy: '2026-11-27',
    });
    const again = readOffer(formOfOffer(written));
    expect(again).toEqual({ ok: true, fields: written });
  });

  test('is refused beside its field, with what to do', () => {
    expect(problem({ base: '' })).toMatchObject({ field: 'base' });
    expect(problem({ base: 'a lot' })).toMatchObject({ field: 'base' });
    expect(problem({ bonus: 'ten' })).toMatchObject({ field: 'bonus' });
    expect(problem({ benefits: '-4' })).toMatchObject({ field: 'benefits', message: 'An amount cannot be negative.' });
    expect(problem({ daysOff: 400 })).toMatchObject({ field: 'daysOff' });
    expect(problem({ answerBy: '2026-11-17' })).toMatchObject({ field: 'answerBy' });
  });
});

test('what the store refuses stands beside the field of the form that holds it', () => {
  expect(formField('basePerYear')).toBe('base');
  expect(formField('now.bonusAmount')).toBe('bonus');
  expect(formField('answerBy')).toBe('answerBy');
  expect(formField('opportunityId')).toBeNull();
  expect(formField(undefined)).toBeNull();
});
