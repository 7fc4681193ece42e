import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { type SettledFollowUp, disciplineRow, thanksOf } from '../../db/domain/discipline.ts';
import { type ClosedOpportunity, closeOutsByReason, closeRateByOutcome } from '../../db/domain/funnel.ts';
import { rankMoves } from '../../db/domain/rank-moves.ts';
import { type RatedRound, ratingsByKind, ratingsOverTime } from '../../db/domain/ratings.ts';
import { CLOSE_OUT_REASONS, OUTCOMES, ROUND_KINDS, STAGE_KINDS } from '../../db/domain/vocabulary.ts';

/** References written from the model in words: slow, plain, and sharing nothing with the rules. */
const DAY = 86_400_000;
const serial = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
const day = fc.integer({ min: 20_000, max: 20_900 }).map((days) => new Date(days * DAY).toISOString().slice(0, 10));

/** The middle of the sorted values: every other one is taken away from both ends. */
function middle(values: readonly number[]): number | null {
  const left = [...values].sort((a, b) => a - b);
  if (left.length === 0) return null;
  while (left.length > 2) {
    left.shift();
    left.pop();
  }
  return left.reduce((sum, value) => sum + value, 0) / left.length;
}
const share = (part: number, whole: number) => (whole >= 5 ? (part / whole) * 100 : null);

describe('close-outs', () => {
  const closeOuts: fc.Arbitrary<ClosedOpportunity[]> = fc.uniqueArray(
    fc.record({
      opportunityId: fc.uuid(),
      outcome: fc.constantFrom(...OUTCOMES),
      reasons: fc.subarray([...CLOSE_OUT_REASONS]),
      endedIn: fc.constantFrom(...STAGE_KINDS, null),
      closed: fc.integer({ min: 0, max: 3 }),
      interviewers: fc.integer({ min: 3, max: 6 }),
    }),
    { selector: ({ opportunityId }) => opportunityId, maxLength: 30 },
  );

  test('every cell of reason and stage holds whom a naive walk finds', () => {
    fc.assert(
      fc.property(closeOuts, (list) => {
        const cells = closeOutsByReason(list);
        for (const reason of CLOSE_OUT_REASONS)
          for (const endedIn of [...STAGE_KINDS, null]) {
            const found = list.filter((one) => one.endedIn === endedIn && one.reasons.includes(reason));
            const cell = cells.filter((one) => one.reason === reason && one.endedIn === endedIn);
            expect(cell.flatMap(({ opportunityIds }) => opportunityIds).sort()).toEqual(
              found.map(({ opportunityId }) => opportunityId).sort(),
            );
          }
      }),
    );
  });

  test('the close rate of an outcome is closed ÷ met over all of it, and no percentage below five', () => {
    fc.assert(
      fc.property(closeOuts, (list) => {
        const rates = closeRateByOutcome(list, DEFAULT_CONSTANTS);
        expect(rates.map(({ outcome }) => outcome).sort()).toEqual(
          OUTCOMES.filter((outcome) => list.some((one) => one.outcome === outcome)).sort(),
        );
        for (const { outcome, interviewersClosed } of rates) {
          let [part, whole] = [0, 0];
          for (const one of list)
            if (one.outcome === outcome) [part, whole] = [part + one.closed, whole + one.interviewers];
          expect(interviewersClosed).toEqual({ part, whole, percentage: share(part, whole) });
        }
      }),
    );
  });
});

