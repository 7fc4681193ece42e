import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFollowUps } from '../../../db/domain/cadence.ts';
import { opportunityClose } from '../../../db/domain/close.ts';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { limboOf } from '../../../db/domain/limbo.ts';
import {
  CLOSE_CHECKS,
  DIRECTIONS,
  OUTCOMES,
  ROUND_KINDS,
  ROUND_STATUSES,
  STAGE_KINDS,
} from '../../../db/domain/vocabulary.ts';
import {
  at,
  contextOn,
  DAY,
  daysAgo,
  facts,
  HOUR,
  limboFacts,
  opportunity,
  person,
  round,
  TODAY,
  ZONE,
} from '../builders.ts';
import { plusDays } from './naive-days.ts';
import { naiveClose, naiveFollowUps, naiveLimbo } from './naive-sale.ts';

const RUNS = { numRuns: 400 };
const PEOPLE = ['p0', 'p1', 'p2'];
const NOW = at(TODAY, '12:00');
/** Hours ago, so that days begin and end at every hour. */
const ago = (most: number) => fc.integer({ min: 1, max: most * 24 }).map((hours) => NOW - hours * HOUR);
const anyDate = fc.integer({ min: -60, max: 30 }).map((days) => daysAgo(-days));

describe('closing agrees with the model written a second time', () => {
  const anyRounds = fc
    .array(
      fc.record({
        status: fc.constantFrom(...ROUND_STATUSES),
        startsAt: ago(60),
        interviewerIds: fc.subarray(PEOPLE),
        won: fc.array(fc.record({ personId: fc.constantFrom(...PEOPLE), check: fc.constantFrom(...CLOSE_CHECKS) }), {
          maxLength: 12,
        }),
      }),
      { maxLength: 5 },
    )
    .map((rounds) =>
      rounds.map((one, index) => ({
        ...one,
        id: `r${index}`,
        // Checks are won by those who were there, in a round that took place.
        won: one.status === 'done' ? one.won.filter(({ personId }) => one.interviewerIds.includes(personId)) : [],
      })),
    );

  it('in the state of each interviewer, and in closed / interviewers', () => {
    fc.assert(
      fc.property(anyRounds, (rounds) => {
        const close = opportunityClose(rounds, DEFAULT_CONSTANTS);
        const expected = naiveClose(rounds);
        expect(new Map(close.interviewers.map(({ personId, state }) => [personId, state]))).toEqual(expected.states);
        expect([close.closed, close.total]).toEqual([expected.closed, expected.total]);
      }),
      RUNS,
    );
  });
});

describe('limbo agrees with the model written a second time', () => {
  /** Most often around the days on which something changes. */
  const around = (days: number) => fc.integer({ min: -36, max: 36 }).map((hours) => NOW - days * DAY + hours * HOUR);
  const sometime = fc.oneof(around(7), around(30), ago(60));
  const plain = fc.constantFrom('behavioural' as const, 'technical' as const, 'other' as const);
  const anyFacts = fc
    .record({
      stageKind: fc.oneof(fc.constantFrom('interview' as const, 'offer' as const), fc.constantFrom(...STAGE_KINDS)),
      stageEnteredAt: sometime,
      offered: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.boolean()),
      past: fc.array(
        fc.record({
          kind: fc.oneof({ arbitrary: plain, weight: 3 }, fc.constantFrom(...ROUND_KINDS)),
          status: fc.oneof({ arbitrary: fc.constant('done' as const), weight: 3 }, fc.constantFrom(...ROUND_STATUSES)),
          startsAt: sometime,
        }),
        { maxLength: 4 },
      ),
      ahead: fc.oneof(
        { arbitrary: fc.constant(null), weight: 4 },
        fc.constantFrom('scheduled' as const, 'cancelled' as const),
      ),
      inboundAt: fc.array(sometime, { maxLength: 2 }),
    })
    .map(({ past, ahead, ...rest }) => {
      const rounds = past.map((one) => ({ ...one, minutes: 60 }));
      const later = ahead === null ? [] : [{ kind: 'other' as const, status: ahead, startsAt: NOW + DAY, minutes: 60 }];
      return limboFacts({ ...rest, rounds: [...rounds, ...later] });
    });

  it('in whether it is in limbo, since when nothing came in, and until when to decide', () => {
    let found = 0;
    fc.assert(
      fc.property(anyFacts, (given) => {
        const limbo = limboOf(given, contextOn(TODAY));
        const expected = naiveLimbo(given, NOW, ZONE);
        expect(limbo.in).toBe(expected !== null);
        if (!limbo.in) return;
        found += 1;
        expect(limbo).toMatchObject(expected ?? {});
        expect(limbo.since >= plusDays(limbo.lastHeardOn, 7) && limbo.since <= TODAY).toBe(true);
      }),
      { numRuns: 2000 },
    );
    // Both answers were met often.
    expect(found).toBeGreaterThan(200);
  });
});

