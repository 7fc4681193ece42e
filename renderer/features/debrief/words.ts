import { QUESTION_KINDS } from '../../../db/domain/vocabulary.ts';
import type { QuestionKind } from '../../../db/domain/vocabulary.ts';
import { inSentence, QUESTION_KIND } from '../../lib/labels.ts';

/** The closing questions as grey words beneath a line. */
export const QUESTION_OPTIONS: { value: QuestionKind; label: string }[] = QUESTION_KINDS.map((value) => ({
  value,
  label: value === 'other' ? 'none of the four' : inSentence(QUESTION_KIND[value]),
}));
