import { describe, expect, it } from 'vitest';
import { proposeFollowUps } from '../../db/domain/cadence.ts';
import type { CadenceFacts, CadenceOpportunity, Proposal } from '../../db/domain/cadence-facts.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import type { Limbo } from '../../db/domain/limbo.ts';
import { OUTCOMES, ROUND_STATUSES, STAGE_KINDS, type CadenceRule } from '../../db/domain/vocabulary.ts';
import { at, contextOn, facts, HOUR, opportunity, person, round, TODAY } from './builders.ts';

/** Ended on Tuesday 17 November 2026 at 11:00. */
const END = at('2026-11-17', '11:00');
const recruiter = { personId: 'rita', role: 'recruiter' } as const;
const manager = { personId: 'hugo', role: 'hiring_manager' } as const;
const inbound = (ms: number, rest: object = {}) => ({
  at: ms,
  direction: 'inbound' as const,
  personId: null,
  opportunityId: 'role',
  ...rest,
});
const outbound = (ms: number, rest: object = {}) => ({
  at: ms,
  direction: 'outbound' as const,
  personId: 'ines',
  opportunityId: null,
  ...rest,
});
const closeOut = (rest: object = {}) => ({
  id: 'end',
  outcome: 'rejected' as const,
  closedOn: '2026-11-20',
  feedback: '',
  comeBackOn: null,
  ...rest,
});
const closed = (rest: Partial<CadenceOpportunity> = {}) =>
  opportunity({ stageKind: 'closed', closeOut: closeOut(), ...rest });

function proposed(rule: CadenceRule, given: Partial<CadenceFacts>, context = contextOn(TODAY)): Proposal[] {
  return proposeFollowUps(facts(given), context).filter((proposal) => proposal.rule === rule);
}
const about = (one: CadenceOpportunity, interactions: CadenceFacts['interactions'] = []) => ({
  opportunities: [one],
  interactions,
});

describe('a round is done: thank each interviewer', () => {
  const held = opportunity({ rounds: [round({ interviewerIds: ['ines', 'rui'] })] });

  it('1 day later', () => {
    expect(proposed('round_done_thanks', about(held))).toEqual([
      {
        key: 'round_done_thanks:round:ines',
        rule: 'round_done_thanks',
        kind: 'thank_you',
        dueOn: '2026-11-18',
        personId: 'ines',
        opportunityId: 'role',
        roundId: 'round',
        reason: expect.any(String),
      },
      expect.objectContaining({ key: 'round_done_thanks:round:rui', dueOn: '2026-11-18', personId: 'rui' }),
    ]);
  });

  it('not when it is scheduled, cancelled or missed', () => {
    for (const status of ROUND_STATUSES.filter((status) => status !== 'done')) {
      expect(proposed('round_done_thanks', about(opportunity({ rounds: [round({ status })] })))).toEqual([]);
    }
  });

  it('until an outbound interaction with that person after the round', () => {
    const left = (interactions: CadenceFacts['interactions']) =>
      proposed('round_done_thanks', about(held, interactions)).map(({ personId }) => personId);
    expect(left([outbound(END + HOUR)])).toEqual(['rui']);
    expect(left([outbound(END - HOUR)])).toEqual(['ines', 'rui']);
    expect(left([inbound(END + HOUR, { personId: 'ines' })])).toEqual(['ines', 'rui']);
    expect(left([outbound(END + HOUR, { personId: null, opportunityId: 'role' })])).toEqual(['ines', 'rui']);
  });

  it('is due by the date in the user’s zone', () => {
    const late = opportunity({ rounds: [round({ startsAt: at('2026-11-17', '23:30') })] });
    expect(proposed('round_done_thanks', about(late))[0]?.dueOn).toBe('2026-11-19');
    const far = contextOn(TODAY, { zone: 'Pacific/Kiritimati' });
    expect(proposed('round_done_thanks', about(held), far)[0]?.dueOn).toBe('2026-11-19');
  });

  it('also when it was closed before the thanks were due, not long after', () => {
    const ended = (closedOn: string) => closed({ rounds: held.rounds, closeOut: closeOut({ closedOn }) });
    expect(proposed('round_done_thanks', about(ended('2026-11-18')))).toHaveLength(2);
    expect(proposed('round_done_thanks', about(ended('2026-11-19')))).toEqual([]);
  });

  it('are the same when the card was moved to closed first and the close-out is written later', () => {
    const moved = (closedOn: string | null, movedOn: string) =>
      closed({
        rounds: held.rounds,
        stageEnteredAt: at(movedOn, '12:00'),
        closeOut: closedOn === null ? null : closeOut({ closedOn }),
      });
    const thanks = (one: CadenceOpportunity) => proposed('round_done_thanks', about(one)).length;
    expect([thanks(moved(null, '2026-11-18')), thanks(moved('2026-11-18', '2026-11-18'))]).toEqual([2, 2]);
    expect([thanks(moved(null, '2026-11-19')), thanks(moved('2026-11-18', '2026-11-19'))]).toEqual([0, 0]);
  });
});

