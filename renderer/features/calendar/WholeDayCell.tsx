import { useRef } from 'react';
import type { CalendarItem } from '../../../db/domain/calendar.ts';
import { cx } from '../../components/index.ts';
import { weekdayOf } from '../../lib/calendar.ts';
import { longDate } from '../../lib/format.ts';
import { ItemButton } from './ItemButton.tsx';
import { MoreButton } from './MoreButton.tsx';
import { keyOf, useCalendar } from './store.ts';
import { useDayDrop } from './use-item-drag.ts';
import { cellName, countsOf } from './words.ts';

interface WholeDayCellProps {
  day: string;
  today: string;
  isOff: boolean;
  hours: number;
  items: readonly CalendarItem[];
  isCurrent: boolean;
}

/** Lines before the rest is folded away. */
const MOST = 5;

/** What belongs to a whole day of a week. */
export function WholeDayCell({ day, today, isOff, hours, items, isCurrent }: WholeDayCellProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDayDrop(ref, day);
  const shown = items.length > MOST ? items.slice(0, MOST - 1) : items;
  return (
    <div
      {...dropProps}
      ref={ref}
      role="gridcell"
      data-cell={day}
      data-row="whole"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${cellName(day, today, countsOf(items), isOff, hours)} for the whole day`}
      aria-current={day === today ? 'date' : undefined}
      onFocus={() => useCalendar.setState({ day })}
      className={cx(
        'flex min-h-7 min-w-0 flex-col gap-px border-l border-line p-0.5 focus-visible:-outline-offset-2',
        isDropTarget ? 'bg-accent-wash' : isOff || weekdayOf(day) > 4 ? 'bg-bg' : 'bg-surface',
      )}
    >
      {shown.map((item) => (
        <ItemButton key={keyOf(item)} item={item} />
      ))}
      {shown.length < items.length && (
        <MoreButton day={day} count={items.length - shown.length} on={longDate(day, today)} />
      )}
    </div>
  );
}
