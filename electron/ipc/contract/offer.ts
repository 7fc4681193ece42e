import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { offerAssumptions, offerComparison, offerFields } from '../../../db/domain/offer-fields.ts';
import { CLOSE_STATES, costKind, need, outcome, stageKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

/** One version of an offer; amounts are minor units of its currency. */
export const offerView = offerFields.extend({ id: z.string(), createdAt: z.number() });
export type OfferView = z.infer<typeof offerView>;

export const offerDetail = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  stageKind: stageKind,
  /** The currency of the salary range, for a first guess. */
  currency: z.string().nullable(),
  /** The one in force first. */
  versions: z.array(offerView),
  assumptions: offerAssumptions,
  /** How many days before the answer-by date a decision is proposed. */
  decideDays: z.array(z.number()),
  /** The open follow-ups to decide, by the day they ask for attention. */
  decide: z.array(z.object({ id: z.string(), dueOn: z.string() })),
});
export type OfferDetail = z.infer<typeof offerDetail>;

/** The offer in force of one opportunity, with what stands beside the money. */
export const comparedOffer = offerView.extend({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  stage: z.string(),
  stageKind: stageKind,
  outcome: outcome.nullable(),
  versions: z.number(),
  need: need,
  excitement: z.number().nullable(),
  /** 0–1; null without evidence. */
  fit: z.number().nullable(),
  closes: z.array(z.enum(CLOSE_STATES)),
  pains: z.array(z.object({ id: z.string(), text: z.string(), severity: z.number(), answer: z.string() })),
  powerUsers: z.array(z.string()),
  concerns: z.array(z.object({ kind: costKind, concern: z.string(), lowering: z.string() })),
});
export type ComparedOffer = z.infer<typeof comparedOffer>;

export const offersCompared = z.object({ offers: z.array(comparedOffer), comparison: offerComparison });
export type OffersCompared = z.infer<typeof offersCompared>;

/** An opportunity that is still open after another offer was accepted. */
export const otherOpportunity = z.object({
  id: z.string(),
  company: z.string(),
  title: z.string(),
  stage: z.string(),
  stageKind: stageKind,
  /** Who would be told; null when nobody is known there. */
  tell: z.string().nullable(),
});
export type OtherOpportunity = z.infer<typeof otherOpportunity>;

export const offerContract = {
  'offer.of': query(z.object({ opportunityId: id }), offerDetail),
  /** Adds a version (`id` null), which then counts, or changes one. */
  'offer.save': command(offerFields.extend({ opportunityId: id, id: id.nullable() }), z.object({ id: z.string() })),
  /** The version before it counts again. */
  'offer.trash': command(z.object({ id: id }), nothing),
  'offer.compare': query(noInput, offersCompared),
  /** Changes how offers are compared; no offer is written. */
  'offer.saveComparison': command(offerComparison.partial(), nothing),
  /** In the stage of offers without one entered, the longest there first. */
  'offer.missing': query(
    noInput,
    z.array(z.object({ opportunityId: z.string(), company: z.string(), title: z.string() })),
  ),
  /** What else is open beside an opportunity that was accepted. */
  'offer.others': query(z.object({ opportunityId: id }), z.array(otherOpportunity)),
  /** Closes them as withdrawn (as declined where they made an offer), with a word to send to whoever is known there; one step of undo. */
  'offer.withdrawOthers': command(
    z.object({ opportunityId: id, ids: z.array(id).min(1).max(20_000), tell: z.boolean() }),
    z.object({ closed: z.number(), followUps: z.number() }),
  ),
} as const;