describe('the follow-ups that rules propose agree with the table', () => {
  const anyRound = fc.record({
    kind: fc.constantFrom(...ROUND_KINDS),
    status: fc.constantFrom(...ROUND_STATUSES),
    startsAt: ago(60),
    minutes: fc.constantFrom(30, 60),
    promisedBy: fc.option(anyDate),
    interviewerIds: fc.subarray(PEOPLE),
  });
  const anyCase = fc.record({
    stageKind: fc.constantFrom(...STAGE_KINDS),
    appliedOn: fc.integer({ min: 0, max: 60 }).map(daysAgo),
    // One round: what a later one answers is told apart elsewhere.
    round: fc.option(anyRound),
    recruiterId: fc.option(fc.constantFrom('r0', 'r1')),
    hiringManagerId: fc.option(fc.constantFrom('h0', 'h1')),
    answerBy: fc.option(fc.integer({ min: 0, max: 30 }).map((days) => daysAgo(-days))),
    closeOut: fc.record({
      id: fc.constant('end'),
      outcome: fc.constantFrom(...OUTCOMES),
      closedOn: fc.integer({ min: 0, max: 60 }).map(daysAgo),
      feedback: fc.constantFrom('', 'More data.'),
      comeBackOn: fc.option(anyDate),
    }),
    limbo: fc.option(fc.record({ since: anyDate, unclosed: fc.subarray(PEOPLE) })),
    // At seven minutes past, so that nothing happens at the very end of a round.
    said: fc.array(
      fc.record({
        at: ago(60).map((instant) => instant + 7 * 60_000),
        direction: fc.constantFrom(...DIRECTIONS),
        personId: fc.option(fc.constantFrom(...PEOPLE)),
      }),
      { maxLength: 3 },
    ),
    daysOff: fc.array(anyDate, { maxLength: 5 }),
  });

  it('in what is due, to whom, and when', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(anyCase, (given) => {
        const isClosed = given.stageKind === 'closed';
        // A round is an answer of its own while an application stands.
        const isRoundless = isClosed || given.stageKind === 'applied';
        const rounds =
          given.round === null || isRoundless ? [] : [round({ ...given.round, createdAt: at(daysAgo(90)) })];
        const common = { id: 'o', stageKind: given.stageKind, appliedOn: given.appliedOn };
        const closeOut = isClosed ? given.closeOut : null;
        const roles = [
          { personId: given.recruiterId, role: 'recruiter' as const },
          { personId: given.hiringManagerId, role: 'hiring_manager' as const },
        ];
        const proposed = proposeFollowUps(
          facts({
            opportunities: [
              opportunity({
                ...common,
                stageEnteredAt: at(daysAgo(90)),
                rounds,
                participations: roles.flatMap(({ personId, role }) => (personId === null ? [] : [{ personId, role }])),
                offers: [{ id: 'offer', answerBy: given.answerBy, enteredAt: at(daysAgo(90)) }],
                closeOut,
                limbo:
                  given.limbo === null
                    ? { in: false, why: 'not_silent' }
                    : {
                        in: true,
                        since: given.limbo.since,
                        unclosedPersonIds: given.limbo.unclosed,
                        lastHeardOn: TODAY,
                        silentDays: 8,
                        because: ['done_rounds'],
                        decideBy: TODAY,
                        canGhost: false,
                      },
              }),
            ],
            interactions: given.said.map((row) => ({ ...row, opportunityId: 'o' })),
          }),
          contextOn(TODAY, { daysOff: given.daysOff }),
        );
        const expected = naiveFollowUps(
          {
            ...common,
            rounds: rounds.map((one) => ({ ...one, kind: 'other' })),
            recruiterId: given.recruiterId,
            hiringManagerId: given.hiringManagerId,
            offers: [{ id: 'offer', answerBy: given.answerBy }],
            closeOut,
            limbo: given.limbo,
          },
          given.said,
          { zone: ZONE, daysOff: given.daysOff },
        );
        const line = (one: { kind: string; personId: string | null; dueOn: string }) =>
          `${one.kind} to ${one.personId ?? 'nobody'} on ${one.dueOn}`;
        for (const { kind } of expected) met.set(kind, (met.get(kind) ?? 0) + 1);
        expect(proposed.map(line).sort()).toEqual(expected.map(line).sort());
      }),
      { numRuns: 1500 },
    );
    // Every row of the table was met.
    const kinds = ['thank_you', 'status_check', 'closing_note', 'decide', 'other', 'reengage'];
    for (const kind of kinds) expect(met.get(kind) ?? 0, kind).toBeGreaterThan(10);
  });

  it('in when somebody to keep in touch with is due a word', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1, max: 90 })), fc.option(ago(60)), (keepInTouchDays, lastAt) => {
        const lastInteraction = lastAt === null ? null : { id: 'said', at: lastAt };
        const people = [person({ keepInTouchDays, lastInteraction, createdAt: at(daysAgo(20)) })];
        const from =
          lastAt === null ? daysAgo(20) : new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(lastAt);
        const expected = keepInTouchDays === null ? [] : [['keep_warm', plusDays(from, keepInTouchDays)]];
        const proposed = proposeFollowUps(facts({ people }), contextOn(TODAY));
        expect(proposed.map(({ kind, dueOn }) => [kind, dueOn])).toEqual(expected);
      }),
      RUNS,
    );
  });
});
