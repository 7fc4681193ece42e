import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type News, wakeUps } from '../../db/domain/wake-up.ts';
import { at, HOUR, TODAY, ZONE } from './builders.ts';

const SINCE = at(TODAY, '15:00');
const waiting = { id: 'f', waitsSince: SINCE, personId: 'ines', opportunityId: 'role' };
const news = (rest: Partial<News> = {}): News => ({
  at: SINCE + HOUR,
  enteredAt: SINCE + HOUR,
  personId: 'ines',
  opportunityId: null,
  ...rest,
});
const wakes = (...all: News[]) => wakeUps([waiting], all, ZONE).length > 0;

describe('waiting until something comes in', () => {
  it('ends with something from the person, or on the opportunity', () => {
    expect(wakes()).toBe(false);
    expect(wakes(news())).toBe(true);
    expect(wakes(news({ opportunityId: 'another' }))).toBe(true);
    expect(wakes(news({ personId: 'rui', opportunityId: 'role' }))).toBe(true);
    expect(wakes(news({ personId: 'rui', opportunityId: 'another' }))).toBe(false);
    expect(wakes(news({ personId: null, opportunityId: null }))).toBe(false);
  });
  it('not with what had come in before, unless it is of that day and was written down only later', () => {
    const before = SINCE - 2 * HOUR;
    expect(wakes(news({ at: before, enteredAt: before }))).toBe(false);
    expect(wakes(news({ at: before, enteredAt: SINCE + HOUR }))).toBe(true);
    expect(wakes(news({ at: SINCE - 30 * HOUR, enteredAt: SINCE + HOUR }))).toBe(false);
    expect(wakes(news({ at: before, enteredAt: null }))).toBe(false);
  });
  it('of nobody and nothing never ends: nothing is meant by both being empty', () => {
    const nobody = { ...waiting, personId: null, opportunityId: null };
    expect(wakeUps([nobody], [news({ personId: null, opportunityId: null })], ZONE)).toEqual([]);
  });
  it('ends for any order of what came in, and more never puts one back to sleep', () => {
    const who = fc.constantFrom('ines', 'rui', null);
    const what = fc.constantFrom('role', 'another', null);
    const instant = fc.integer({ min: -50, max: 50 }).map((hours) => SINCE + hours * HOUR);
    const anyNews: fc.Arbitrary<News> = fc.record({
      at: instant,
      enteredAt: fc.option(instant),
      personId: who,
      opportunityId: what,
    });
    fc.assert(
      fc.property(fc.array(anyNews, { maxLength: 5 }), anyNews, (all, more) => {
        expect(wakes(...all.toReversed())).toBe(wakes(...all));
        if (wakes(...all)) expect(wakes(...all, more)).toBe(true);
        const onTime = all.some((one) => one.at >= SINCE && (one.personId === 'ines' || one.opportunityId === 'role'));
        if (onTime) expect(wakes(...all)).toBe(true);
      }),
    );
  });
});
