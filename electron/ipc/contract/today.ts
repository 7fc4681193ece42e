import * as z from 'zod';
import { closeCheck, roundKind } from '../../../db/domain/vocabulary.ts';
import { followUpView } from './follow-up.ts';
import { owedDebrief } from './round.ts';
import { readinessView } from './readiness.ts';
import { command, noInput, query } from './shape.ts';

const roundSoon = z.object({
  roundId: z.string(),
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  kind: roundKind,
  startsAt: z.number(),
  minutes: z.number(),
  timeZone: z.string(),
  people: z.array(z.string()),
  /** How ready I am for it; null when its opportunity is gone. */
  readiness: readinessView.nullable(),
});

const inLimbo = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  silentDays: z.number(),
  unclosed: z.array(z.string()),
  closed: z.number(),
  interviewers: z.number(),
  canGhost: z.boolean(),
  /** The date to decide by that the person chose, or null. */
  decideOn: z.string().nullable(),
});

/** Interviewers of a late opportunity who are not closed yet, with what is still to be won. */
const notClosed = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  /** The round that lies ahead, where it can still be won. */
  round: z.object({ kind: roundKind, startsAt: z.number() }).nullable(),
  people: z.array(z.object({ personId: z.string(), name: z.string(), missing: z.array(closeCheck) })),
});

const closeOutMissing = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  /** UTC milliseconds. */
  closedAt: z.number(),
  /** Something is typed and not saved. */
  begun: z.boolean(),
});

const topSkill = z.object({
  skillId: z.string(),
  name: z.string(),
  share: z.number(),
  demand: z.number(),
  impact: z.number(),
  maxDemand: z.number(),
  /** What to do for it in the next hour: an initiative, else what was said about it; null when there is neither. */
  nextHour: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('initiative'), title: z.string() }),
      z.object({ kind: z.literal('words'), quote: z.string(), company: z.string().nullable() }),
    ])
    .nullable(),
});

/** UTC milliseconds: when a round begins, when a follow-up asks, the end of the day of a date. */
const at = z.number();
const ofOpportunity = { opportunityId: z.string(), company: z.string(), title: z.string(), on: z.string(), at };

/** The next thing that comes by itself. */
const coming = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('round'),
    at,
    roundId: z.string(),
    opportunityId: z.string(),
    company: z.string(),
    roundKind,
    timeZone: z.string(),
  }),
  z.object({ kind: z.literal('follow_up'), at, followUp: followUpView }),
  z.object({ kind: z.literal('deadline'), ...ofOpportunity }),
  /** The day an offer wants its answer by. */
  z.object({ kind: z.literal('answer_by'), ...ofOpportunity }),
  /** The day they promised their answer by. */
  z.object({ kind: z.literal('promised'), ...ofOpportunity }),
]);

export const todayContract = {
  'today.view': query(
    noInput,
    z.object({
      late: z.array(followUpView),
      today: z.array(followUpView),
      thisWeek: z.array(followUpView),
      /** Open and wanted so long ago that they are told of in sum; they are not among the late. */
      longPast: z.object({ count: z.number(), oldestOn: z.string() }).nullable(),
      rounds: z.array(roundSoon),
      owed: z.array(owedDebrief),
      /** Debriefs that were saved before and are being changed. */
      changing: z.array(owedDebrief),
      limbo: z.array(inLimbo),
      notClosed: z.array(notClosed),
      /** The newest closed without a close-out, and how many there are in all. */
      closeOuts: z.object({ rows: z.array(closeOutMissing), inAll: z.number() }),
      topSkill: topSkill.nullable(),
      next: coming.nullable(),
      /** When this answer changes by the clock alone, UTC milliseconds: something wakes up, or a round is over. */
      changesAt: z.number().nullable(),
    }),
  ),
  /** Skips everything that is long past; answers how many. */
  'today.letGo': command(noInput, z.object({ count: z.number() })),
} as const;
