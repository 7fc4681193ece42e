import { Button } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { letThemGo } from './store.ts';
import { longPastWords } from './words.ts';
import type { TodayView } from './words.ts';

interface LongPastLineProps {
  longPast: NonNullable<TodayView['longPast']>;
  today: string;
}

/** What is too long ago to be late: one line for all of it, and two ways to be done with it. */
export function LongPastLine({ longPast, today }: LongPastLineProps) {
  const what = count(longPast.count, 'long past follow-up');
  return (
    <section
      aria-label="Long past"
      className="card mb-3 flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 py-1 pr-1 pl-2.5"
    >
      <p className="min-w-40 flex-1 text-base">{longPastWords(longPast, today)}</p>
      <span className="flex gap-1">
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Look through ${what}`}
          onPress={() => navigate.go({ screen: 'followups' })}
        >
          Look through
        </Button>
        <Button size="sm" variant="quiet" aria-label={`Let ${what} go`} onPress={() => void letThemGo()}>
          Let {longPast.count === 1 ? 'it' : 'them'} go
        </Button>
      </span>
    </section>
  );
}
