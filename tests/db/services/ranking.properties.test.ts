import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSkills } from '../../../db/domain/impact.ts';
import { previewDebrief } from '../../../db/services/debrief.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { moveInitiative, updateInitiative } from '../../../db/services/initiative.ts';
import { impactInput, rankedNow } from '../../../db/services/ranked.ts';
import { debriefWith, initiativeOf, newOpportunity, newRound, skillOf } from '../../support/builders.ts';
import { type Command, anyCommand, doCommand } from '../../support/commands.ts';
import { newStore, valueOf } from '../../support/store.ts';
import { runs } from '../../support/seed.ts';

/** What changes what a ranking is made of without adding evidence. */
const QUIET: readonly Command['name'][] = [
  'strikeEvidence',
  'putBackEvidence',
  'updateEvidence',
  'trashEvidence',
  'mergeSkills',
  'splitSkill',
  'retireSkill',
  'bringBackSkill',
  'setLevels',
  'removeLevel',
  'moveInitiative',
  'addInitiative',
  'updateInitiative',
  'dropInitiative',
  'finishInitiative',
  'trashInitiative',
];

describe('the ranking that is kept between changes', () => {
  it('keeps no old total when evidence is struck or weighed, skills are merged or retired, initiatives are moved', () => {
    const command = fc.record({
      name: fc.oneof(fc.constantFrom(...QUIET), fc.constant<Command['name']>('addEvidence')),
      pick: fc.nat({ max: 1000 }),
      text: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: command }, fc.constant('undo' as const))), (steps) => {
        const store = newStore();
        const { services } = store;
        try {
          newOpportunity(services, { stage: 'final' });
          for (const name of ['addEvidence', 'addInitiative'] as const)
            doCommand(services, { name, pick: 0, text: 'a' });
          rankedNow(services);
          for (const step of steps) {
            if (step === 'undo') undo(services);
            else doCommand(services, step);
            expect(rankedNow(services).ranked).toEqual(rankSkills(impactInput(services)));
          }
        } finally {
          store.close();
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('is made anew for an initiative whose skills change, since it warns of them', () => {
    const store = newStore();
    const { services } = store;
    const [python, vision] = [skillOf(services, 'Python'), skillOf(services, 'Vision')];
    const id = initiativeOf(services, python);
    const loud = () =>
      rankedNow(services)
        .ranked.filter(({ warning }) => warning === 'loud')
        .map(({ name }) => name);
    expect(loud()).toEqual(['Python']);
    valueOf(updateInitiative(services, id, { skills: [{ skillId: vision, gain: 1 }] }));
    expect(loud()).toEqual(['Vision']);
    store.close();
  });

  it('is not the one that a change read before it wrote: an initiative dragged out of Now warns no more', () => {
    const store = newStore();
    const { services } = store;
    const id = initiativeOf(services, skillOf(services, 'Python'));
    const warnings = () => rankedNow(services).ranked.filter(({ warning }) => warning === 'loud').length;
    expect(warnings()).toBe(1);
    valueOf(moveInitiative(services, { id, lane: 'later', beforeId: null }));
    expect(warnings()).toBe(0);
    undo(services);
    expect(warnings()).toBe(1);
    store.close();
  });

  it('is the one that everything read anew would give, whatever was done and taken back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 8, arbitrary: anyCommand }, fc.constantFrom('undo', 'redo', 'look', 'preview'))),
        (steps) => {
          const store = newStore();
          const { services } = store;
          try {
            const opportunity = newOpportunity(services);
            const round = newRound(services, opportunity);
            const heard = {
              skill: { name: 'Pricing' },
              pressed: 5,
              outcome: 'weak' as const,
              quote: '',
              personId: null,
            };
            for (const step of steps) {
              if (step === 'undo') undo(services);
              else if (step === 'redo') redo(services);
              else if (step === 'preview') previewDebrief(services, round, debriefWith({ signals: [heard] }));
              else if (step !== 'look') doCommand(services, step);
              expect(rankedNow(services).ranked).toEqual(rankSkills(impactInput(services)));
            }
          } finally {
            store.close();
          }
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
