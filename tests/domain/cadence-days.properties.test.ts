import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFollowUps } from '../../db/domain/cadence.ts';
import { addDays, instantFromLocal, startOfDate } from '../../db/domain/dates.ts';
import { dayOf, plus } from '../support/follow-up-model.ts';
import { contextAt, facts, HOUR, opportunity, person, round } from './builders.ts';
import { runs } from '../support/seed.ts';

/** Zones whose days have 23, 23½, 24½ or 25 hours, or that left a day out, with dates on which they did. */
const ODD_DAYS = [
  ['Europe/Lisbon', '2026-03-29'],
  ['Europe/Lisbon', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-09-06'],
  ['Africa/Cairo', '2026-04-24'],
  ['Pacific/Apia', '2011-12-29'],
  ['Pacific/Kiritimati', '2026-06-15'],
  ['Pacific/Pago_Pago', '2026-06-15'],
] as const;
const oddDay = fc.constantFrom(...ODD_DAYS);

const dueOn = (rule: string, given: Parameters<typeof facts>[0], now: number, zone: string) =>
  proposeFollowUps(facts(given), contextAt(now, zone)).find((one) => one.rule === rule)?.dueOn;

describe('on days that are longer or shorter', () => {
  it('thanks are due on the next day of the calendar, at whatever hour a round ended', () => {
    fc.assert(
      fc.property(oddDay, fc.integer({ min: -30 * 60, max: 30 * 60 }), ([zone, date], minutes) => {
        const startsAt = startOfDate(date, zone) + minutes * 60_000;
        const held = opportunity({ rounds: [round({ startsAt, minutes: 60 })] });
        const end = startsAt + HOUR;
        expect(dueOn('round_done_thanks', { opportunities: [held] }, end + HOUR, zone)).toBe(plus(dayOf(end, zone), 1));
      }),
      { numRuns: runs(300) },
    );
  });
  it('an interval of days is counted in days of the calendar, whichever hour the last word was at', () => {
    fc.assert(
      fc.property(
        oddDay,
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 400 }),
        ([zone, date], shift, hour, keepInTouchDays) => {
          const at = instantFromLocal(addDays(date, shift), `${String(hour).padStart(2, '0')}:30`, zone);
          const friend = person({ keepInTouchDays, lastInteraction: { id: 'call', at } });
          const due = dueOn('keep_in_touch', { people: [friend] }, at, zone);
          expect(due).toBe(plus(dayOf(at, zone), keepInTouchDays));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('around 29 February', () => {
  const nearLeap = fc
    .tuple(fc.constantFrom(2024, 2026, 2027, 2028, 2100), fc.integer({ min: -12, max: 12 }))
    .map(([year, days]) => plus(`${year}-02-28`, days));

  it('every interval ends on a day that exists, so many days on', () => {
    fc.assert(
      fc.property(nearLeap, fc.integer({ min: 0, max: 23 }), (date, hour) => {
        const zone = 'Europe/Lisbon';
        const now = instantFromLocal(date, `${String(hour).padStart(2, '0')}:15`, zone);
        const applied = opportunity({ stageKind: 'applied', appliedOn: date });
        expect(dueOn('applied_silent', { opportunities: [applied] }, now, zone)).toBe(plus(date, 7));
        const offered = opportunity({ offers: [{ id: 'offer', answerBy: plus(date, 20), enteredAt: now }] });
        expect(dueOn('offer_decide_early', { opportunities: [offered] }, now, zone)).toBe(plus(date, 17));
        expect(dueOn('offer_decide_last', { opportunities: [offered] }, now, zone)).toBe(plus(date, 19));
      }),
    );
  });
});
