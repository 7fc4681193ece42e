import { LIMBO_ROUND_KINDS, LIMBO_STAGE_KINDS, type RuleContext } from './constants.ts';
import { addDays, dateInZone, daysBetween, laterDate } from './dates.ts';
import type { IsoDate } from './fields.ts';
import { roundEnd } from './round.ts';
import type { RoundKind, RoundStatus, StageKind } from './vocabulary.ts';

/**
 * Limbo: "not closed, its stage kind is interview, final or offer; at least one done round is final, executive or
 * panel, or the stage kind is final, or three rounds are done; no round lies ahead; and nothing has come in (inbound
 * interaction, or the end of a round) for 7 days."
 */

export interface LimboRound {
  kind: RoundKind;
  status: RoundStatus;
  /** UTC milliseconds. */
  startsAt: number;
  minutes: number;
}
export interface LimboFacts {
  stageKind: StageKind;
  /** When the present stage was entered, UTC milliseconds: what silence counts from when nothing ever came in. */
  stageEnteredAt: number;
  /** An offer is recorded. Limbo is "neither refused nor offered". */
  offered: boolean;
  rounds: readonly LimboRound[];
  /** When inbound interactions of this opportunity took place, UTC milliseconds. */
  inboundAt: readonly number[];
  /** Interviewers not closed yet, from `unclosedPersonIds`. */
  unclosedPersonIds: readonly string[];
}

export type NotInLimbo = 'closed' | 'offered' | 'early_stage' | 'too_few_rounds' | 'round_ahead' | 'not_silent';
export type LateBecause = 'round_kind' | 'final_stage' | 'done_rounds';

export type Limbo =
  | { in: false; why: NotInLimbo }
  | {
      in: true;
      /** The date it began. */
      since: IsoDate;
      /** The date something last came in. */
      lastHeardOn: IsoDate;
      /** Whole days in the user's time zone since then. */
      silentDays: number;
      /** What makes it late in the process. */
      because: LateBecause[];
      unclosedPersonIds: string[];
      /** The date to decide by: the first on which the close-out `ghosted` is offered. May have passed. */
      decideBy: IsoDate;
      canGhost: boolean;
    };

/** Whether one opportunity is in limbo, since when and what is left to do, or why it is not. */
export function limboOf(facts: LimboFacts, context: RuleContext): Limbo {
  const { constants, now, today, zone } = context;
  if (facts.stageKind === 'closed') return { in: false, why: 'closed' };
  if (facts.offered) return { in: false, why: 'offered' };
  if (!LIMBO_STAGE_KINDS.includes(facts.stageKind)) return { in: false, why: 'early_stage' };
  const because = lateBecause(facts, context);
  if (because.length === 0) return { in: false, why: 'too_few_rounds' };
  if (facts.rounds.some((round) => round.status === 'scheduled' && roundEnd(round) > now)) {
    return { in: false, why: 'round_ahead' };
  }

  const lastHeardOn = dateInZone(lastHeard(facts, now), zone);
  const silentDays = Math.max(0, daysBetween(lastHeardOn, today));
  if (silentDays < constants.limbo.silentDays) return { in: false, why: 'not_silent' };
  const silentFrom = addDays(lastHeardOn, constants.limbo.silentDays);
  // Only the stage can make it late after the silence: the rounds that do are themselves something that came in.
  const onlyStage = because.every((reason) => reason === 'final_stage');
  const since = onlyStage ? laterDate(silentFrom, dateInZone(Math.min(now, facts.stageEnteredAt), zone)) : silentFrom;
  return {
    in: true,
    since,
    lastHeardOn,
    silentDays,
    because,
    unclosedPersonIds: [...facts.unclosedPersonIds],
    decideBy: addDays(lastHeardOn, constants.limbo.ghostedFromDay),
    canGhost: silentDays >= constants.limbo.ghostedFromDay,
  };
}

function lateBecause(facts: LimboFacts, { constants }: RuleContext): LateBecause[] {
  const done = facts.rounds.filter(({ status }) => status === 'done');
  const because: LateBecause[] = [];
  if (done.some(({ kind }) => LIMBO_ROUND_KINDS.includes(kind))) because.push('round_kind');
  if (facts.stageKind === 'final') because.push('final_stage');
  if (done.length >= constants.limbo.doneRounds) because.push('done_rounds');
  return because;
}

/**
 * When something last came in, not later than `now`. A round still marked as scheduled after its end has been held as
 * far as anybody knows, so its end counts; a cancelled or missed one says nothing.
 */
function lastHeard(facts: LimboFacts, now: number): number {
  const ends = facts.rounds.filter(({ status }) => status === 'done' || status === 'scheduled').map(roundEnd);
  const heard = [...facts.inboundAt, ...ends];
  const last = heard.reduce((latest, at) => Math.max(latest, at), -Infinity);
  return Math.min(now, heard.length > 0 ? last : facts.stageEnteredAt);
}
