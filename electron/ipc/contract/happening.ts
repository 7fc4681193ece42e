import * as z from 'zod';
import {
  closeCheck,
  contactChannel,
  direction,
  followUpKind,
  outcome,
  participationRole,
  roundKind,
  roundStatus,
} from '../../../db/domain/vocabulary.ts';

/** What it belongs to; each part null where it belongs to none. */
const about = {
  id: z.string(),
  /** UTC milliseconds. */
  at: z.number(),
  opportunityId: z.string().nullable(),
  title: z.string().nullable(),
  companyId: z.string().nullable(),
  company: z.string().nullable(),
  personId: z.string().nullable(),
  person: z.string().nullable(),
};

/** One thing that happened with a person or at a company. */
export const happening = z.discriminatedUnion('is', [
  z.object({ ...about, is: z.literal('interaction'), channel: contactChannel, direction: direction, text: z.string() }),
  z.object({
    ...about,
    is: z.literal('round'),
    roundId: z.string(),
    kind: roundKind,
    status: roundStatus,
    /** How it went, 1–5; null without a debrief. */
    rating: z.number().nullable(),
    /** Checks won of this person there; empty on a company's page. */
    checks: z.array(closeCheck),
    /** What the debrief says. */
    text: z.string(),
  }),
  z.object({ ...about, is: z.literal('reservation'), text: z.string(), answered: z.boolean() }),
  z.object({ ...about, is: z.literal('pain'), text: z.string(), severity: z.number() }),
  z.object({ ...about, is: z.literal('follow_up'), kind: followUpKind, state: z.enum(['done', 'skipped']) }),
  z.object({ ...about, is: z.literal('joined'), role: participationRole }),
  z.object({ ...about, is: z.literal('introduced') }),
  z.object({ ...about, is: z.literal('added') }),
  z.object({ ...about, is: z.literal('moved'), from: z.string(), to: z.string() }),
  z.object({ ...about, is: z.literal('note'), text: z.string() }),
  z.object({ ...about, is: z.literal('closed'), outcome: outcome, text: z.string() }),
]);
export type Happening = z.infer<typeof happening>;

export const duplicateReason = z.enum(['email', 'name', 'similar_name']);
/** Two entries that look the same, as they are told apart in a list. */
export const duplicateSide = z.object({ id: z.string(), name: z.string(), beside: z.string() });
export const duplicatePair = z.object({ a: duplicateSide, b: duplicateSide, reason: duplicateReason });
export type DuplicatePair = z.infer<typeof duplicatePair>;
