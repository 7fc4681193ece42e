import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS, ruleConstants } from '../../db/domain/constants.ts';
import { EVIDENCE_SOURCES, OUTCOMES, STAGE_KINDS } from '../../db/domain/vocabulary.ts';

describe('the constants of the rules', () => {
  it('have the defaults that are written down', () => {
    expect(DEFAULT_CONSTANTS).toEqual({
      impact: {
        source: {
          hiring_manager: 1,
          rejection_feedback: 1,
          interviewer: 0.7,
          pressed_in_round: 0.6,
          job_posting: 0.4,
          recruiter: 0.4,
          my_own_idea: 0.1,
        },
        stage: { lead: 0.2, applied: 0.3, screen: 0.5, interview: 0.8, final: 1, offer: 1 },
        outcome: {
          accepted: 0,
          declined: 0.2,
          rejected: 0.6,
          ghosted: 0.3,
          withdrew: 0.2,
          cancelled: 0.1,
          no_fit: 0.1,
        },
        halfLifeDays: 120,
        needWanted: 1.25,
        needCovered: 0.75,
        pseudoOpportunity: 0.2,
        effortUnitHours: 10,
      },
      close: { partlyFromChecks: 2 },
      limbo: { silentDays: 7, doneRounds: 3, ghostedFromDay: 30 },
      cadence: {
        thankYouDays: 1,
        statusCheckAfterPromiseBusinessDays: 1,
        statusCheckBusinessDays: 5,
        appliedSilentDays: 7,
        decideEarlyDays: 3,
        decideLastDays: 1,
        rejectedFeedbackDays: 1,
        longPastDays: 14,
      },
      readiness: { questionsToAsk: 3, storiesForStrongestDemands: 2 },
      insights: { percentageFrom: 5, offerYears: 4, signOnYears: 1 },
    });
  });

  it('weigh every source, every stage kind but closed, and every outcome', () => {
    expect(Object.keys(DEFAULT_CONSTANTS.impact.source).sort()).toEqual([...EVIDENCE_SOURCES].sort());
    expect([...Object.keys(DEFAULT_CONSTANTS.impact.stage), 'closed'].sort()).toEqual([...STAGE_KINDS].sort());
    expect(Object.keys(DEFAULT_CONSTANTS.impact.outcome).sort()).toEqual([...OUTCOMES].sort());
  });

  it('are overridden one by one, and the rest keep their defaults', () => {
    const changed = ruleConstants.parse({ impact: { halfLifeDays: 60, source: { recruiter: 0.9 } } });
    expect(changed.impact.halfLifeDays).toBe(60);
    expect(changed.impact.source).toEqual({ ...DEFAULT_CONSTANTS.impact.source, recruiter: 0.9 });
    expect(changed.limbo).toEqual(DEFAULT_CONSTANTS.limbo);
  });

  it('refuse values that would break a rule', () => {
    for (const overrides of [
      { impact: { halfLifeDays: 0 } },
      { impact: { stage: { final: 1.5 } } },
      { impact: { source: { recruiter: -1 } } },
      { impact: { effortUnitHours: 0 } },
      { limbo: { silentDays: 0.5 } },
      { cadence: { thankYouDays: Number.NaN } },
      { insights: { percentageFrom: 0 } },
    ]) {
      expect(ruleConstants.safeParse(overrides).success).toBe(false);
    }
  });
});
