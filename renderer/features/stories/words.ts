import { storyState } from '../../../db/domain/story.ts';
import type { SkillGapView, StoryGaps, StoryView } from '../../../electron/ipc/contract/story.ts';
import { dateInZone } from '../../../db/domain/dates.ts';
import { count, dayMonth, relativeDate } from '../../lib/format.ts';
import { EVIDENCE_SOURCE, ROUND_KIND, inSentence } from '../../lib/labels.ts';
import type { RoundKind } from '../../../db/domain/vocabulary.ts';
import type { StorySort } from './filter.ts';

export const SORT: Record<StorySort, string> = {
  newest: 'Newest',
  told_most: 'Told most',
  told_last: 'Told last',
  went: 'How it went',
};

/** `14 stories, 9 complete; 3 wanted skills have no complete one`. */
export function firstLine(stories: readonly StoryView[], gaps: StoryGaps | null): string {
  const complete = stories.filter((story) => storyState(story).isComplete).length;
  const have =
    stories.length === 0 ? 'No stories yet' : `${count(stories.length, 'story', 'stories')}, ${complete} complete`;
  if (gaps === null) return have;
  const none = gaps.skills.length;
  if (none === 0) return stories.length === 0 ? have : `${have}; every wanted skill has one`;
  const lack = `${count(none, 'wanted skill')} ${none === 1 ? 'has' : 'have'}`;
  return stories.length === 0 ? `${have}; ${lack} none` : `${have}; ${lack} no complete one`;
}

/** `Copperstack, final round, 12 Nov`. */
export function roundWords(
  { company, kind, startsAt }: { company: string; kind: RoundKind; startsAt: number },
  { today, zone }: { today: string; zone: string },
): string {
  return `${company}, ${inSentence(ROUND_KIND[kind])}, ${dayMonth(dateInZone(startsAt, zone), today)}`;
}

/** `Dana Whitfield, Copperstack, 3 days ago`; where nobody is named, what kind of source it was. */
export function askedBy(asked: SkillGapView['asked'][number], today: string): string {
  return [asked.person ?? EVIDENCE_SOURCE[asked.source], asked.company, relativeDate(asked.seenOn, today)]
    .filter((part) => part !== null)
    .join(', ');
}
