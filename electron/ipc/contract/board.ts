import * as z from 'zod';
import {
  CLOSE_STATES,
  followUpKind,
  need,
  opportunitySource,
  outcome,
  roundKind,
  stageKind,
  workMode,
} from '../../../db/domain/vocabulary.ts';
import { noInput, query } from './shape.ts';
import { tagView } from './tag.ts';

export const stageView = z.object({
  id: z.string(),
  name: z.string(),
  kind: stageKind,
  colour: z.string(),
  staleAfterDays: z.number().nullable(),
  collapsed: z.boolean(),
});
export type StageView = z.infer<typeof stageView>;

/** The next thing to happen on an opportunity, most pressing first. */
export const nextThing = z.discriminatedUnion('is', [
  z.object({ is: z.literal('debrief_owed'), roundId: z.string() }),
  z.object({ is: z.literal('limbo'), silentDays: z.number() }),
  z.object({
    is: z.literal('round'),
    roundId: z.string(),
    kind: roundKind,
    startsAt: z.number(),
    /** The zone it was planned in; both clocks are shown when it is another one. */
    timeZone: z.string().optional(),
  }),
  z.object({
    is: z.literal('follow_up'),
    followUpId: z.string(),
    kind: followUpKind,
    dueOn: z.string(),
    person: z.string().nullable(),
  }),
  z.object({ is: z.literal('deadline'), on: z.string() }),
  /** In the stage of offers, and the offer was not entered. */
  z.object({ is: z.literal('offer_missing') }),
  z.object({ is: z.literal('close_out_missing') }),
  z.object({ is: z.literal('closed'), outcome: outcome }),
  z.object({ is: z.literal('nothing') }),
]);
export type NextThing = z.infer<typeof nextThing>;

export const card = z.object({
  id: z.string(),
  companyId: z.string(),
  company: z.string(),
  title: z.string(),
  stageId: z.string(),
  position: z.number(),
  stageEnteredAt: z.number(),
  need: need,
  excitement: z.number().nullable(),
  /** One entry per interviewer, in the order met: is this one closed? */
  closes: z.array(z.enum(CLOSE_STATES)),
  /** The names of those not closed yet, in that order; left out for nobody. */
  unclosed: z.array(z.string()).optional(),
  next: nextThing,
  /** Also while something more pressing is the next thing. */
  isInLimbo: z.boolean().optional(),
  /** UTC milliseconds. */
  createdAt: z.number(),
  source: opportunitySource,
  /** From here on, what was not said is absent: thousands of cards cross the bridge at once. */
  level: z.string().optional(),
  workMode: workMode.optional(),
  location: z.string().optional(),
  /** Per year, in minor units of `salaryCurrency`. */
  salaryMin: z.number().optional(),
  salaryMax: z.number().optional(),
  salaryCurrency: z.string().optional(),
  appliedOn: z.string().optional(),
  deadline: z.string().optional(),
  /** Among the tags of the board. */
  tagIds: z.array(z.string()).optional(),
});
export type Card = z.infer<typeof card>;

/** Which state of the board was read. */
const boardMark = z.object({ revision: z.number().int().min(0), at: z.number().int() });

export const board = z.object({
  mark: boardMark,
  stages: z.array(stageView),
  /** In the order of the board: by stage, then position. */
  cards: z.array(card),
  /** Every tag that a card has, by name. */
  tags: z.array(tagView),
  /** The ladder of levels, lowest first. */
  levels: z.array(z.string()),
});
export type Board = z.infer<typeof board>;

const boardChanges = z.object({
  mark: boardMark,
  /** As they are now, by stage and position. */
  cards: z.array(card),
  /** Ids of those that are on the board no more. */
  gone: z.array(z.string()),
  /** The tags of these cards. */
  tags: z.array(tagView),
});
export type BoardChanges = z.infer<typeof boardChanges>;

export const boardContract = {
  'opportunity.board': query(noInput, board),
  /** What is different since a state of the board was read; null when the whole is to be read. */
  'opportunity.boardChanges': query(boardMark, boardChanges.nullable()),
} as const;