describe('ratings over time', () => {
  const rounds: fc.Arbitrary<RatedRound[]> = fc.uniqueArray(
    fc.record({
      roundId: fc.uuid(),
      kind: fc.constantFrom(...ROUND_KINDS),
      startsAt: fc.integer({ min: 0, max: 50 }),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
    { selector: ({ roundId }) => roundId, maxLength: 25 },
  );

  test('each median is that of the round and the four before it', () => {
    fc.assert(
      fc.property(rounds, (list) => {
        const points = ratingsOverTime(list);
        expect(points.map(({ roundId }) => roundId).sort()).toEqual(list.map(({ roundId }) => roundId).sort());
        points.forEach((point, index) => {
          const before = list.filter(
            (one) => one.startsAt < point.startsAt || (one.startsAt === point.startsAt && one.roundId <= point.roundId),
          );
          const newest = before.sort((a, b) => b.startsAt - a.startsAt || (a.roundId > b.roundId ? -1 : 1)).slice(0, 5);
          expect(before).toHaveLength(index + 1);
          expect(point.movingMedian).toBe(middle(newest.map(({ rating }) => rating)));
        });
      }),
    );
  });

  test('the median of a kind is over all of its rounds', () => {
    fc.assert(
      fc.property(rounds, (list) => {
        const kinds = new Map(ratingsByKind(list).map((one) => [one.kind, one]));
        for (const kind of ROUND_KINDS) {
          const of = list.filter((one) => one.kind === kind);
          expect(kinds.get(kind)?.median ?? null).toBe(middle(of.map(({ rating }) => rating)));
          expect(kinds.get(kind)?.rounds ?? 0).toBe(of.length);
        }
      }),
    );
  });
});

describe('follow-up discipline', () => {
  const followUp: fc.Arbitrary<SettledFollowUp> = fc
    .record({ state: fc.constantFrom('open', 'done', 'skipped' as const), askedOn: day, settledOn: day })
    .map(({ state, askedOn, settledOn }) => ({ state, askedOn, settledOn: state === 'open' ? null : settledOn }));

  test('counts, rate and days late are what a walk over them says', () => {
    fc.assert(
      fc.property(fc.array(followUp, { maxLength: 40 }), day, (list, today) => {
        const row = disciplineRow(list, today, DEFAULT_CONSTANTS);
        const counts = { on_time: 0, late: 0, skipped: 0, open_late: 0, ahead: 0 };
        const late: number[] = [];
        for (const { state, askedOn, settledOn } of list) {
          const until = serial(settledOn ?? today) - serial(askedOn);
          if (state === 'skipped') counts.skipped += 1;
          else if (state === 'done' && until <= 0) counts.on_time += 1;
          else if (state === 'done') counts.late += 1;
          else if (until > 0) counts.open_late += 1;
          else counts.ahead += 1;
          if (state !== 'skipped' && until > 0) late.push(until);
        }
        expect(row.counts).toEqual(counts);
        expect(row.medianDaysLate).toBe(middle(late));
        const whole = list.length - counts.ahead;
        expect(row.onTime).toEqual({ part: counts.on_time, whole, percentage: share(counts.on_time, whole) });
      }),
    );
  });

  test('a thank-you is in time up to the day after the round', () => {
    fc.assert(
      fc.property(
        day,
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 5 }),
        (endedOn, after, now) => {
          const on = (days: number) => new Date((serial(endedOn) + days) * DAY).toISOString().slice(0, 10);
          const earliest = Math.min(...after, Infinity);
          const expected = earliest <= 1 ? 'in_time' : earliest < Infinity ? 'later' : now <= 1 ? 'ahead' : 'none';
          expect(thanksOf({ endedOn, sentOn: after.map(on) }, on(now), DEFAULT_CONSTANTS)).toBe(expected);
        },
      ),
    );
  });
});

describe('what moved in a ranking', () => {
  test('names exactly the skills whose place is another, by their place now', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ranking = fc
      .shuffledSubarray(ids)
      .map((order) => order.map((skillId, index) => ({ skillId, position: index + 1, share: 1 / order.length })));
    fc.assert(
      fc.property(ranking, ranking, (before, after) => {
        const moves = rankMoves(before, after);
        for (const id of ids) {
          const [then, now] = [before, after].map(
            (list) => list.findIndex(({ skillId }) => skillId === id) + 1 || null,
          );
          const move = moves.find(({ skillId }) => skillId === id);
          expect(move === undefined ? then : move.before).toBe(then);
          expect(move !== undefined).toBe(then !== now);
          if (move) expect(move.after).toBe(now);
        }
        const places = moves.map((move) => move.after ?? 99);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
