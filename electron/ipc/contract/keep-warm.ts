import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { personFields } from '../../../db/domain/person.ts';
import {
  companyKind,
  contactChannel,
  direction,
  followUpKind,
  followUpState,
  outcome,
  personKind,
  roundKind,
  stageKind,
} from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';
import { tagView } from './tag.ts';

const onOpportunity = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  stageKind: stageKind,
  outcome: outcome.nullable(),
});

/** Somebody worth a word: when and how we last spoke, how it went, what came of what they brought. */
export const warmRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: personKind,
  jobTitle: z.string(),
  companyId: z.string().nullable(),
  company: z.string().nullable(),
  companyKind: companyKind.nullable(),
  tags: z.array(tagView),
  keepInTouchDays: z.number().nullable(),
  /** When the person was entered, UTC milliseconds: what the interval counts from before any word. */
  createdAt: z.number(),
  /** UTC milliseconds. */
  lastContactAt: z.number().nullable(),
  lastWord: z.object({ channel: contactChannel, direction: direction, summary: z.string() }).nullable(),
  /** The last round they held that has a rating; `at` in UTC milliseconds. */
  lastRound: z.object({ rating: z.number(), kind: roundKind, at: z.number(), company: z.string() }).nullable(),
  /** The rating of that round, 1–5. */
  rating: z.number().nullable(),
  /** Of what they take part in, the one that moved last. */
  takesPartIn: onOpportunity.nullable(),
  /** What they brought me to, newest first, and how each stands. */
  introduced: z.array(onOpportunity),
  introductions: z.number(),
  /** What the keep-in-touch rule made for the interval that runs now. */
  followUp: z
    .object({
      id: z.string(),
      state: followUpState,
      dueOn: z.string(),
      snoozedUntil: z.string().nullable(),
      waitsSince: z.number().nullable(),
    })
    .nullable(),
  /** The first other open follow-up towards them. */
  planned: z.object({ id: z.string(), kind: followUpKind, wantedOn: z.string() }).nullable(),
});
export type WarmRow = z.infer<typeof warmRow>;

export const keepWarmContract = {
  /** Everybody worth a word; their order depends on the day and is made by `byWarmth`. */
  'person.keepWarm': query(noInput, z.array(warmRow)),
  /** After how many days of silence each of them is due a word; null for never. */
  'person.keepInTouch': command(
    z.object({ ids: z.array(id).min(1).max(20_000), days: personFields.shape.keepInTouchDays }),
    nothing,
  ),
} as const;