describe('a round is done: ask how it stands', () => {
  const held = (promisedBy: string | null, rest: Partial<CadenceOpportunity> = {}) =>
    opportunity({ rounds: [round({ promisedBy })], participations: [manager, recruiter], ...rest });

  it('1 business day after the promised date', () => {
    const [check] = proposed('round_done_promised', about(held('2026-11-20')));
    expect(check).toMatchObject({
      key: 'round_done_promised:round',
      kind: 'status_check',
      dueOn: '2026-11-23',
      personId: 'rita',
      roundId: 'round',
    });
    expect(proposed('round_done_silent', about(held('2026-11-20')))).toEqual([]);
  });

  it('5 business days later without a promised date', () => {
    const [check] = proposed('round_done_silent', about(held(null)));
    expect(check).toMatchObject({ key: 'round_done_silent:round', kind: 'status_check', dueOn: '2026-11-24' });
    expect(proposed('round_done_promised', about(held(null)))).toEqual([]);
  });

  it('business days skip Saturday, Sunday and the days off', () => {
    const context = contextOn(TODAY, { daysOff: ['2026-11-23', '2026-11-24'] });
    expect(proposed('round_done_promised', about(held('2026-11-20')), context)[0]?.dueOn).toBe('2026-11-25');
    expect(proposed('round_done_silent', about(held(null)), context)[0]?.dueOn).toBe('2026-11-26');
  });

  it('asks the recruiter, else the hiring manager, else nobody in particular', () => {
    const asked = (participations: CadenceOpportunity['participations']) =>
      proposed('round_done_silent', about(held(null, { participations })))[0]?.personId;
    expect(asked([manager, recruiter])).toBe('rita');
    expect(asked([manager, { personId: 'eva', role: 'executive' }])).toBe('hugo');
    expect(asked([{ personId: 'eva', role: 'interviewer' }])).toBeNull();
  });

  it.each([['round_done_promised', '2026-11-20'] as const, ['round_done_silent', null] as const])(
    '%s goes away with anything inbound after the round',
    (rule, promisedBy) => {
      const asks = (interactions: CadenceFacts['interactions'], rest: Partial<CadenceOpportunity> = {}) =>
        proposed(rule, about(held(promisedBy, rest), interactions)).length > 0;
      expect(asks([])).toBe(true);
      expect(asks([inbound(END + HOUR)])).toBe(false);
      expect(asks([inbound(END - HOUR)])).toBe(true);
      expect(asks([outbound(END + HOUR, { opportunityId: 'role' })])).toBe(true);
      expect(asks([inbound(END + HOUR, { opportunityId: 'another role' })])).toBe(true);
    },
  );

  it('an interaction with one of its people that is filed nowhere counts, filed elsewhere does not', () => {
    const asks = (row: object) =>
      proposed('round_done_silent', about(held(null), [inbound(END + HOUR, row)])).length > 0;
    expect(asks({ opportunityId: null, personId: 'rita' })).toBe(false);
    expect(asks({ opportunityId: null, personId: 'ines' })).toBe(false);
    expect(asks({ opportunityId: null, personId: 'stranger' })).toBe(true);
    expect(asks({ opportunityId: 'another role', personId: 'rita' })).toBe(true);
  });

  it('a later round that was held is something that came in; only it is asked about', () => {
    const later = round({ id: 'later', startsAt: at('2026-11-19', '10:00') });
    const two = opportunity({ rounds: [round(), later] });
    expect(proposed('round_done_silent', about(two)).map(({ roundId }) => roundId)).toEqual(['later']);
  });

  it('not when it is closed, and not when it was not held', () => {
    expect(proposed('round_done_silent', about(closed({ rounds: [round()] })))).toEqual([]);
    for (const status of ROUND_STATUSES.filter((status) => status !== 'done')) {
      expect(proposed('round_done_silent', about(opportunity({ rounds: [round({ status })] })))).toEqual([]);
    }
  });
});

