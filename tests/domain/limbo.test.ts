import { describe, expect, it } from 'vitest';
import { addDays } from '../../db/domain/dates.ts';
import { type LimboFacts, type LimboRound, limboOf } from '../../db/domain/limbo.ts';
import { ROUND_KINDS, ROUND_STATUSES, STAGE_KINDS } from '../../db/domain/vocabulary.ts';
import { at, contextAt, contextOn, daysAgo, limboFacts, TODAY } from './builders.ts';

const done = (fields: Partial<LimboRound> = {}): LimboRound => ({
  kind: 'panel',
  status: 'done',
  startsAt: at(daysAgo(8), '10:00'),
  minutes: 60,
  ...fields,
});
const silent = (fields: Partial<LimboFacts> = {}) => limboFacts({ rounds: [done()], ...fields });
const state = (facts: LimboFacts, today = TODAY) => {
  const limbo = limboOf(facts, contextOn(today));
  return limbo.in ? 'in limbo' : limbo.why;
};

describe('limbo', () => {
  it('says since when, how silent, why late, whom to close, and until when to decide', () => {
    expect(limboOf(silent({ unclosedPersonIds: ['rui'] }), contextOn(TODAY))).toEqual({
      in: true,
      since: daysAgo(1),
      lastHeardOn: daysAgo(8),
      silentDays: 8,
      because: ['round_kind'],
      unclosedPersonIds: ['rui'],
      decideBy: addDays(daysAgo(8), 30),
      canGhost: false,
    });
  });

  it('is only in the stage kinds interview, final and offer', () => {
    const states = STAGE_KINDS.map((stageKind) => state(silent({ stageKind })));
    expect(states).toEqual(['early_stage', 'early_stage', 'early_stage', 'in limbo', 'in limbo', 'in limbo', 'closed']);
  });

  it('is over when an offer is recorded', () => {
    expect(state(silent({ stageKind: 'offer', offered: true }))).toBe('offered');
  });

  it('takes one done round that is final, executive or panel', () => {
    const late = ROUND_KINDS.filter((kind) => state(silent({ rounds: [done({ kind })] })) === 'in limbo');
    expect(late).toEqual(['executive', 'panel', 'final']);
    for (const status of ROUND_STATUSES.filter((status) => status !== 'done')) {
      expect(state(silent({ rounds: [done({ status })] }))).toBe('too_few_rounds');
    }
  });

  it('or the stage kind final, or three done rounds', () => {
    const other = done({ kind: 'technical' });
    expect(state(silent({ stageKind: 'final', rounds: [other] }))).toBe('in limbo');
    expect(state(silent({ rounds: [other, other] }))).toBe('too_few_rounds');
    expect(state(silent({ rounds: [other, other, other] }))).toBe('in limbo');
    expect(state(silent({ rounds: [other, other, done({ kind: 'technical', status: 'cancelled' })] }))).toBe(
      'too_few_rounds',
    );
  });

  it('is not while a round lies ahead or runs', () => {
    const ahead = (startsAt: number) => silent({ rounds: [done(), done({ status: 'scheduled', startsAt })] });
    expect(state(ahead(at(addDays(TODAY, 20))))).toBe('round_ahead');
    expect(state(ahead(at(TODAY, '11:30')))).toBe('round_ahead');
    expect(state(ahead(at(TODAY, '10:30')))).toBe('not_silent');
    const cancelled = done({ status: 'cancelled', startsAt: at(addDays(TODAY, 20)) });
    expect(state(silent({ rounds: [done(), cancelled] }))).toBe('in limbo');
  });

  it('begins on the seventh day after the last inbound interaction or end of a round', () => {
    expect(state(silent({ rounds: [done({ startsAt: at(daysAgo(6)) })] }))).toBe('not_silent');
    expect(state(silent({ rounds: [done({ startsAt: at(daysAgo(7)) })] }))).toBe('in limbo');
    expect(state(silent({ inboundAt: [at(daysAgo(6)), at(daysAgo(50))] }))).toBe('not_silent');
    expect(state(silent({ inboundAt: [at(daysAgo(7)), at(daysAgo(50))] }))).toBe('in limbo');
  });

  it('offers the close-out ghosted from day 30, the day to decide by', () => {
    const heard = silent({ rounds: [done({ startsAt: at('2026-10-01') })] });
    const on = (today: string) => limboOf(heard, contextOn(today));
    expect(on('2026-10-30')).toMatchObject({ canGhost: false, decideBy: '2026-10-31' });
    expect(on('2026-10-31')).toMatchObject({ canGhost: true, decideBy: '2026-10-31' });
    expect(on('2027-10-31')).toMatchObject({ canGhost: true, since: '2026-10-08', silentDays: 395 });
  });

  it('counts from the stage when nothing ever came in, and begins no earlier than a final stage', () => {
    const entered = limboFacts({ stageKind: 'final', stageEnteredAt: at(daysAgo(9)) });
    expect(limboOf(entered, contextOn(TODAY))).toMatchObject({ in: true, since: daysAgo(2), silentDays: 9 });
    const lateMove = limboFacts({ stageKind: 'final', stageEnteredAt: at(daysAgo(2)), inboundAt: [at(daysAgo(20))] });
    expect(limboOf(lateMove, contextOn(TODAY))).toMatchObject({ in: true, since: daysAgo(2), silentDays: 20 });
  });

  it('counts calendar days of the user’s zone, also over a change of the clocks', () => {
    const ended = silent({ rounds: [done({ startsAt: at('2026-10-20', '22:30') })] });
    expect(limboOf(ended, contextAt(at('2026-10-26', '23:59')))).toMatchObject({ in: false, why: 'not_silent' });
    expect(limboOf(ended, contextAt(at('2026-10-27', '00:00')))).toMatchObject({ in: true, since: '2026-10-27' });
    // In the zone furthest ahead the round ended on the 21st, and midnight comes at 10:00 in Lisbon.
    const ahead = (time: string) => limboOf(ended, contextAt(at('2026-10-27', time), 'Pacific/Kiritimati'));
    expect(ahead('09:59')).toMatchObject({ in: false, why: 'not_silent' });
    expect(ahead('10:00')).toMatchObject({ in: true, since: '2026-10-28' });
  });

  it('is not begun by a date in the future', () => {
    expect(state(silent({ inboundAt: [at(addDays(TODAY, 5))] }))).toBe('not_silent');
  });
});
