import type { LessonView } from '../../../electron/ipc/contract/lesson.ts';
import { list } from '../format.ts';
import { inSentence, OUTCOME, ROUND_KIND } from '../labels.ts';

type Source = Pick<LessonView, 'from' | 'because' | 'again' | 'company' | 'roundKind' | 'outcome'>;

/** Where a lesson comes from: `Panel at Acme`, `the end at Acme (they went silent)`. */
export function sourceOf({ from, company, roundKind, outcome }: Source): string {
  if (from === 'debrief') return `${roundKind === null ? 'Round' : ROUND_KIND[roundKind]} at ${company}`;
  return outcome === null ? `The end at ${company}` : `The end at ${company}: ${inSentence(OUTCOME[outcome])}`;
}

/** Why it comes up now. */
export function becauseOf({ because, again }: Source): string {
  if (because === 'company') return 'same company';
  if (because === 'round_kind') return 'same kind of round';
  return again.length === 0 ? 'same people' : `with ${list(again)}`;
}
