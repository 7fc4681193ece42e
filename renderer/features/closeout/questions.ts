import { CLOSE_OUT_REASONS } from '../../../db/domain/vocabulary.ts';
import type { CloseOutReason, Outcome } from '../../../db/domain/vocabulary.ts';

/** What is asked at the end, by how it ended: only what there is to know then, in words that fit it. */

export interface Questions {
  /** Beneath the outcomes, where a word helps. */
  note?: string;
  /** Why; `choices` are those that make sense. null: not asked. */
  reasons: { title: string; choices: readonly CloseOutReason[] } | null;
  words: string;
  feedback: string;
  lessons: string;
  /** What the lessons may hold. */
  lessonsHint?: string;
  gaps: string | null;
  comeBack: string | null;
}

const without = (...left: CloseOutReason[]) => CLOSE_OUT_REASONS.filter((reason) => !left.includes(reason));
const GENERAL: Questions = {
  reasons: { title: 'Why, as far as you know?', choices: CLOSE_OUT_REASONS },
  words: 'What was said and learnt',
  feedback: 'Their feedback, in their words',
  lessons: 'My lessons',
  gaps: 'Skills they named as gaps',
  comeBack: 'Come back on',
};
/** Reasons of mine to leave. */
const MINE = without('skill_gap', 'not_closed', 'internal_candidate');

const QUESTIONS: Record<Outcome, Questions> = {
  accepted: {
    reasons: null,
    words: 'What made it work',
    feedback: 'Why they chose me, in their words',
    lessons: 'What I would do again',
    lessonsHint: 'When I start, what was promised, and what made the difference.',
    gaps: null,
    comeBack: null,
  },
  declined: {
    ...GENERAL,
    reasons: { title: 'Why did I say no?', choices: MINE },
    feedback: 'What they said to it',
    lessonsHint: 'What I would ask earlier next time.',
    gaps: null,
  },
  rejected: GENERAL,
  withdrew: {
    ...GENERAL,
    reasons: { title: 'Why did I stop?', choices: MINE },
    feedback: 'What they said to it',
    lessonsHint: 'What I would look for before I begin.',
    gaps: null,
  },
  ghosted: {
    ...GENERAL,
    note: 'An answer may still come. It can be opened again at any time, and nothing is lost.',
    reasons: { title: 'What may be behind the silence?', choices: CLOSE_OUT_REASONS },
    feedback: 'The last thing they said',
    lessonsHint: 'Who was not closed, and what I would have asked for.',
    gaps: null,
  },
  cancelled: {
    ...GENERAL,
    reasons: {
      title: 'Why did the role go away?',
      choices: ['internal_candidate', 'role_changed', 'timing', 'compensation', 'other'],
    },
    feedback: 'What they said',
    lessonsHint: 'What could have told me so earlier.',
    gaps: null,
    comeBack: 'Ask again on',
  },
  no_fit: {
    ...GENERAL,
    note: 'Some products never fit some markets. This is information about the market, not a verdict on the product, and it hardly moves the roadmap.',
    reasons: { title: 'What did not meet?', choices: without('not_closed') },
    words: 'What this says about the market',
    feedback: 'What they are looking for, in their words',
    lessons: 'What I know now about this market',
    gaps: null,
    comeBack: 'Look again on',
  },
};

/** Before an outcome is chosen everything is asked. */
export const questionsFor = (outcome: Outcome | null): Questions => (outcome === null ? GENERAL : QUESTIONS[outcome]);
