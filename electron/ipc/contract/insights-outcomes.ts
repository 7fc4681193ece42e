import * as z from 'zod';
import { ACTIVITIES } from '../../../db/domain/activity-weeks.ts';
import { DISCIPLINES } from '../../../db/domain/discipline.ts';
import { isoDate } from '../../../db/domain/fields.ts';
import {
  CADENCE_RULES,
  closeOutReason,
  followUpKind,
  outcome,
  roundKind,
  stageKind,
} from '../../../db/domain/vocabulary.ts';
import { insightsDays, insightsPeriod } from './insights-period.ts';
import { query } from './shape.ts';

/** A part of a whole; the percentage is 0–100 and null when the whole is too small to show one. */
export const rateView = z.object({ part: z.number(), whole: z.number(), percentage: z.number().nullable() });
export type RateView = z.infer<typeof rateView>;

const ids = z.array(z.string());

export const closeOutsView = z.object({
  days: insightsDays,
  total: z.number(),
  /** One close-out with two reasons is in two cells; null is one without a reason, or an end in no stage. */
  cells: z.array(z.object({ reason: closeOutReason.nullable(), endedIn: stageKind.nullable(), opportunityIds: ids })),
  /** In the order outcomes are named everywhere; only those there are. */
  outcomes: z.array(z.object({ outcome, opportunityIds: ids, interviewersClosed: rateView })),
});
export type CloseOutsView = z.infer<typeof closeOutsView>;

export const lessonRow = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  outcome,
  closedOn: isoDate,
  feedback: z.string(),
  lessons: z.string(),
});
export type LessonRow = z.infer<typeof lessonRow>;
export const lessonsView = z.object({
  /** Close-outs with words that match, each once. */
  total: z.number(),
  /** Most often named first, those without a reason last; one with two reasons is in both. `rows` are the newest. */
  groups: z.array(z.object({ reason: closeOutReason.nullable(), total: z.number(), rows: z.array(lessonRow) })),
});
export type LessonsView = z.infer<typeof lessonsView>;

export const ratedPoint = z.object({
  roundId: z.string(),
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  kind: roundKind,
  on: isoDate,
  rating: z.number(),
  movingMedian: z.number(),
});
export const ratingsView = z.object({
  days: insightsDays,
  total: z.number(),
  /** The newest, in time order. */
  points: z.array(ratedPoint),
  kinds: z.array(z.object({ kind: roundKind, rounds: z.number(), median: z.number() })),
});
export type RatingsView = z.infer<typeof ratingsView>;

export const disciplineCounts = z.object({
  on_time: z.number(),
  late: z.number(),
  skipped: z.number(),
  open_late: z.number(),
  ahead: z.number(),
});
const disciplineLine = z.object({
  counts: disciplineCounts,
  onTime: rateView,
  /** Null when none was late. */
  medianDaysLate: z.number().nullable(),
});
export const disciplineView = z.object({
  days: insightsDays,
  all: disciplineLine,
  kinds: z.array(disciplineLine.extend({ kind: followUpKind })),
  /** Null is what the person planned by hand. */
  rules: z.array(disciplineLine.extend({ rule: z.enum(CADENCE_RULES).nullable() })),
});
export type DisciplineView = z.infer<typeof disciplineView>;

export const thanksView = z.object({
  /** Days after a round that a thank-you has, by the rule. */
  within: z.number(),
  inTime: rateView,
  later: z.number(),
  none: z.number(),
  /** Still within the days. */
  ahead: z.number(),
});

/** One thing behind a figure. */
export const insightRow = z.object({
  id: z.string(),
  on: isoDate,
  /** A kind, a stage, a summary or a title, as it is stored. */
  what: z.string(),
  amount: z.number(),
  opportunityId: z.string().nullable(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  personId: z.string().nullable(),
  person: z.string().nullable(),
});
export type InsightRow = z.infer<typeof insightRow>;
export const insightRows = z.object({ total: z.number(), rows: z.array(insightRow) });

const activityCounts = z.object({
  applications: z.number(),
  rounds: z.number(),
  debriefs: z.number(),
  messages_out: z.number(),
  messages_in: z.number(),
  follow_ups_done: z.number(),
  stage_moves: z.number(),
  hours: z.number(),
});
export const activityView = z.object({
  days: insightsDays,
  weeks: z.array(z.object({ monday: isoDate, year: z.number(), week: z.number(), counts: activityCounts })),
});
export type ActivityView = z.infer<typeof activityView>;

export const insightsOutcomesContract = {
  'insights.closeOuts': query(insightsPeriod, closeOutsView),
  /** `words` must all be in the feedback, the lessons, the company or the title; empty finds everything with words. */
  'insights.lessons': query(insightsPeriod.extend({ words: z.string().max(500) }), lessonsView),
  'insights.ratings': query(insightsPeriod, ratingsView),
  /** The rated rounds of one kind; `amount` is the rating. */
  'insights.ratingRows': query(insightsPeriod.extend({ kind: roundKind }), insightRows),
  'insights.discipline': query(insightsPeriod, disciplineView),
  /** The follow-ups behind one figure: of a kind, of a rule, or of all. */
  'insights.disciplineRows': query(
    insightsPeriod.extend({
      discipline: z.enum(DISCIPLINES),
      of: z.discriminatedUnion('by', [
        z.object({ by: z.literal('all') }),
        z.object({ by: z.literal('kind'), kind: followUpKind }),
        z.object({ by: z.literal('rule'), rule: z.enum(CADENCE_RULES).nullable() }),
      ]),
    }),
    insightRows,
  ),
  /** Of everybody met in a round, who was thanked in time. */
  'insights.thanks': query(insightsPeriod, thanksView),
  /** The interviewers behind one figure of the thank-yous. */
  'insights.thanksRows': query(
    insightsPeriod.extend({ thanks: z.enum(['in_time', 'later', 'none', 'ahead']) }),
    insightRows,
  ),
  'insights.activity': query(insightsPeriod, activityView),
  /** What was done of one kind in the week of a Monday. */
  'insights.activityRows': query(insightsPeriod.extend({ activity: z.enum(ACTIVITIES), monday: isoDate }), insightRows),
} as const;
