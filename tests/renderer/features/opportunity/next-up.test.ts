import { describe, expect, it } from 'vitest';
import type { RoundView } from '../../../../electron/ipc/contract/opportunity.ts';
import { nextUp, roundBehind } from '../../../../renderer/features/opportunity/next-up.ts';

const now = Date.UTC(2026, 10, 22, 10);
const day = { today: '2026-11-22', zone: 'Europe/Lisbon' };
const roundOn = (id: string, date: number, fields: Partial<RoundView> = {}): RoundView => ({
  id,
  opportunityId: 'o',
  kind: 'panel',
  startsAt: Date.UTC(2026, 10, date, 14),
  timeZone: 'Europe/Lisbon',
  minutes: 60,
  place: '',
  status: 'scheduled',
  interviewers: [],
  debrief: null,
  debriefOwed: false,
  ...fields,
});
const held = roundOn('held', 20, { status: 'done', debriefOwed: true });

describe('what happens next', () => {
  it('names the round ahead behind what is more pressing, the earliest of them', () => {
    const rounds = [roundOn('later', 25), roundOn('soon', 23), held];
    const detail = { id: 'o', next: { is: 'debrief_owed' as const, roundId: 'held' }, rounds, limbo: null };
    expect(nextUp(detail, day)?.title).toBe('Debrief owed');
    expect(roundBehind(detail, day, now)?.title).toBe('Panel tomorrow, 14:00');
  });

  it('says the round once where it is the next thing itself', () => {
    const next = {
      is: 'round' as const,
      roundId: 'soon',
      kind: 'panel' as const,
      startsAt: Date.UTC(2026, 10, 23, 14),
    };
    expect(roundBehind({ id: 'o', next, rounds: [roundOn('soon', 23)], limbo: null }, day, now)).toBeNull();
  });

  it('names no round that is over, cancelled or missed', () => {
    const rounds = [held, roundOn('cancelled', 24, { status: 'cancelled' }), roundOn('past', 21)];
    const detail = { id: 'o', next: { is: 'debrief_owed' as const, roundId: 'held' }, rounds, limbo: null };
    expect(roundBehind(detail, day, now)).toBeNull();
  });
});
