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
  materialKind,
  outcome,
  participationRole,
  roundKind,
  roundStatus,
} from '../../../db/domain/vocabulary.ts';
import { nextThing, stageView } from './board.ts';
import { command, nothing, query } from './shape.ts';

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
