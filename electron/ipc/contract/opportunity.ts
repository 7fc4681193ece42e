import * as z from 'zod';
import {
  capabilityFields,
  closingAnswerFields,
  costFields,
  painFields,
  segmentFields,
} from '../../../db/domain/brief.ts';
import { id, line, text } from '../../../db/domain/fields.ts';
import { opportunityFields } from '../../../db/domain/opportunity.ts';
import { participantFields } from '../../../db/domain/person.ts';
import { postingSkill } from '../../../db/domain/posting-skills.ts';
import {
  CLOSE_STATES,
  cadenceRule,
  capability,
  closeCheck,
  closeOutReason,
  closingQuestion,
  contactChannel,
  costKind,
  direction,
  followUpKind,
  materialKind,
  need,
  opportunitySource,
  outcome,
  participationRole,
  roundKind,
  roundStatus,
  stageKind,
  workMode,
} from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';
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

export const closeView = z.object({
  personId: z.string(),
  name: z.string(),
  jobTitle: z.string(),
  checks: z.array(closeCheck),
  state: z.enum(CLOSE_STATES),
});
export type CloseView = z.infer<typeof closeView>;

export const participantView = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  jobTitle: z.string(),
  role: participationRole,
  /** Checks won so far over all rounds; null for someone who interviewed nobody. */
  close: closeView.nullable(),
  lastContactAt: z.number().nullable(),
});
export type ParticipantView = z.infer<typeof participantView>;

export const roundView = z.object({
  id: z.string(),
  opportunityId: z.string(),
  kind: roundKind,
  startsAt: z.number(),
  timeZone: z.string(),
  minutes: z.number(),
  place: z.string(),
  status: roundStatus,
  interviewers: z.array(
    z.object({ personId: z.string(), name: z.string(), jobTitle: z.string(), role: participationRole }),
  ),
  debrief: z.object({ rating: z.number().nullable(), summary: z.string() }).nullable(),
  debriefOwed: z.boolean(),
});
export type RoundView = z.infer<typeof roundView>;

export const painView = painFields.extend({
  id: z.string(),
  personName: z.string().nullable(),
  roundId: z.string().nullable(),
});
export type PainView = z.infer<typeof painView>;

/** One line of the stream of everything that happened, newest first. */
export const streamItem = z.object({
  id: z.string(),
  at: z.number(),
  kind: z.enum([
    'round',
    'debrief',
    'interaction',
    'stage_change',
    'note',
    'close_out',
    'follow_up',
    'offer',
    'applied',
    'added',
  ]),
  /** What happened, in words. */
  title: z.string(),
  /** Beside the time, in grey: after how long, with what. */
  aside: z.string(),
  /** Its substance: the note, the summary, what went well. */
  body: z.string(),
  refId: z.string().nullable(),
  /** What a message, call or meeting is changed from. */
  interaction: z
    .object({
      channel: contactChannel,
      direction: direction,
      personId: z.string().nullable(),
      person: z.string().nullable(),
    })
    .nullable(),
});
export type StreamItem = z.infer<typeof streamItem>;

export const closeOutView = z.object({
  id: z.string(),
  outcome: outcome,
  closedOn: z.string(),
  reasons: z.array(closeOutReason),
  feedback: z.string(),
  lessons: z.string(),
  comeBackOn: z.string().nullable(),
  /** The name of the stage it ended in; empty when that is not known. */
  stage: z.string(),
  skills: z.array(z.object({ skillId: z.string(), name: z.string(), importance: z.number() })),
});
export type CloseOutView = z.infer<typeof closeOutView>;

/** A material version on one opportunity. */
export const materialUseView = z.object({
  id: z.string(),
  materialId: z.string(),
  kind: materialKind,
  name: z.string(),
  version: z.string(),
  fileName: z.string(),
  bullets: z.array(z.string()),
  leftOut: z.boolean(),
});
export type MaterialUseView = z.infer<typeof materialUseView>;

export const limboView = z.object({
  silentDays: z.number(),
  unclosed: z.array(z.object({ personId: z.string(), name: z.string() })),
  decideBy: z.string(),
  canGhost: z.boolean(),
});

