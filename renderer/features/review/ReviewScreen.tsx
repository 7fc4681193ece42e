import { ChevronLeft, ChevronRight, FileDown, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { addDays } from '../../../db/domain/dates.ts';
import type { ReviewView } from '../../../electron/ipc/contract/review.ts';
import { Button, IconButton, MenuButton } from '../../components/index.ts';
import { InsightsTabs } from '../../lib/insights/InsightsTabs.tsx';
import { useReviewWeek } from '../../lib/review/open.ts';
import { useDay } from '../../lib/use-day.ts';
import { type ReviewPart, partsOf } from './parts.ts';
import { ReviewLines } from './ReviewLines.tsx';
import { ReviewPartView } from './ReviewPartView.tsx';
import { copyReview, printReview, rankingResource, reviewResource, saveReview, saveReviewPdf } from './store.ts';
import { useReviewCommands } from './use-review-commands.ts';
import { weekWords } from './words.ts';

/** What was and what it taught beside what it did and what comes. */
const COLUMNS: readonly (readonly ReviewPart['id'][])[] = [
  ['happened', 'learnt'],
  ['moved', 'next'],
];
const show = (day: string | null) => useReviewWeek.setState({ day });

/** A week made from the data: what happened, what was learnt, what moved in the ranking, what is next. */
export function ReviewScreen() {
  const { today } = useDay();
  const day = useReviewWeek((state) => state.day);
  const { data: view, error } = reviewResource.use({ day });
  const { data: ranking } = rankingResource.use({ day });
  const review = useMemo(
    () =>
      view === null
        ? null
        : { title: `Weekly review: ${weekWords(view, today)}`, parts: partsOf(view, ranking, today) },
    [view, ranking, today],
  );
  useReviewCommands(review, view);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-2 px-4 py-1.5">
        <h1 className="sr-only">Weekly review</h1>
        <InsightsTabs current="review" />
        {view !== null && <WeekChoice view={view} today={today} />}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
        {review !== null && (
          <div className="ml-auto flex items-center gap-2">
            <MenuButton
              label="Export the review"
              placement="bottom end"
              items={[
                { id: 'copy', label: 'Copy as Markdown', onAction: () => void copyReview(review) },
                { id: 'save', label: 'Save as Markdown…', onAction: () => void saveReview(review) },
                { id: 'pdf', label: 'Save as PDF…', onAction: () => void saveReviewPdf(review) },
              ]}
            >
              <Button icon={FileDown}>Export</Button>
            </MenuButton>
            <Button icon={Printer} onPress={() => void printReview(review)}>
              Print…
            </Button>
          </div>
        )}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6">
        {review !== null && (
          <>
            <ReviewLines parts={review.parts} />
            <div className="grid items-start gap-3 lg:grid-cols-2">
              {COLUMNS.map((ids) => (
                <div key={ids[0]} className="flex min-w-0 flex-col gap-3">
                  {review.parts.flatMap((part) =>
                    ids.includes(part.id) ? [<ReviewPartView key={part.id} part={part} />] : [],
                  )}
                </div>
              ))}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function WeekChoice({ view, today }: { view: ReviewView; today: string }) {
  return (
    <div role="group" aria-label="Week" className="flex items-center gap-1">
      <IconButton icon={ChevronLeft} label="The week before" onPress={() => show(addDays(view.monday, -7))} />
      <p aria-live="polite" className="tabular m-0 min-w-40 text-center text-base font-550">
        {weekWords(view, today)}
      </p>
      <IconButton
        icon={ChevronRight}
        label="The week after"
        isDisabled={!view.hasNext}
        onPress={() => show(addDays(view.monday, 7))}
      />
      {!view.isThisWeek && (
        <Button size="sm" variant="quiet" onPress={() => show(null)}>
          This week
        </Button>
      )}
    </div>
  );
}
