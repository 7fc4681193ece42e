import type { StoryPart, ToldSum } from '../../../db/domain/story.ts';
import { count, figure, list } from '../format.ts';

const LACKED: Record<StoryPart, string> = {
  situation: 'situation',
  task: 'task',
  action: 'action',
  result: 'result',
  number: 'number',
};

/** `lacks the result and number`; `complete` when nothing is missing. */
export const lacksWords = (missing: readonly StoryPart[]): string =>
  missing.length === 0 ? 'complete' : `lacks the ${list(missing.map((part) => LACKED[part]))}`;

/** `told in 3 rounds, 3.7 of 5`. */
export function toldWords({ times, went }: ToldSum): string {
  if (times === 0) return 'not told yet';
  return `told in ${count(times, 'round')}${went === null ? '' : `, ${figure(went)} of 5`}`;
}
