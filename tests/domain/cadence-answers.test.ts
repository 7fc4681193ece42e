import { describe, expect, it } from 'vitest';
import { proposeFollowUps } from '../../db/domain/cadence.ts';
import type { CadenceFacts, CadenceOpportunity, CadenceRound } from '../../db/domain/cadence-facts.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import type { Limbo } from '../../db/domain/limbo.ts';
import { CADENCE_RULES, type CadenceRule, type RoundStatus } from '../../db/domain/vocabulary.ts';
import { at, contextOn, facts, HOUR, opportunity, person, round, TODAY } from './builders.ts';

/** Ended on Tuesday 17 November 2026 at 11:00. */
const END = at('2026-11-17', '11:00');
const proposed = (rule: CadenceRule, one: CadenceOpportunity, context = contextOn(TODAY)) =>
  proposeFollowUps(facts({ opportunities: [one] }), context)
    .filter((proposal) => proposal.rule === rule)
    .map(({ dueOn, personId }) => `${dueOn} ${personId ?? 'nobody'}`);

const limbo = (unclosedPersonIds: string[]): Limbo => ({
  in: true,
  since: '2026-11-21',
  lastHeardOn: '2026-11-14',
  silentDays: 8,
  because: ['round_kind'],
  unclosedPersonIds,
  decideBy: '2026-12-14',
  canGhost: false,
});

describe('nobody is asked how it stands who has answered with a round', () => {
  const next = (fields: Partial<CadenceRound>) =>
    round({ id: 'next', status: 'scheduled', startsAt: at('2026-11-30'), createdAt: END + HOUR, ...fields });
  const asked = (fields: Partial<CadenceRound>) =>
    proposed('round_done_silent', opportunity({ rounds: [round(), next(fields)] })).length > 0;

  it('that was planned since', () => {
    expect(asked({})).toBe(false);
    expect(asked({ createdAt: END - HOUR })).toBe(true);
    for (const status of ['cancelled', 'missed_by_me', 'missed_by_them'] satisfies RoundStatus[])
      expect(asked({ status })).toBe(true);
  });
  it('after applying, wherever the card was left', () => {
    const applied = (rounds: CadenceRound[]) =>
      proposed('applied_silent', opportunity({ stageKind: 'applied', appliedOn: '2026-11-16', rounds })).length > 0;
    expect(applied([])).toBe(true);
    expect(applied([next({})])).toBe(false);
    expect(applied([round()])).toBe(false);
    expect(applied([next({ status: 'cancelled' })])).toBe(true);
    expect(applied([round({ startsAt: at('2026-11-10') })])).toBe(true);
  });
});

describe('a closing note planned by hand is the one that the rule would propose', () => {
  const notes = (ownNotes: CadenceOpportunity['ownNotes']) =>
    proposed('limbo_closing_note', opportunity({ limbo: limbo(['ines', 'rui']), ownNotes }));

  it('while it is open, for that person alone', () => {
    expect(notes([])).toEqual(['2026-11-21 ines', '2026-11-21 rui']);
    expect(notes([{ personId: 'ines', settledAt: null }])).toEqual(['2026-11-21 rui']);
  });
  it('and when it was settled since limbo began, not before', () => {
    expect(notes([{ personId: 'ines', settledAt: at('2026-11-21', '09:00') }])).toEqual(['2026-11-21 rui']);
    expect(notes([{ personId: 'ines', settledAt: at('2026-11-20', '09:00') }])).toHaveLength(2);
  });
});

