import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { questionsIn, readiness, type ReadinessFacts } from '../../db/domain/readiness.ts';
import { CLOSING_QUESTIONS } from '../../db/domain/vocabulary.ts';

const READY: ReadinessFacts = {
  research: {
    researchProducts: 'Payments',
    researchMarket: 'Third',
    researchCulture: 'Written',
    researchChallenges: 'Churn',
    researchDirection: 'Banks',
  },
  need: 'expertise',
  pains: [{ answer: '' }, { answer: 'I halved churn before.' }],
  closingAnswers: CLOSING_QUESTIONS.map((question) => ({ question, answer: 'Because.' })),
  questionsToAsk: ['Where to?', 'With whom?', 'What is hard?'],
  demands: [
    { skillId: 'third', demand: 0.2 },
    { skillId: 'first', demand: 0.9 },
    { skillId: 'second', demand: 0.5 },
  ],
  stories: [{ skillIds: ['first', 'other'] }, { skillIds: ['second'] }],
};
const missing = (fields: Partial<ReadinessFacts>) => readiness({ ...READY, ...fields }, DEFAULT_CONSTANTS).missing;

describe('readiness for a coming round', () => {
  it('misses nothing when everything is there', () => {
    expect(readiness(READY, DEFAULT_CONSTANTS)).toEqual({ missing: [], have: 14, of: 14 });
  });

  it('misses the five research notes, the need, a pain with my answer, four closing answers, and three questions', () => {
    const nothing: ReadinessFacts = {
      research: {
        researchProducts: '',
        researchMarket: ' ',
        researchCulture: '\n',
        researchChallenges: '',
        researchDirection: '',
      },
      need: 'unknown',
      pains: [{ answer: '' }],
      closingAnswers: [{ question: 'why_us', answer: ' ' }],
      questionsToAsk: [],
      demands: [],
      stories: [],
    };
    const result = readiness(nothing, DEFAULT_CONSTANTS);
    expect(result.missing.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'research_note'),
      'need',
      'pain_with_answer',
      ...Array.from({ length: 4 }, () => 'closing_answer'),
      'questions_to_ask',
    ]);
    expect([result.have, result.of]).toEqual([0, 12]);
  });

  it('names what is missing', () => {
    expect(missing({ research: { ...READY.research, researchMarket: '' } })).toEqual([
      { kind: 'research_note', note: 'researchMarket' },
    ]);
    expect(missing({ closingAnswers: READY.closingAnswers.slice(1) })).toEqual([
      { kind: 'closing_answer', question: 'why_us' },
    ]);
    expect(missing({ questionsToAsk: ['Where to?', ' ', 'Why?'] })).toEqual([
      { kind: 'questions_to_ask', have: 2, want: 3 },
    ]);
  });

  it('wants a story for each of the two strongest demands, not for a third', () => {
    expect(missing({ stories: [] })).toEqual([
      { kind: 'story', skillId: 'first' },
      { kind: 'story', skillId: 'second' },
    ]);
    expect(missing({ demands: [{ skillId: 'faded', demand: 0 }] })).toEqual([]);
  });

  it('reads a text as one question per line that says something', () => {
    expect(questionsIn('Where to?\r\n\n  \nWith whom?')).toEqual(['Where to?', 'With whom?']);
    expect(questionsIn('')).toEqual([]);
  });
});
