import * as z from 'zod';
import { skillRef } from '../../../db/domain/debrief-document.ts';
import { id } from '../../../db/domain/fields.ts';
import { storyFields, tellingFields } from '../../../db/domain/story.ts';
import { challenge, evidenceSource, roundKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

const toldRound = z.object({
  roundId: z.string(),
  opportunityId: z.string(),
  kind: roundKind,
  startsAt: z.number(),
  company: z.string(),
  title: z.string(),
});

export const storyView = storyFields.extend({
  id: z.string(),
  notes: z.string(),
  /** UTC milliseconds. */
  createdAt: z.number(),
  skills: z.array(z.object({ skillId: z.string(), name: z.string() })),
  /** The rounds it was told in, the latest first, with how it went (1–5; null while nothing was said). */
  told: z.array(toldRound.extend({ went: z.number().nullable(), note: z.string() })),
});
export type StoryView = z.infer<typeof storyView>;

const begun = z.array(z.object({ id: z.string(), title: z.string() }));

export const storyGaps = z.object({
  /** Wanted skills that no complete story shows, the most wanted first. */
  skills: z.array(
    z.object({
      skillId: z.string(),
      name: z.string(),
      demand: z.number(),
      validated: z.boolean(),
      /** Stories about it that lack something. */
      begun: begun,
      /** Who asked, in their words; some of them. */
      asked: z.array(
        z.object({
          id: z.string(),
          quote: z.string(),
          source: evidenceSource,
          seenOn: z.string(),
          person: z.string().nullable(),
          company: z.string().nullable(),
          opportunityId: z.string().nullable(),
        }),
      ),
      /** How many there are in all. */
      times: z.number(),
    }),
  ),
  /** Challenges heard that no complete story answers, those heard most first. */
  challenges: z.array(
    z.object({
      challenge: challenge,
      times: z.number(),
      begun: begun,
      heard: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          person: z.string().nullable(),
          company: z.string(),
          opportunityId: z.string(),
        }),
      ),
    }),
  ),
});
export type StoryGaps = z.infer<typeof storyGaps>;
export type SkillGapView = StoryGaps['skills'][number];

export const roundAhead = toldRound.extend({
  /** The stories that show what is asked for there, the best first. */
  fits: z.array(z.object({ storyId: z.string(), demand: z.number(), skills: z.array(z.string()) })),
});

const ids = z.array(id).min(1).max(1000);

export const storyContract = {
  'story.list': query(noInput, z.array(storyView)),
  'story.gaps': query(noInput, storyGaps),
  /** Coming rounds, the next one first, with the stories that fit. */
  'story.ahead': query(noInput, z.array(roundAhead)),
  /** Rounds that took place, the latest first. */
  'story.rounds': query(noInput, z.array(toldRound)),
  'story.add': command(storyFields, z.object({ id: z.string() })),
  'story.update': command(z.object({ id: id, fields: storyFields.partial() }), nothing),
  'story.trash': command(z.object({ id: id }), nothing),
  'story.trashMany': command(z.object({ ids: ids }), nothing),
  /** Adds one skill to what several stories show. */
  'story.addSkill': command(z.object({ ids: ids, skill: skillRef }), nothing),
  /** Marks a story as told in a round, or takes the mark back. */
  'story.tell': command(z.object({ storyId: id, roundId: id, told: z.boolean() }), nothing),
  /** Says how a telling went. */
  'story.rate': command(tellingFields, nothing),
} as const;
