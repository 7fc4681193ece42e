import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromLocal, startOfDate } from '../../db/domain/dates.ts';
import { AWAKE, asksOn, isAsleep, isWaiting, wakesAt, wokenOn } from '../../db/domain/follow-up.ts';

const zone = 'Europe/Lisbon';
const at = (date: string, time: string) => instantFromLocal(date, time, zone);

describe('a follow-up that is put off', () => {
  it('until a day wakes when that day begins where the person is', () => {
    const sleep = { ...AWAKE, snoozedUntil: '2026-11-24' };
    expect(isAsleep(sleep, at('2026-11-23', '23:59'), zone)).toBe(true);
    expect(isAsleep(sleep, at('2026-11-24', '00:00'), zone)).toBe(false);
    expect(asksOn({ ...sleep, dueOn: '2026-11-20' })).toBe('2026-11-24');
  });
  it('until a time wakes then, by the clock of the zone it was chosen in', () => {
    const sleep = { ...AWAKE, snoozedUntil: '2026-11-24', snoozedTime: '15:00', snoozedZone: 'America/New_York' };
    expect(wakesAt(sleep, zone)).toBe(instantFromLocal('2026-11-24', '15:00', 'America/New_York'));
    expect(isAsleep(sleep, at('2026-11-24', '15:00'), zone)).toBe(true);
    expect(isAsleep(sleep, at('2026-11-24', '20:00'), zone)).toBe(false);
  });
  it('until something comes in sleeps on, and asks on no day', () => {
    const sleep = { ...AWAKE, waitsSince: at('2026-11-20', '10:00') };
    expect(isWaiting(sleep, at('2027-11-20', '10:00'), zone)).toBe(true);
    expect(asksOn({ ...sleep, dueOn: '2026-11-20' })).toBeNull();
  });
  it('until something comes in, but not longer than a day, wakes on that day by itself', () => {
    const sleep = { ...AWAKE, waitsSince: at('2026-11-20', '10:00'), snoozedUntil: '2026-11-30' };
    expect(isWaiting(sleep, at('2026-11-29', '12:00'), zone)).toBe(true);
    expect(isAsleep(sleep, at('2026-11-30', '08:00'), zone)).toBe(false);
    expect(isWaiting(sleep, at('2026-11-30', '08:00'), zone)).toBe(false);
    expect(asksOn({ ...sleep, dueOn: '2026-11-20' })).toBe('2026-11-30');
  });
  it('is awake from the start of the day something came in', () => {
    expect(isAsleep(wokenOn('2026-11-24'), startOfDate('2026-11-24', zone), zone)).toBe(false);
    expect(isAsleep(AWAKE, 0, zone)).toBe(false);
  });
  it('stays awake once it woke, whatever it was put off to', () => {
    const anySleep = fc.record({
      snoozedUntil: fc.constantFrom(null, '2026-03-29', '2026-10-25', '2026-11-24'),
      snoozedTime: fc.constantFrom(null, '00:30', '01:30', '23:59'),
      snoozedZone: fc.constantFrom(null, zone, 'Pacific/Apia'),
      waitsSince: fc.constantFrom(null, 0),
    });
    fc.assert(
      fc.property(anySleep, fc.integer({ min: 0, max: 400 }), fc.nat({ max: 400 }), (sleep, hours, later) => {
        const now = at('2026-03-20', '00:00') + hours * 86_400_000;
        const isLaterAsleep = isAsleep(sleep, now + later * 3_600_000, zone);
        expect(isAsleep(sleep, now, zone) || !isLaterAsleep).toBe(true);
      }),
    );
  });
});
