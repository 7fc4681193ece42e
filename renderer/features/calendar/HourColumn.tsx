import { useRef } from 'react';
import { cx } from '../../components/index.ts';
import { weekdayOf } from '../../lib/calendar.ts';
import { ItemButton } from './ItemButton.tsx';
import { NowLine } from './NowLine.tsx';
import { keyOf, useCalendar } from './store.ts';
import { useDayDrop } from './use-item-drag.ts';
import type { Block } from './week-layout.ts';
import { HOUR, topOf } from './week-scale.ts';
import { cellName, countsOf } from './words.ts';

interface HourColumnProps {
  day: string;
  today: string;
  zone: string;
  isOff: boolean;
  hours: number;
  blocks: readonly Block[];
}

/** A line at every hour, drawn once for the whole column. */
const LINES = {
  backgroundImage: 'linear-gradient(var(--color-line) 1px, transparent 1px)',
  backgroundSize: `100% ${HOUR}px`,
};

/** The hours of one day, with what takes place in them. */
export function HourColumn({ day, today, zone, isOff, hours, blocks }: HourColumnProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDayDrop(ref, day);
  const items = blocks.filter(({ isRest }) => !isRest).map(({ item }) => item);
  return (
    <div
      {...dropProps}
      ref={ref}
      role="gridcell"
      data-cell={day}
      data-row="hours"
      tabIndex={-1}
      aria-label={`${cellName(day, today, countsOf(items), isOff, hours)} at a time of day`}
      onFocus={() => useCalendar.setState({ day })}
      className={cx(
        'relative min-w-0 border-l border-line focus-visible:-outline-offset-2',
        isDropTarget ? 'bg-accent-wash' : isOff || weekdayOf(day) > 4 ? 'bg-bg' : 'bg-surface',
      )}
      style={{ height: 24 * HOUR, ...LINES }}
    >
      {blocks.map(({ item, from, to, lane, isRest }) => (
        <div
          key={`${keyOf(item)} ${isRest}`}
          className="absolute"
          style={{
            top: topOf(from) + 1,
            height: topOf(to - from) - 1,
            left: `calc(${(100 * lane.column) / lane.columns}% + 1px)`,
            width: `calc(${100 / lane.columns}% - 3px)`,
          }}
        >
          <ItemButton item={item} isBlock />
        </div>
      ))}
      {day === today && <NowLine zone={zone} />}
    </div>
  );
}
