import * as z from 'zod';
import { isoDate } from '../../../db/domain/fields.ts';
import { query } from './shape.ts';

/** One thing of a week; what does not apply to its sort is null or empty. */
export const reviewRow = z.object({
  id: z.string(),
  on: isoDate,
  /** `HH:MM` where the person lives; null for a whole day. */
  time: z.string().nullable(),
  kind: z.string(),
  text: z.string(),
  state: z.string(),
  amount: z.number().nullable(),
  opportunityId: z.string().nullable(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  personId: z.string().nullable(),
  person: z.string().nullable(),
  roundId: z.string().nullable(),
  skillId: z.string().nullable(),
  skill: z.string().nullable(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

/** In time order; the total counts also what is left out of a very full week. */
export const reviewList = z.object({ total: z.number(), rows: z.array(reviewRow) });
export type ReviewList = z.infer<typeof reviewList>;

export const rankMove = z.object({
  skillId: z.string(),
  name: z.string(),
  /** Places from 1; null when it is not on the roadmap. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  shareBefore: z.number(),
  shareAfter: z.number(),
  /** Evidence of the week. */
  heard: z.number(),
});
export type RankMoveView = z.infer<typeof rankMove>;

export const reviewView = z.object({
  monday: isoDate,
  sunday: isoDate,
  year: z.number(),
  week: z.number(),
  isThisWeek: z.boolean(),
  /** In this week and later there is no week after it to go to. */
  hasNext: z.boolean(),
  happened: z.object({
    applications: reviewList,
    rounds: reviewList,
    debriefs: reviewList,
    moves: reviewList,
    answers: reviewList,
    offers: reviewList,
    closeOuts: reviewList,
  }),
  /** Messages sent and follow-ups done, and hours of initiatives. */
  messagesOut: z.number(),
  followUpsDone: z.number(),
  hours: z.number(),
  learnt: z.object({ lessons: reviewList, reservations: reviewList, quotes: reviewList, signals: reviewList }),
  /** Levels that changed in the week. */
  levels: reviewList,
  next: z.object({
    from: isoDate,
    to: isoDate,
    rounds: reviewList,
    followUps: reviewList,
    deadlines: reviewList,
    initiatives: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind: z.string(),
        effortHours: z.number(),
        targetOn: isoDate.nullable(),
        hoursInWeek: z.number(),
        hours: z.number(),
      }),
    ),
  }),
});
export type ReviewView = z.infer<typeof reviewView>;

export const rankingMoves = z.object({
  /** The days compared: the one before the week, and its last or today. */
  from: isoDate,
  to: isoDate,
  moves: z.array(rankMove),
});
export type RankingMoves = z.infer<typeof rankingMoves>;

export const reviewContract = {
  /** The week (Monday to Sunday) that a day is in; null is this week. */
  'review.week': query(z.object({ day: isoDate.nullable() }), reviewView),
  /** What has another place on the roadmap than before that week. */
  'review.ranking': query(z.object({ day: isoDate.nullable() }), rankingMoves),
} as const;
