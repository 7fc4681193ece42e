import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { STORY_PARTS } from '../../../db/domain/story.ts';
import { closeCheck, closingQuestion, need, participationRole, roundKind } from '../../../db/domain/vocabulary.ts';
import { roundView } from './opportunity.ts';
import { nothing, query } from './shape.ts';

/** How a page is laid out on paper: a sheet brings its own margins. */
export type PaperLayout = 'sheet' | 'document';

/** Everything to have at hand in a round; nothing is left out here. */
export const sheetView = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  /** The zone I live by. */
  zone: z.string(),
  round: roundView
    .pick({ id: true, kind: true, startsAt: true, timeZone: true, minutes: true, place: true, status: true })
    .nullable(),
  people: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      jobTitle: z.string(),
      role: participationRole,
      /** Checks not won yet, in the order a conversation goes. */
      open: z.array(closeCheck),
    }),
  ),
  need: need,
  needNotes: z.string(),
  coreProblem: z.string(),
  /** The worst first. */
  pains: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      severity: z.number(),
      answer: z.string(),
      person: z.string().nullable(),
    }),
  ),
  /** Answers there are, without the questions I ask. */
  closing: z.array(z.object({ question: closingQuestion, answer: z.string() })),
  questions: z.array(z.string()),
  /** Those that show what is asked for most first. */
  stories: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      number: z.string(),
      result: z.string(),
      /** What it still lacks; none of it for a complete story. */
      missing: z.array(z.enum(STORY_PARTS)),
      /** Skills it shows that are wanted here, the most wanted first. */
      skills: z.array(z.string()),
      demand: z.number(),
      toldHere: z.boolean(),
    }),
  ),
  lessons: z.array(
    z.object({
      roundId: z.string(),
      kind: roundKind,
      startsAt: z.number(),
      company: z.string(),
      rating: z.number().nullable(),
      toChange: z.string(),
      /** Learnt at this company, not only in this kind of round. */
      here: z.boolean(),
    }),
  ),
});
export type SheetView = z.infer<typeof sheetView>;

export const sheetContract = {
  /** The sheet of a round, or of an opportunity and its next round. */
  'sheet.of': query(z.object({ id: id }), sheetView),
  /**
   * Asks where to save the page that the asking window would print, and saves it there as PDF. The path is chosen in a
   * dialog of the system and never by the window; null when the person gave it up.
   */
  'sheet.savePdf': query(z.object({ id: id }), z.object({ path: z.string().nullable() })),
  /** Opens the system's print dialog for that page. */
  'sheet.print': query(z.object({ id: id }), nothing),
} as const;
