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
import { runs } from '../../support/seed.ts';

const RUNS = { numRuns: runs(400) };
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

  /** A last round long over, nothing since and nothing ahead: in limbo whatever else is known. */
  const silentFacts = fc
    .tuple(anyFacts, fc.constantFrom('interview' as const, 'final' as const), fc.integer({ min: 8, max: 40 }))
    .map(([given, stageKind, days]) => {
      const startsAt = NOW - days * DAY;
      const rounds = [{ kind: 'panel' as const, status: 'done' as const, startsAt, minutes: 60 }];
      return { ...given, stageKind, offered: false, rounds, inboundAt: [] };
    });

  const expectAgreement = (given: ReturnType<typeof limboFacts>) => {
    const limbo = limboOf(given, contextOn(TODAY));
    const expected = naiveLimbo(given, NOW, ZONE);
    expect(limbo.in).toBe(expected !== null);
    if (!limbo.in) return;
    expect(limbo).toMatchObject(expected ?? {});
    expect(limbo.since >= plusDays(limbo.lastHeardOn, 7) && limbo.since <= TODAY).toBe(true);
  };

  it('in whether it is in limbo, since when nothing came in, and until when to decide', () => {
    fc.assert(fc.property(anyFacts, expectAgreement), { numRuns: runs(2000) });
  });

  it('in what certainly is in limbo, and in what an offer certainly ends', () => {
    fc.assert(
      fc.property(silentFacts, (given) => {
        expect(naiveLimbo(given, NOW, ZONE)).not.toBeNull();
        expectAgreement(given);
        expect(naiveLimbo({ ...given, offered: true }, NOW, ZONE)).toBeNull();
        expectAgreement({ ...given, offered: true });
      }),
      RUNS,
    );
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

  type Case = Parameters<Parameters<typeof anyCase.map>[0]>[0];

  /** What is proposed for a case, and what the second model says, each as sorted lines; and the kinds the latter has. */
  const comparison = (given: Case) => {
    const isClosed = given.stageKind === 'closed';
    // A round is an answer of its own while an application stands.
    const isRoundless = isClosed || given.stageKind === 'applied';
    const rounds = given.round === null || isRoundless ? [] : [round({ ...given.round, createdAt: at(daysAgo(90)) })];
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
    return {
      proposed: proposed.map(line).sort(),
      expected: expected.map(line).sort(),
      kinds: expected.map(({ kind }) => kind),
    };
  };

  it('in what is due, to whom, and when', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { proposed, expected } = comparison(given);
        expect(proposed).toEqual(expected);
      }),
      { numRuns: runs(1500) },
    );
  });

  /** What makes a case one in which a row of the table certainly speaks, whatever else is drawn. */
  const heldRound = { status: 'done' as const, startsAt: NOW - 2 * DAY, minutes: 60 as const, interviewerIds: ['p0'] };
  const certain: [kind: string, with_: Partial<Case>][] = [
    ['thank_you', { stageKind: 'interview', round: { ...heldRound, kind: 'other', promisedBy: null }, said: [] }],
    [
      'status_check',
      {
        stageKind: 'interview',
        recruiterId: 'r0',
        round: { ...heldRound, kind: 'other', promisedBy: TODAY },
        said: [],
      },
    ],
    ['closing_note', { stageKind: 'final', limbo: { since: TODAY, unclosed: ['p0', 'p1'] }, said: [] }],
    ['decide', { stageKind: 'offer', answerBy: daysAgo(-10) }],
    [
      'other',
      {
        stageKind: 'closed',
        closeOut: { id: 'end', outcome: 'rejected', closedOn: daysAgo(3), feedback: '', comeBackOn: null },
      },
    ],
    [
      'reengage',
      {
        stageKind: 'closed',
        closeOut: { id: 'end', outcome: 'declined', closedOn: daysAgo(3), feedback: '', comeBackOn: daysAgo(-9) },
      },
    ],
  ];
  it.each(certain)('in what is due where a %s certainly is', (kind, certainly) => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { proposed, expected, kinds } = comparison({ ...given, ...certainly });
        expect(kinds).toContain(kind);
        expect(proposed).toEqual(expected);
      }),
      { numRuns: runs(100) },
    );
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