describe('applied and silent: ask how it stands', () => {
  const applied = opportunity({ stageKind: 'applied', appliedOn: '2026-11-16', participations: [manager] });

  it('7 days after applying', () => {
    expect(proposed('applied_silent', about(applied))).toMatchObject([
      { key: 'applied_silent:role', kind: 'status_check', dueOn: '2026-11-23', personId: 'hugo', roundId: null },
    ]);
  });

  it('counts from entering the stage when no date was written down', () => {
    const undated = { ...applied, appliedOn: null, stageEnteredAt: at('2026-11-12') };
    expect(proposed('applied_silent', about(undated))[0]?.dueOn).toBe('2026-11-19');
  });

  it('until the stage moves on', () => {
    for (const stageKind of STAGE_KINDS.filter((kind) => kind !== 'applied')) {
      expect(proposed('applied_silent', about({ ...applied, stageKind }))).toEqual([]);
    }
  });

  it('or anything inbound since applying', () => {
    expect(proposed('applied_silent', about(applied, [inbound(at('2026-11-17'))]))).toEqual([]);
    expect(proposed('applied_silent', about(applied, [inbound(at('2026-11-15'))]))).toHaveLength(1);
    expect(proposed('applied_silent', about(applied, [outbound(at('2026-11-17'))]))).toHaveLength(1);
  });
});

describe('limbo begins: a closing note to each interviewer not closed', () => {
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

  it('the same day', () => {
    expect(proposed('limbo_closing_note', about(opportunity({ limbo: limbo(['ines', 'rui']) })))).toMatchObject([
      { key: 'limbo_closing_note:role:ines', kind: 'closing_note', dueOn: '2026-11-21', personId: 'ines' },
      { key: 'limbo_closing_note:role:rui', kind: 'closing_note', dueOn: '2026-11-21', personId: 'rui' },
    ]);
  });

  it('until that interviewer is closed, or limbo ends', () => {
    const left = proposed('limbo_closing_note', about(opportunity({ limbo: limbo(['rui']) })));
    expect(left.map(({ personId }) => personId)).toEqual(['rui']);
    expect(proposed('limbo_closing_note', about(opportunity()))).toEqual([]);
    expect(proposed('limbo_closing_note', about(closed({ limbo: limbo(['rui']) })))).toEqual([]);
  });
});

describe('a round was missed by them: offer new times', () => {
  const missed = round({ status: 'missed_by_them' });
  const waiting = opportunity({ rounds: [missed], participations: [recruiter] });

  it('the same day', () => {
    expect(proposed('round_missed_by_them', about(waiting))).toMatchObject([
      { key: 'round_missed_by_them:round', kind: 'status_check', dueOn: '2026-11-17', personId: 'rita' },
    ]);
    const byMe = opportunity({ rounds: [round({ status: 'missed_by_me' })] });
    expect(proposed('round_missed_by_them', about(byMe))).toEqual([]);
  });

  it('until a new round is planned', () => {
    const asks = (rest: object) =>
      proposed(
        'round_missed_by_them',
        about({ ...waiting, rounds: [missed, round({ id: 'new', status: 'scheduled', ...rest })] }),
      ).length > 0;
    const next = at('2026-11-25', '10:00');
    expect(asks({ startsAt: next, createdAt: END })).toBe(false);
    expect(asks({ startsAt: next, createdAt: END, status: 'cancelled' })).toBe(true);
    // It was planned all along, so it does not stand in for the one they missed.
    expect(asks({ startsAt: next, createdAt: at('2026-11-01') })).toBe(true);
    expect(asks({ startsAt: at('2026-11-12'), createdAt: END, status: 'done' })).toBe(true);
  });

  it('or anything inbound, or it is closed', () => {
    expect(proposed('round_missed_by_them', about(waiting, [inbound(END)]))).toEqual([]);
    expect(proposed('round_missed_by_them', about(waiting, [inbound(missed.startsAt - 1)]))).toHaveLength(1);
    expect(proposed('round_missed_by_them', about(closed({ rounds: [missed] })))).toEqual([]);
  });
});

