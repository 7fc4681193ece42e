import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSkills } from '../../../db/domain/impact.ts';
import { previewDebrief } from '../../../db/services/debrief.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { impactInput, rankedNow } from '../../../db/services/roadmap.ts';
import { debriefWith, newOpportunity, newRound } from '../../support/builders.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { newStore } from '../../support/store.ts';

describe('the ranking that is kept between changes', () => {
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
      { numRuns: 40 },
    );
  });
});
