import { useMemo } from 'react';
import { addDays } from '../../../db/domain/dates.ts';
import type { ReviewView } from '../../../electron/ipc/contract/review.ts';
import { type Command, useCommands } from '../../lib/commands.ts';
import { useReviewWeek } from '../../lib/review/open.ts';
import { type Review, copyReview, printReview, saveReview, saveReviewPdf } from './store.ts';

const GROUP = 'Weekly review';

/** What can be done with the review, from the palette and by key. */
export function useReviewCommands(review: Review | null, view: ReviewView | null): void {
  const commands = useMemo<readonly Command[]>(() => {
    if (review === null || view === null) return [];
    const go = (days: number) => useReviewWeek.setState({ day: addDays(view.monday, days) });
    const after: Command[] = view.hasNext
      ? [{ id: 'review.next', label: 'The week after', group: GROUP, keys: 'J', run: () => go(7) }]
      : [];
    return [
      { id: 'review.before', label: 'The week before', group: GROUP, keys: 'K', run: () => go(-7) },
      ...after,
      {
        id: 'review.now',
        label: 'Review this week',
        group: GROUP,
        run: () => useReviewWeek.setState({ day: null }),
      },
      { id: 'review.copy', label: 'Copy the review as Markdown', group: GROUP, run: () => void copyReview(review) },
      { id: 'review.save', label: 'Save the review as Markdown…', group: GROUP, run: () => void saveReview(review) },
      {
        id: 'review.pdf',
        label: 'Save the review as PDF…',
        group: GROUP,
        keys: 'Mod+S',
        run: () => void saveReviewPdf(review),
      },
      {
        id: 'review.print',
        label: 'Print the review…',
        group: GROUP,
        keys: 'Mod+P',
        run: () => void printReview(review),
      },
    ];
  }, [review, view]);
  useCommands(commands);
}
