import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, IconButton, Segmented, VisuallyHidden } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { addOn } from './actions.ts';
import { ExportButton } from './ExportButton.tsx';
import { goToDay, rangeOf, showView, turnPage, useCalendar } from './store.ts';
import type { Picture } from './use-picture.ts';
import { countsOf, monthName, weekName } from './words.ts';

interface CalendarHeaderProps {
  picture: Picture | null;
  error: Failure | null;
  today: string;
}

/** What is shown, what it holds in words, and the ways to other months and weeks. */
export function CalendarHeader({ picture, error, today }: CalendarHeaderProps) {
  const view = useCalendar((state) => state.view);
  const day = useCalendar((state) => state.day);
  const unit = view === 'month' ? 'month' : 'week';
  return (
    <header className="flex min-h-13 shrink-0 items-center gap-x-2 px-4 py-2">
      <Button variant="quiet" className="-mx-2.5" onPress={() => navigate.go({ screen: 'followups' })}>
        Follow-ups
      </Button>
      <span aria-hidden="true" className="px-1 text-ink3">
        ›
      </span>
      <h1 className="min-w-36 text-title whitespace-nowrap">
        <VisuallyHidden>Calendar, </VisuallyHidden>
        {picture !== null && titleOf(picture)}
      </h1>
      <VisuallyHidden>
        <span role="status">{picture !== null && titleOf(picture)}</span>
      </VisuallyHidden>
      <div className="flex items-center gap-0.5">
        <IconButton icon={ChevronLeft} label={`Previous ${unit}`} kbd="PageUp" onPress={() => turnPage(-1)} />
        <Button variant="quiet" onPress={() => goToDay(today, true)}>
          Today
        </Button>
        <IconButton icon={ChevronRight} label={`Next ${unit}`} kbd="PageDown" onPress={() => turnPage(1)} />
      </div>
      {picture !== null && <Summary text={summary(picture)} />}
      {error !== null && (
        <p role="alert" className="m-0 text-base text-red">
          {error.message}
        </p>
      )}
      <div className="ml-auto flex items-center gap-2">
        <Segmented
          label="What is shown"
          segments={[
            { value: 'month', label: 'Month' },
            { value: 'week', label: 'Week' },
          ]}
          value={view}
          onChange={showView}
        />
        {picture !== null && <ExportButton {...rangeOf(picture.view, picture.anchor)} />}
        <Button variant="primary" icon={Plus} onPress={() => addOn(day !== null && day >= today ? day : null)}>
          Follow-up
        </Button>
      </div>
    </header>
  );
}

/** Cut where the window is narrow; the whole of it on hover. */
function Summary({ text }: { text: string }) {
  return (
    <p title={text} className="m-0 min-w-0 flex-1 truncate text-base text-ink2">
      {text}
    </p>
  );
}

function titleOf({ view, anchor }: Picture): string {
  const { from, to } = rangeOf(view, anchor);
  return view === 'month' ? monthName(anchor) : weekName(from, to);
}

/** What the month or week itself holds, without the days around it. */
function summary({ view, anchor, data }: Picture): string {
  const own = data.items.filter(({ day }) =>
    view === 'month' ? day.slice(0, 7) === anchor.slice(0, 7) : day >= data.from,
  );
  const open = own.filter(({ isOver }) => !isOver);
  return countsOf(open.length > 0 ? open : own) || 'nothing planned';
}
