import type { ReadinessItemView } from '../../../electron/ipc/contract/readiness.ts';
import type { ResearchNote } from '../../../db/domain/readiness.ts';
import type { ClosingQuestion } from '../../../db/domain/vocabulary.ts';
import { count } from '../format.ts';

const NOTE: Record<ResearchNote, string> = {
  researchProducts: 'Research: products and services',
  researchMarket: 'Research: market position',
  researchCulture: 'Research: culture and values',
  researchChallenges: 'Research: biggest challenges',
  researchDirection: 'Research: where it is heading',
};
const ANSWER: Record<ClosingQuestion, string> = {
  why_us: 'My answer: why them',
  right_fit: 'My answer: why I am right for it',
  strengths_weaknesses: 'My answer: strengths and weaknesses',
  your_questions: 'My answer: what I ask them',
};

/** What is missing, as short as a line in a list. */
export function missingWords(item: ReadinessItemView): string {
  switch (item.kind) {
    case 'research_note':
      return NOTE[item.note];
    case 'need':
      return 'Why the role is open';
    case 'pain_with_answer':
      return 'A pain with my answer';
    case 'closing_answer':
      return ANSWER[item.question];
    case 'questions_to_ask':
      return item.have === 0
        ? `${count(item.want, 'question')} to ask`
        : `${count(item.want - item.have, 'more question')} to ask`;
    case 'story':
      return item.begun === undefined ? `A story about ${item.skill}` : `Finish the story about ${item.skill}`;
  }
}

export const keyOf = (item: ReadinessItemView): string =>
  item.kind === 'research_note'
    ? item.note
    : item.kind === 'closing_answer'
      ? item.question
      : item.kind === 'story'
        ? item.skillId
        : item.kind;

/** `3 things missing`, or that nothing is. */
export const readinessWords = (missing: number): string =>
  missing === 0 ? 'Ready' : `${count(missing, 'thing')} missing`;
