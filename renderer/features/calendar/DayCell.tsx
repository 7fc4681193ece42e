import { useRef } from 'react';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { cx } from '../../components/index.ts';
import { dayOf, weekdayOf } from '../../lib/calendar.ts';
import { dayMonth, longDate } from '../../lib/format.ts';
import { addOn } from './actions.ts';
import { ItemButton } from './ItemButton.tsx';
import { MoreButton } from './MoreButton.tsx';
import { keyOf, useCalendar } from './store.ts';
import type { DayItems } from './use-days.ts';
import { useDayDrop } from './use-item-drag.ts';
import { cellName, countsOf } from './words.ts';

interface DayCellProps {
  day: IsoDate;
  today: IsoDate;
  holds: DayItems;
  /** Lines there is room for. */
  lines: number;
  isOff: boolean;
  isOutside: boolean;
  /** How long the day is, in hours. */
  hours: number;
  isCurrent: boolean;
}

/** One day of a month. */
export function DayCell({ day, today, holds, lines, isOff, isOutside, hours, isCurrent }: DayCellProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDayDrop(ref, day);
  const { items, unsent } = holds;
  const fits = items.length + unsent <= lines;
  const shown = fits ? items : items.slice(0, Math.max(0, lines - 1));
  return (
    <div
      {...dropProps}
      ref={ref}
      role="gridcell"
      data-cell={day}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={cellName(day, today, countsOf(items), isOff, hours)}
      aria-current={day === today ? 'date' : undefined}
      onFocus={() => useCalendar.setState({ day })}
      onDoubleClick={(event) => {
        if (event.target === event.currentTarget) addOn(day);
      }}
      className={cx(
        'flex min-h-0 min-w-0 flex-col gap-px overflow-hidden border-t border-l border-line p-0.5 focus-visible:z-1 focus-visible:-outline-offset-2',
        isDropTarget ? 'bg-accent-wash' : isOff || weekdayOf(day) > 4 ? 'bg-bg' : 'bg-surface',
      )}
    >
      <DayHead day={day} today={today} isOutside={isOutside} isOff={isOff} hours={hours} />
      {shown.map((item) => (
        <ItemButton key={keyOf(item)} item={item} />
      ))}
      {!fits && <MoreButton day={day} count={items.length + unsent - shown.length} on={longDate(day, today)} />}
    </div>
  );
}

type DayHeadProps = Pick<DayCellProps, 'day' | 'today' | 'isOutside' | 'isOff' | 'hours'>;

function DayHead({ day, today, isOutside, isOff, hours }: DayHeadProps) {
  const number = dayOf(day)?.day ?? 0;
  return (
    <span className="pointer-events-none flex h-5 shrink-0 items-center gap-1.5 px-0.5 text-sm">
      <span
        className={cx(
          'tabular flex h-4.5 min-w-4.5 items-center justify-center rounded-sm px-1',
          day === today ? 'bg-accent font-650 text-on-accent' : isOutside ? 'text-ink3' : 'font-550 text-ink2',
        )}
      >
        {number === 1 ? dayMonth(day, today) : number}
      </span>
      {isOff && <span className="truncate text-xs text-ink3">day off</span>}
      {hours !== 24 && <span className="truncate text-xs text-ink3">{hours} h</span>}
    </span>
  );
}
