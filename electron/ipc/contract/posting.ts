import * as z from 'zod';
import { id, text, url } from '../../../db/domain/fields.ts';
import { postingSkill } from '../../../db/domain/posting-skills.ts';
import { outcome, stageKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

/** A skill that postings are searched for, and the other words it goes by. */
export const catalogueSkill = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) });

/** A skill the posting names that is not evidence yet. */
export const proposal = z.object({
  skillId: z.string(),
  name: z.string(),
  /** The sentence it stands in, as it was written. */
  quote: z.string(),
  /** A guess, 1–5. */
  importance: z.number(),
});
export type Proposal = z.infer<typeof proposal>;

/** A role that is there already and looks like the one being added. */
export const sameRole = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  /** The name of the stage it stands in. */
  stage: z.string(),
  stageKind: stageKind,
  outcome: outcome.nullable(),
  /** What gives it away: the same link, or company and role. */
  by: z.enum(['link', 'role']),
});

/** What an earlier application at the same company taught. */
export const earlier = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  outcome: outcome,
  closedOn: z.string(),
  /** The date to come back on, when it lies ahead. */
  comeBackOn: z.string().nullable(),
  lessons: z.string(),
});

export const similarView = z.object({ same: z.array(sameRole), earlier: z.array(earlier) });
export type SimilarView = z.infer<typeof similarView>;

export const postingContract = {
  'posting.catalogue': query(noInput, z.array(catalogueSkill)),
  /** Skills its posting names that are neither evidence from the posting nor dismissed, the most important first. */
  'posting.proposals': query(z.object({ opportunityId: id }), z.array(proposal)),
  /** Each skill becomes evidence of the source `job_posting` once per opportunity; accepted again it is changed. */
  'posting.accept': command(
    z.object({ opportunityId: id, items: z.array(postingSkill).min(1).max(500) }),
    z.object({ accepted: z.number() }),
  ),
  'posting.dismiss': command(z.object({ opportunityId: id, skillIds: z.array(id).min(1).max(500) }), nothing),
  /** What is there already at this company or behind this link. Empty texts ask for nothing. */
  'posting.similar': query(
    z.object({ company: text('The company'), title: text('The role'), url: url.catch('') }),
    similarView,
  ),
} as const;
