import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CloseRound, closeState, opportunityClose, unclosedPersonIds } from '../../db/domain/close.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { CLOSE_CHECKS, ROUND_STATUSES } from '../../db/domain/vocabulary.ts';

const round = (fields: Partial<CloseRound>): CloseRound => ({
  id: 'r',
  status: 'done',
  startsAt: 0,
  interviewerIds: ['ines'],
  won: [],
  ...fields,
});

describe('closing an interviewer', () => {
  it('is open with 0–1 checks, partly with 2–4, closed with 5', () => {
    expect([0, 1, 2, 3, 4, 5].map((won) => closeState(won, DEFAULT_CONSTANTS))).toEqual([
      'open',
      'open',
      'partly',
      'partly',
      'partly',
      'closed',
    ]);
  });

  it('a check stays won over several rounds with one person, and says which round won it first', () => {
    const close = opportunityClose(
      [
        round({ id: 'second', startsAt: 2, won: CLOSE_CHECKS.slice(1).map((check) => ({ personId: 'ines', check })) }),
        round({
          id: 'first',
          startsAt: 1,
          won: [
            { personId: 'ines', check: 'named_problem' },
            { personId: 'ines', check: 'said_want_it' },
          ],
        }),
        round({ id: 'third', startsAt: 3 }),
      ],
      DEFAULT_CONSTANTS,
    );
    expect(close).toEqual({
      closed: 1,
      total: 1,
      interviewers: [
        {
          personId: 'ines',
          state: 'closed',
          won: [
            { check: 'named_problem', roundId: 'first' },
            { check: 'tied_experience', roundId: 'second' },
            { check: 'answered_reservations', roundId: 'second' },
            { check: 'said_want_it', roundId: 'first' },
            { check: 'next_step', roundId: 'second' },
          ],
          missing: [],
          roundIds: ['first', 'second', 'third'],
        },
      ],
    });
  });

  it('an opportunity shows closed of interviewers met, each person once', () => {
    const all = CLOSE_CHECKS.map((check) => ({ personId: 'ines', check }));
    const close = opportunityClose(
      [
        round({ id: '1', interviewerIds: ['ines', 'rui'], won: all }),
        round({ id: '2', startsAt: 1, interviewerIds: ['rui', 'eva'], won: [{ personId: 'eva', check: 'next_step' }] }),
      ],
      DEFAULT_CONSTANTS,
    );
    expect([close.closed, close.total]).toEqual([1, 3]);
    expect(unclosedPersonIds(close)).toEqual(['rui', 'eva']);
  });

  it('interviewers of rounds ahead, cancelled or missed are not counted until they are met', () => {
    for (const status of ROUND_STATUSES) {
      expect(opportunityClose([round({ status })], DEFAULT_CONSTANTS).total).toBe(status === 'done' ? 1 : 0);
    }
    const written = round({ status: 'scheduled', won: [{ personId: 'ines', check: 'next_step' }] });
    expect(opportunityClose([written], DEFAULT_CONSTANTS).total).toBe(1);
  });

  it('another round never loses a check, and the order of the rounds does not matter', () => {
    const anyRound = fc.record({
      id: fc.uuid(),
      status: fc.constantFrom(...ROUND_STATUSES),
      startsAt: fc.integer(),
      interviewerIds: fc.uniqueArray(fc.constantFrom('ines', 'rui', 'eva')),
      won: fc.array(
        fc.record({ personId: fc.constantFrom('ines', 'rui', 'eva'), check: fc.constantFrom(...CLOSE_CHECKS) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyRound, { maxLength: 6 }), anyRound, (rounds, added) => {
        const before = opportunityClose(rounds, DEFAULT_CONSTANTS);
        const after = opportunityClose([...rounds, added], DEFAULT_CONSTANTS);
        for (const { personId, won } of before.interviewers) {
          const checks = after.interviewers.find((row) => row.personId === personId)?.won.map(({ check }) => check);
          expect(checks).toEqual(expect.arrayContaining(won.map(({ check }) => check)));
        }
        expect(opportunityClose([...rounds].reverse(), DEFAULT_CONSTANTS).closed).toBe(before.closed);
      }),
    );
  });
});