describe('an offer has an answer-by date: decide', () => {
  const offered = (answerBy: string | null) =>
    opportunity({ stageKind: 'offer', offers: [{ id: 'offer', answerBy, enteredAt: at('2026-11-18') }] });

  it('3 days and 1 day before', () => {
    const given = about(offered('2026-12-02'));
    expect(proposed('offer_decide_early', given)).toMatchObject([
      { key: 'offer_decide_early:offer', kind: 'decide', dueOn: '2026-11-29', personId: null },
    ]);
    expect(proposed('offer_decide_last', given)).toMatchObject([
      { key: 'offer_decide_last:offer', kind: 'decide', dueOn: '2026-12-01' },
    ]);
  });

  it('around 29 February', () => {
    expect(proposed('offer_decide_early', about(offered('2028-03-02')))[0]?.dueOn).toBe('2028-02-28');
    expect(proposed('offer_decide_last', about(offered('2028-03-01')))[0]?.dueOn).toBe('2028-02-29');
  });

  it('not without the date, and not after close-out', () => {
    expect(proposed('offer_decide_early', about(offered(null)))).toEqual([]);
    const ended = closed({ offers: [{ id: 'offer', answerBy: '2026-12-02', enteredAt: at('2026-11-18') }] });
    expect(proposed('offer_decide_early', about(ended))).toEqual([]);
    expect(proposed('offer_decide_last', about(ended))).toEqual([]);
  });
});

describe('rejected: thank them and ask for feedback', () => {
  it('1 day later', () => {
    expect(proposed('rejected_feedback', about(closed({ participations: [recruiter] })))).toMatchObject([
      { key: 'rejected_feedback:end', kind: 'other', dueOn: '2026-11-21', personId: 'rita' },
    ]);
  });

  it('until feedback is recorded', () => {
    const asks = (feedback: string) =>
      proposed('rejected_feedback', about(closed({ closeOut: closeOut({ feedback }) }))).length > 0;
    expect(asks('We wanted more depth in data.')).toBe(false);
    expect(asks(' \n')).toBe(true);
  });

  it('after no other outcome', () => {
    for (const outcome of OUTCOMES.filter((outcome) => outcome !== 'rejected')) {
      expect(proposed('rejected_feedback', about(closed({ closeOut: closeOut({ outcome }) })))).toEqual([]);
    }
  });
});

describe('close-out says come back on a date: reengage', () => {
  it('that date, whatever comes in', () => {
    const ended = closed({ closeOut: closeOut({ comeBackOn: '2027-05-01' }), participations: [recruiter] });
    expect(proposed('come_back', about(ended, [inbound(at('2026-12-01'))]))).toMatchObject([
      { key: 'come_back:end', kind: 'reengage', dueOn: '2027-05-01', personId: 'rita' },
    ]);
  });

  it('not without the date', () => {
    expect(proposed('come_back', about(closed()))).toEqual([]);
    expect(proposed('come_back', about(opportunity()))).toEqual([]);
  });
});

describe('a person has a keep-in-touch interval: keep warm', () => {
  it('an interval after the last interaction', () => {
    const mentor = person({ lastInteraction: { id: 'lunch', at: at('2026-11-01') } });
    expect(proposed('keep_in_touch', { people: [mentor] })).toMatchObject([
      { key: 'keep_in_touch:mentor:lunch', kind: 'keep_warm', dueOn: '2026-12-01', personId: 'mentor' },
    ]);
  });

  it('any interaction takes it away and starts the next interval', () => {
    const mentor = person({ lastInteraction: { id: 'call', at: at('2026-11-21') } });
    expect(proposed('keep_in_touch', { people: [mentor] })).toMatchObject([
      { key: 'keep_in_touch:mentor:call', dueOn: '2026-12-21' },
    ]);
  });

  it('counts from when the person was entered before any interaction', () => {
    expect(proposed('keep_in_touch', { people: [person()] })[0]?.dueOn).toBe('2026-01-31');
  });

  it('not without an interval', () => {
    expect(proposed('keep_in_touch', { people: [person({ keepInTouchDays: null })] })).toEqual([]);
  });
});

describe('all rules', () => {
  it('act by the constants they are given', () => {
    const constants = { ...DEFAULT_CONSTANTS, cadence: { ...DEFAULT_CONSTANTS.cadence, thankYouDays: 3 } };
    const given = about(opportunity({ rounds: [round()] }));
    expect(proposed('round_done_thanks', given, contextOn(TODAY, { constants }))[0]?.dueOn).toBe('2026-11-20');
  });

  it('propose nothing for an opportunity with nothing going on', () => {
    expect(proposeFollowUps(facts({ opportunities: [opportunity()] }), contextOn(TODAY))).toEqual([]);
    expect(proposeFollowUps(facts(), contextOn(TODAY))).toEqual([]);
  });

  it('a person who interviews twice on one invitation is thanked once', () => {
    const twice = opportunity({ rounds: [round({ interviewerIds: ['ines', 'ines'] })] });
    expect(proposed('round_done_thanks', about(twice))).toHaveLength(1);
  });
});
