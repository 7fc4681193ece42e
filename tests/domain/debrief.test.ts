import { describe, expect, it } from 'vitest';
import { type DebriefRound, debriefsOwed, debriefState, nextDebriefAt } from '../../db/domain/debrief.ts';
import { ROUND_STATUSES } from '../../db/domain/vocabulary.ts';
import { HOUR } from './builders.ts';

const round = (fields: Partial<DebriefRound> = {}): DebriefRound => ({
  id: 'r',
  status: 'scheduled',
  startsAt: 0,
  minutes: 60,
  hasDebrief: false,
  waived: false,
  ...fields,
});

describe('a debrief is owed', () => {
  it('from the end of the round on, at once', () => {
    expect(debriefState(round(), HOUR - 1)).toEqual({ owed: false, why: 'not_over' });
    expect(debriefState(round(), HOUR)).toEqual({ owed: true, since: HOUR });
    expect(debriefState(round({ status: 'done' }), 400 * 24 * HOUR)).toEqual({ owed: true, since: HOUR });
  });

  it('as soon as a round is marked done', () => {
    expect(debriefState(round({ status: 'done' }), HOUR / 2)).toEqual({ owed: true, since: HOUR / 2 });
  });

  it('until it is written or waived', () => {
    expect(debriefState(round({ hasDebrief: true }), HOUR)).toEqual({ owed: false, why: 'written' });
    expect(debriefState(round({ waived: true }), HOUR)).toEqual({ owed: false, why: 'waived' });
  });

  it('by no round that was cancelled or missed', () => {
    const owing = ROUND_STATUSES.filter((status) => debriefState(round({ status }), HOUR).owed);
    expect(owing).toEqual(['scheduled', 'done']);
  });

  it('the latest round first', () => {
    const rounds = [round({ id: 'a' }), round({ id: 'b', startsAt: HOUR }), round({ id: 'c', waived: true })];
    expect(debriefsOwed(rounds, 9 * HOUR).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('next at the earliest end that lies ahead', () => {
    const rounds = [round(), round({ startsAt: 5 * HOUR }), round({ startsAt: 3 * HOUR, status: 'cancelled' })];
    expect(nextDebriefAt(rounds, 0)).toBe(HOUR);
    expect(nextDebriefAt(rounds, HOUR)).toBe(6 * HOUR);
    expect(nextDebriefAt(rounds, 6 * HOUR)).toBeNull();
  });
});