describe('an offer is never late the moment it is entered', () => {
  const reminders = (answerBy: string, enteredOn: string, constants = DEFAULT_CONSTANTS) => {
    const one = opportunity({ stageKind: 'offer', offers: [{ id: 'offer', answerBy, enteredAt: at(enteredOn) }] });
    const context = contextOn(TODAY, { constants });
    return [...proposed('offer_decide_early', one, context), ...proposed('offer_decide_last', one, context)].map(
      (text) => text.split(' ')[0],
    );
  };

  it.each([
    ['in good time', '2026-11-20', ['2026-11-29', '2026-12-01']],
    ['on the day of the first reminder', '2026-11-29', ['2026-11-29', '2026-12-01']],
    ['after the first', '2026-11-30', ['2026-12-01']],
    ['on the day of the last', '2026-12-01', ['2026-12-01']],
    ['on the day to answer by', '2026-12-02', ['2026-12-02']],
    ['when that has passed', '2026-12-05', ['2026-12-05']],
  ])('entered %s', (_, enteredOn, due) => {
    expect(reminders('2026-12-02', enteredOn)).toEqual(due);
  });
  it('is reminded of once when both days are chosen alike', () => {
    const alike = { ...DEFAULT_CONSTANTS, cadence: { ...DEFAULT_CONSTANTS.cadence, decideEarlyDays: 1 } };
    expect(reminders('2026-12-02', '2026-11-20', alike)).toEqual(['2026-12-01']);
    const swapped = { ...alike, cadence: { ...alike.cadence, decideEarlyDays: 1, decideLastDays: 3 } };
    expect(reminders('2026-12-02', '2026-11-20', swapped)).toEqual(['2026-11-29', '2026-12-01']);
  });
  it('says how long there is', () => {
    const one = opportunity({ offers: [{ id: 'offer', answerBy: '2026-12-02', enteredAt: at('2026-12-02') }] });
    expect(proposeFollowUps(facts({ opportunities: [one] }), contextOn(TODAY))[0]?.reason).toBe(
      'The offer wants an answer that day.',
    );
  });
});

describe('a rule that is switched off', () => {
  const ended = { id: 'end', outcome: 'rejected', closedOn: '2026-11-17', feedback: '' } as const;
  /** Between them these want something of every rule. */
  const all: CadenceFacts = facts({
    opportunities: [
      opportunity({ id: 'a', stageKind: 'applied', appliedOn: '2026-11-16' }),
      opportunity({ id: 'b', rounds: [round()], offers: [{ id: 'b', answerBy: '2026-12-02', enteredAt: END }] }),
      opportunity({ id: 'c', rounds: [round({ promisedBy: '2026-11-20' })], limbo: limbo(['ines']) }),
      opportunity({ id: 'd', rounds: [round({ status: 'missed_by_them' })] }),
      opportunity({ id: 'e', stageKind: 'closed', closeOut: { ...ended, comeBackOn: '2027-05-01' } }),
    ],
    people: [person()],
  });
  const rules = (given: CadenceFacts, rulesOff: readonly CadenceRule[]) =>
    [...new Set(proposeFollowUps(given, contextOn(TODAY, { rulesOff })).map(({ rule }) => rule))].sort();

  it('proposes nothing, and the others what they did', () => {
    expect(rules(all, [])).toEqual([...CADENCE_RULES].sort());
    for (const off of CADENCE_RULES)
      expect(rules(all, [off])).toEqual(CADENCE_RULES.filter((rule) => rule !== off).sort());
    expect(rules(all, CADENCE_RULES)).toEqual([]);
  });
  it('for one opportunity is off there only', () => {
    for (const off of CADENCE_RULES.filter((rule) => rule !== 'keep_in_touch')) {
      const opportunities = all.opportunities.map((one) => ({ ...one, rulesOff: [off] }));
      expect(rules({ ...all, opportunities }, [])).toEqual(CADENCE_RULES.filter((rule) => rule !== off).sort());
      const [first, ...rest] = all.opportunities;
      expect(first).toBeDefined();
      if (first && off !== 'applied_silent')
        expect(rules({ ...all, opportunities: [{ ...first, rulesOff: [off] }, ...rest] }, [])).toContain(off);
    }
  });
  it('for keeping in touch is off with the settings alone', () => {
    const opportunities = all.opportunities.map((one) => ({ ...one, rulesOff: [...CADENCE_RULES] }));
    expect(rules({ ...all, opportunities }, [])).toEqual(['keep_in_touch']);
  });
});