export const opportunityDetail = opportunityFields.extend({
  id: z.string(),
  company: z.object({ id: z.string(), name: z.string(), website: z.string(), industry: z.string() }),
  sourcePersonName: z.string().nullable(),
  stageId: z.string(),
  stage: stageView.pick({ name: true, kind: true }),
  /** Every stage it could move to. */
  stages: z.array(stageView),
  stageEnteredAt: z.number(),
  createdAt: z.number(),
  next: nextThing,
  limbo: limboView.nullable(),
  rounds: z.array(roundView),
  people: z.array(participantView),
  pains: z.array(painView),
  capabilities: z.array(z.object({ skillId: z.string(), name: z.string(), capability: capability })),
  segments: z.array(segmentFields.extend({ id: z.string() })),
  costs: z.array(z.object({ kind: costKind, concern: z.string(), lowering: z.string() })),
  closing: z.array(z.object({ question: closingQuestion, answer: z.string(), checks: z.array(z.string()) })),
  evidence: z.array(
    z.object({
      id: z.string(),
      skillId: z.string(),
      skill: z.string(),
      importance: z.number(),
      quote: z.string(),
      source: z.string(),
    }),
  ),
  materials: z.array(materialUseView),
  /** Rules that propose no follow-up for this opportunity. */
  rulesOff: z.array(cadenceRule),
  stream: z.array(streamItem),
  closeOut: closeOutView.nullable(),
  trashed: z.boolean(),
});
export type OpportunityDetail = z.infer<typeof opportunityDetail>;

export const newOpportunity = z.object({
  company: line('The company name'),
  title: line('The role'),
  stageId: id.nullable().default(null),
  viaPerson: z.string().max(500).nullable().default(null),
  postingUrl: opportunityFields.shape.postingUrl.default(''),
  postingText: opportunityFields.shape.postingText.default(''),
  location: opportunityFields.shape.location.default(''),
  workMode: opportunityFields.shape.workMode.default(null),
  salaryMin: opportunityFields.shape.salaryMin.default(null),
  salaryMax: opportunityFields.shape.salaryMax.default(null),
  salaryCurrency: opportunityFields.shape.salaryCurrency.default(null),
  level: opportunityFields.shape.level.default(''),
  deadline: opportunityFields.shape.deadline.default(null),
  /** null: a referral when it came through somebody, else not known. */
  source: opportunityFields.shape.source.nullable().default(null),
  /** Skills the posting names that become evidence with it, in the same step of undo. */
  skills: z.array(postingSkill).max(500).default([]),
});

export const opportunityContract = {
  'opportunity.board': query(noInput, board),
  /** What is different since a state of the board was read; null when the whole is to be read. */
  'opportunity.boardChanges': query(boardMark, boardChanges.nullable()),
  'opportunity.open': query(z.object({ id: id }), opportunityDetail),
  'opportunity.add': command(newOpportunity, z.object({ id: z.string() })),
  /** Changes some fields; salary of both ends is checked together. */
  'opportunity.update': command(z.object({ id: id, fields: opportunityFields.partial() }), nothing),
  /** Moves cards before `beforeId` in the stage (null: to its end). `closeOutMissing`: those that now ask for one. */
  'opportunity.move': command(
    z.object({ ids: z.array(id).min(1).max(20_000), stageId: id, beforeId: id.nullable() }),
    z.object({ closeOutMissing: z.array(z.string()) }),
  ),
  'opportunity.trash': command(z.object({ ids: z.array(id).min(1).max(20_000) }), nothing),
  'opportunity.addNote': command(z.object({ opportunityId: id, body: text('The note') }), z.object({ id: z.string() })),
  'opportunity.addParticipant': command(
    participantFields.extend({ opportunityId: id }),
    z.object({ personId: z.string() }),
  ),
  'opportunity.removeParticipant': command(z.object({ participationId: id }), nothing),
  'brief.savePain': command(painFields.extend({ opportunityId: id, id: id.nullable() }), z.object({ id: z.string() })),
  'brief.removePain': command(z.object({ id: id }), nothing),
  /** A capability of null forgets what was known of it. */
  'brief.saveCapability': command(
    z.object({ opportunityId: id, skillId: id, capability: capabilityFields.shape.capability.nullable() }),
    nothing,
  ),
  'brief.saveSegment': command(
    segmentFields.extend({ opportunityId: id, id: id.nullable() }),
    z.object({ id: z.string() }),
  ),
  'brief.removeSegment': command(z.object({ id: id }), nothing),
  'brief.saveCost': command(costFields.extend({ opportunityId: id }), nothing),
  'brief.saveClosingAnswer': command(closingAnswerFields.extend({ opportunityId: id }), nothing),
} as const;
