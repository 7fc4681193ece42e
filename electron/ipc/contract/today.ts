import * as z from 'zod';
import { closeCheck, roundKind } from '../../../db/domain/vocabulary.ts';
import { followUpView } from './follow-up.ts';
import { owedDebrief } from './round.ts';
import { noInput, query } from './shape.ts';

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
});

export const todayContract = {
  'today.view': query(
    noInput,
    z.object({
      late: z.array(followUpView),
      today: z.array(followUpView),
      thisWeek: z.array(followUpView),
      rounds: z.array(roundSoon),
      owed: z.array(owedDebrief),
      /** Debriefs that were saved before and are being changed. */
      changing: z.array(owedDebrief),
      limbo: z.array(inLimbo),
      notClosed: z.array(notClosed),
      /** The newest closed without a close-out, and how many there are in all. */
      closeOuts: z.object({ rows: z.array(closeOutMissing), inAll: z.number() }),
      topSkill: topSkill.nullable(),
    }),
  ),
} as const;
