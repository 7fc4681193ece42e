import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board, boardChanges } from '../../../db/services/board.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import { withChanges } from '../../../renderer/features/pipeline/board.ts';
import { newOpportunity } from '../../support/builders.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { newStore, valueOf } from '../../support/store.ts';
import { runs } from '../../support/seed.ts';

type Board = ReturnType<typeof board>['value'];

/** As it crosses the bridge, without which state it is. */
const shown = ({ mark: _, ...rest }: Board) => JSON.parse(JSON.stringify(rest)) as unknown;

/** Cards of one stage at one position have no order among themselves; tags that no card has any more may stay. */
const settled = (one: Board) => {
  const used = new Set(one.cards.flatMap(({ tagIds = [] }) => tagIds));
  return {
    ...one,
    cards: one.cards.toSorted((a, b) =>
      a.stageId === b.stageId && a.position === b.position ? (a.id < b.id ? -1 : 1) : 0,
    ),
    tags: one.tags.filter(({ id }) => used.has(id)),
  };
};

describe('a board that is brought up to date by what changed', () => {
  it('says what a board read whole says, after any changes, undo, redo and time passing', () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: anyCommand.map((command) => ({ do: 'command' as const, command })) },
      { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
      { weight: 1, arbitrary: fc.constant({ do: 'redo' as const }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('time' as const), minutes: fc.nat({ max: 5000 }) }) },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        (turns) => {
          const test = newStore();
          const { services } = test;
          try {
            let kept: Board = board(services).value;
            for (const turn of turns) {
              for (const one of turn) {
                if (one.do === 'command') doCommand(services, one.command);
                if (one.do === 'undo') undo(services);
                if (one.do === 'redo') redo(services);
                if (one.do === 'time') {
                  test.clock.advance({ minutes: one.minutes });
                  valueOf(runDaily(services));
                }
              }
              const changes = boardChanges(services, kept.mark).value;
              kept = changes === null ? board(services).value : (withChanges(kept, changes) as Board);
              expect(shown(settled(kept))).toEqual(shown(settled(board(services).value)));
            }
            // Where the whole was read every time, nothing would be proven: after a new card it certainly is not.
            newOpportunity(services, { company: 'One more' });
            const changes = boardChanges(services, kept.mark).value;
            expect(changes).not.toBeNull();
            if (changes === null) return;
            expect(shown(settled(withChanges(kept, changes) as Board))).toEqual(shown(settled(board(services).value)));
          } finally {
            test.close();
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('leaves every card that did not change the very object it was', () => {
    const test = newStore();
    try {
      const before = { ...board(test.services).value };
      expect(withChanges(before, { mark: before.mark, cards: [], gone: [], tags: [] }).cards).toBe(before.cards);
    } finally {
      test.close();
    }
  });

  it('is read whole on another day, from a later clock, and from a state that it does not know', () => {
    const test = newStore();
    try {
      const { mark } = board(test.services).value;
      expect(boardChanges(test.services, mark).value).not.toBeNull();
      expect(boardChanges(test.services, { ...mark, revision: mark.revision + 1 }).value).toBeNull();
      expect(boardChanges(test.services, { ...mark, at: mark.at + 1 }).value).toBeNull();
      test.clock.advance({ days: 1 });
      expect(boardChanges(test.services, mark).value).toBeNull();
    } finally {
      test.close();
    }
  });

  it('is read whole when the levels change, and when that is undone', () => {
    const test = newStore();
    try {
      const { mark } = board(test.services).value;
      valueOf(changeSettings(test.services, { levels: ['junior', 'senior'] }));
      expect(boardChanges(test.services, mark).value).toBeNull();
      const { mark: later } = board(test.services).value;
      valueOf(undo(test.services));
      expect(boardChanges(test.services, later).value).toBeNull();
    } finally {
      test.close();
    }
  });

  it('tells nothing of what was refused', () => {
    const test = newStore();
    try {
      const { mark } = board(test.services).value;
      expect(updateOpportunity(test.services, 'nobody', { title: 'Other' }).ok).toBe(false);
      expect(boardChanges(test.services, mark).value).toMatchObject({ cards: [], gone: [] });
    } finally {
      test.close();
    }
  });
});
