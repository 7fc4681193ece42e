import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { type ReadinessItem, RESEARCH_NOTES, readiness } from '../../../db/domain/readiness.ts';
import { CLOSING_QUESTIONS, NEEDS } from '../../../db/domain/vocabulary.ts';
import { naiveMissing } from './naive-sale.ts';
import { runs } from '../../support/seed.ts';

const RUNS = { numRuns: runs(400) };

describe('readiness agrees with the list written a second time', () => {
  const anyText = fc.constantFrom('', '  ', '\n', 'Something to say');
  const anyCase = fc.record({
    notes: fc.tuple(anyText, anyText, anyText, anyText, anyText),
    need: fc.constantFrom(...NEEDS),
    answersToPains: fc.array(anyText, { maxLength: 3 }),
    closing: fc.tuple(anyText, anyText, anyText, anyText),
    questionsToAsk: fc.array(anyText, { maxLength: 6 }),
    // Demands that differ: which of equal ones comes first says nothing.
    demands: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
    stories: fc.array(fc.subarray(['s0', 's1', 's2', 's3']), { maxLength: 3 }),
  });
  const nameOf = (item: ReadinessItem): string => {
    switch (item.kind) {
      case 'research_note':
        return item.note;
      case 'need':
        return 'need';
      case 'pain_with_answer':
        return 'pain with my answer';
      case 'closing_answer':
        return item.question;
      case 'questions_to_ask':
        return 'three questions';
      case 'story':
        return `story ${item.skillId}`;
    }
  };

  it('in everything that is still missing', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const [researchProducts, researchMarket, researchCulture, researchChallenges, researchDirection] = given.notes;
        const research = { researchProducts, researchMarket, researchCulture, researchChallenges, researchDirection };
        const closingAnswers = Object.fromEntries(
          CLOSING_QUESTIONS.map((name, index) => [name, given.closing[index] ?? '']),
        );
        const demands = given.demands.map((demand, index) => ({ skillId: `s${index}`, demand: demand / 100 }));
        const ready = readiness(
          {
            research,
            need: given.need,
            pains: given.answersToPains.map((answer) => ({ answer })),
            closingAnswers: CLOSING_QUESTIONS.map((question) => ({ question, answer: closingAnswers[question] ?? '' })),
            questionsToAsk: given.questionsToAsk,
            demands,
            stories: given.stories.map((skillIds) => ({ skillIds })),
          },
          DEFAULT_CONSTANTS,
        );
        const expected = naiveMissing({ ...given, notes: research, closingAnswers, demands });
        expect(ready.missing.map(nameOf).sort()).toEqual(expected.sort());
        const wanted = Math.min(2, demands.filter(({ demand }) => demand > 0).length);
        expect(ready.of).toBe(RESEARCH_NOTES.length + 1 + 1 + 4 + 1 + wanted);
        expect(ready.have).toBe(ready.of - expected.length);
      }),
      RUNS,
    );
  });
});
