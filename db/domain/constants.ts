import * as z from 'zod';
import type { IsoDate } from './fields.ts';
import type { CadenceRule, EvidenceSource, RoundKind, StageKind } from './vocabulary.ts';

/**
 * Every number the rules act on, in one place. A screen that shows a rule shows its constants from here, and the
 * settings may override any of them: `ruleConstants.parse({})` is the default set, `ruleConstants.safeParse(overrides)`
 * fills in whatever the overrides leave out, so a setting stores only what the person changed.
 */

/** A factor between nothing and the whole. */
const weight = (value: number) => z.number().min(0, 'A weight is 0 to 1.').max(1, 'A weight is 0 to 1.').default(value);
/** How much a need raises or lowers the strength of evidence. */
const factor = (value: number) => z.number().min(0, 'A factor is 0 to 5.').max(5, 'A factor is 0 to 5.').default(value);
/** A number of whole days; `least` keeps a rule from dividing by zero or firing at once. */
const days = (value: number, least = 0) =>
  z
    .number()
    .int('Write whole days.')
    .min(least, `Choose ${least} days or more.`)
    .max(3650, 'Choose ten years at most.')
    .default(value);
const count = (value: number, most = 100) =>
  z
    .number()
    .int('Write a whole number.')
    .min(1, 'Choose 1 or more.')
    .max(most, `Choose ${most} at most.`)
    .default(value);

export const impactConstants = z.object({
  /** `source[e]`: how much an observation counts by who made it. */
  source: z
    .object({
      hiring_manager: weight(1),
      rejection_feedback: weight(1),
      interviewer: weight(0.7),
      pressed_in_round: weight(0.6),
      job_posting: weight(0.4),
      recruiter: weight(0.4),
      my_own_idea: weight(0.1),
    })
    .prefault({}),
  /** `stage[o]`: how much an opportunity counts by how far it is. */
  stage: z
    .object({
      lead: weight(0.2),
      applied: weight(0.3),
      screen: weight(0.5),
      interview: weight(0.8),
      final: weight(1),
      offer: weight(1),
    })
    .prefault({}),
  /** `stage[o]` once the opportunity is closed: how much it counts by how it ended. */
  outcome: z
    .object({
      accepted: weight(0),
      declined: weight(0.2),
      rejected: weight(0.6),
      ghosted: weight(0.3),
      withdrew: weight(0.2),
      cancelled: weight(0.1),
      no_fit: weight(0.1),
    })
    .prefault({}),
  /** Days after which an observation counts half. */
  halfLifeDays: days(120, 1),
  /** `need(o, s)` when the skill is what the role is open for. */
  needWanted: factor(1.25),
  /** `need(o, s)` when expertise is needed and the team is already strong in the skill. */
  needCovered: factor(0.75),
  /** `stage[o]` of the one pseudo-opportunity that holds all evidence without an opportunity. */
  pseudoOpportunity: weight(0.2),
  /** Hours of effort that an initiative's return is counted per. */
  effortUnitHours: count(10, 1000),
});

const closeConstants = z.object({
  /** Checks won from which an interviewer is `partly` closed; all five are `closed`. */
  partlyFromChecks: count(2, 5),
});

const limboConstants = z.object({
  /** Days without anything coming in after which an opportunity is in limbo. */
  silentDays: days(7, 1),
  /** Done rounds that make an opportunity late enough for limbo by themselves. */
  doneRounds: count(3),
  /** Day of silence from which the close-out `ghosted` is offered; also the date to decide by. */
  ghostedFromDay: days(30, 1),
});

const cadenceConstants = z.object({
  /** Days from a done round to the `thank_you`. */
  thankYouDays: days(1),
  /** Business days from the date they promised to answer by to the `status_check`. */
  statusCheckAfterPromiseBusinessDays: days(1),
  /** Business days from a done round without a promised date to the `status_check`. */
  statusCheckBusinessDays: days(5),
  /** Days from applying to the `status_check`. */
  appliedSilentDays: days(7),
  /** Days before the answer-by date of an offer: the early and the last `decide`. */
  decideEarlyDays: days(3),
  decideLastDays: days(1),
  /** Days from a rejection to the thanks that asks for feedback. */
  rejectedFeedbackDays: days(1),
  /** Days after its own day from which an open follow-up is long past, and told of in sum. */
  longPastDays: days(14, 1),
});

const readinessConstants = z.object({
  /** Questions to ask that a coming round wants prepared. */
  questionsToAsk: count(3),
  /** How many of the strongest demands of the opportunity want a story each. */
  storiesForStrongestDemands: count(2),
});

const insightsConstants = z.object({
  /** A percentage is shown only from this many up; the counts always. */
  percentageFrom: count(5, 1000),
  /** Years an offer is compared over, besides one. */
  offerYears: count(4, 40),
  /** Years a sign-on is spread over until the person chooses. */
  signOnYears: count(1, 40),
});

export const ruleConstants = z.object({
  impact: impactConstants.prefault({}),
  close: closeConstants.prefault({}),
  limbo: limboConstants.prefault({}),
  cadence: cadenceConstants.prefault({}),
  readiness: readinessConstants.prefault({}),
  insights: insightsConstants.prefault({}),
});
export type RuleConstants = z.infer<typeof ruleConstants>;

export const DEFAULT_CONSTANTS: RuleConstants = ruleConstants.parse({});

/** Levels and importance run to 5 everywhere; the formulas divide by it. Not a setting. */
export const SCALE = 5;

/** Evidence from somebody who hires: one piece of it makes a skill validated. */
export const VALIDATING_SOURCES: readonly EvidenceSource[] = [
  'hiring_manager',
  'interviewer',
  'pressed_in_round',
  'rejection_feedback',
];

/** Stage kinds in which an opportunity can be in limbo. */
export const LIMBO_STAGE_KINDS: readonly StageKind[] = ['interview', 'final', 'offer'];
/** One done round of these kinds makes an opportunity late enough for limbo. */
export const LIMBO_ROUND_KINDS: readonly RoundKind[] = ['final', 'executive', 'panel'];

/** What every rule that depends on time is told; no rule reads the clock, the machine's zone or the settings. */
export interface RuleContext {
  /** The date in `zone` at `now`. */
  today: IsoDate;
  /** UTC milliseconds. */
  now: number;
  /** The user's IANA time zone. */
  zone: string;
  /** The user's own days off, besides Saturdays and Sundays. */
  daysOff: readonly IsoDate[];
  /** Rules that are switched off: they propose nothing, for anybody. */
  rulesOff: readonly CadenceRule[];
  constants: RuleConstants;
}
