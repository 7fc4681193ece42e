import type { OfferFields } from '../../db/domain/offer-fields.ts';
import type { ComparedOffer, OfferDetail, OffersCompared } from '../../electron/ipc/contract/offer.ts';

/** Offers as the channels answer them, for screens. */

export const offerTerms: OfferFields = {
  currency: 'EUR',
  basePerYear: 10_000_000,
  bonusAmount: null,
  bonusPercent: 10,
  equityGrant: null,
  equityYears: null,
  equityCliffMonths: null,
  signOn: null,
  benefitsPerYear: null,
  daysOff: 27,
  terms: '',
  receivedOn: '2026-11-18',
  answerBy: null,
};

export const plainAssumed: OffersCompared['comparison']['assumptions'] = {
  signOnYears: 1,
  years: 4,
  bonusPayout: 100,
  equityHaircut: 0,
  equityGrowth: 0,
};

export const comparedOffer = (company: string, fields: Partial<ComparedOffer> = {}): ComparedOffer => ({
  ...offerTerms,
  id: `offer of ${company}`,
  createdAt: 0,
  opportunityId: `opportunity ${company}`,
  company,
  title: 'Senior PM',
  stage: 'Offer',
  stageKind: 'offer',
  outcome: null,
  versions: 1,
  need: 'expertise',
  excitement: 4,
  fit: 0.7,
  closes: ['closed', 'open'],
  pains: [],
  powerUsers: [],
  concerns: [],
  ...fields,
});

export const offersCompared = (
  offers: ComparedOffer[],
  comparison: Partial<OffersCompared['comparison']> = {},
): OffersCompared => ({
  offers,
  comparison: { assumptions: plainAssumed, compareIn: null, rates: [], now: null, ...comparison },
});

export const offerDetailOf = (fields: Partial<OfferDetail> = {}): OfferDetail => ({
  opportunityId: 'opportunity Copperstack',
  company: 'Copperstack',
  title: 'Senior PM',
  stageKind: 'offer',
  currency: 'EUR',
  versions: [],
  assumptions: plainAssumed,
  decideDays: [3, 1],
  decide: [],
  ...fields,
});
