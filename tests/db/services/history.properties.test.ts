import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runDaily } from '../../../db/services/daily.ts';
import { historyState, redo, undo } from '../../../db/services/history.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { newStore, valueOf } from '../../support/store.ts';
import { dump, expectSound } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

describe('undo, for any sequence of changes', () => {
  it('gives back the same rows step by step, and redo gives the later ones again', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 15 }), (sequence) => {
        const test = newStore();
        const { services } = test;
        try {
          const states = [dump(services.store)];
          for (const command of sequence) {
            test.clock.advance({ minutes: 1 });
            if (doCommand(services, command) !== null) states.push(dump(services.store));
          }
          expect(dump(services.store)).toEqual(states.at(-1));
          expectSound(services.store);
          for (const before of states.slice(0, -1).reverse()) {
            expect(valueOf(undo(services)).undone).not.toBeNull();
            expect(dump(services.store)).toEqual(before);
          }
          expectSound(services.store);
          expect(historyState(services).undo).toBeNull();
          for (const after of states.slice(1)) {
            expect(valueOf(redo(services)).redone).not.toBeNull();
            expect(dump(services.store)).toEqual(after);
          }
          expectSound(services.store);
          expect(historyState(services).redo).toBeNull();
        } finally {
          test.close();
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('leaves a sound store when undo, redo, undo by name, days passing and the rules come in any order', () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: anyCommand.map((command) => ({ do: 'command' as const, command })) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('undoNamed' as const), back: fc.nat({ max: 10 }) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('days' as const), days: fc.integer({ min: 1, max: 40 }) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (sequence) => {
        const test = newStore();
        const { services } = test;
        const steps: string[] = [];
        try {
          for (const one of sequence) {
            if (one.do === 'command') {
              const made = doCommand(services, one.command);
              if (made) steps.push(made.id);
            }
            if (one.do === 'undo') valueOf(undo(services));
            if (one.do === 'redo') valueOf(redo(services));
            if (one.do === 'undoNamed') {
              const named = steps.at(-1 - (one.back % Math.max(1, steps.length)));
              const answer = named === undefined ? null : undo(services, named);
              if (answer && !answer.ok) expect(answer.error.code).toBe('conflict');
            }
            if (one.do === 'days') {
              test.clock.advance({ days: one.days });
              valueOf(runDaily(services));
            }
          }
          expectSound(services.store);
        } finally {
          test.close();
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
