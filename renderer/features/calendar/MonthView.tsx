import { useRef } from 'react';
import { dayMinutes, monthGrid, weekNumber } from '../../../db/domain/calendar-layout.ts';
import { VisuallyHidden } from '../../components/index.ts';
import { DayCell } from './DayCell.tsx';
import { useCalendar } from './store.ts';
import { useDays } from './use-days.ts';
import { useFittingLines } from './use-fitting-lines.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { Picture } from './use-picture.ts';
import { useWantedFocus } from './use-wanted-focus.ts';
import { monthName } from './words.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A month in whole weeks, with their numbers. */
export function MonthView({ picture, today }: { picture: Picture; today: string }) {
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { data, anchor } = picture;
  const weeks = monthGrid(anchor);
  const days = useDays(data);
  const lines = useFittingLines(body, weeks.length);
  const current = useCalendar((state) => state.day) ?? anchor;
  const onKeyDown = useGridKeys(grid);
  useWantedFocus(grid, data);
  const isShown = weeks.flat().includes(current);
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={monthName(anchor)}
      onKeyDown={onKeyDown}
      className="card mx-4 mb-4 flex min-h-0 flex-1 flex-col overflow-hidden"
    >
      <div role="row" className="grid shrink-0 grid-cols-[1.75rem_repeat(7,minmax(0,1fr))] text-xs text-ink3">
        <span role="columnheader">
          <VisuallyHidden>Week</VisuallyHidden>
        </span>
        {WEEKDAYS.map((name) => (
          <span key={name} role="columnheader" aria-label={name} className="flex h-6 items-center px-1.5">
            {name.slice(0, 3)}
          </span>
        ))}
      </div>
      <div
        ref={body}
        role="rowgroup"
        className="grid min-h-0 flex-1"
        style={{ gridTemplateRows: `repeat(${weeks.length}, minmax(0, 1fr))` }}
      >
        {weeks.map((week) => (
          <div
            key={week[0]}
            role="row"
            className="grid min-h-0 grid-cols-[1.75rem_repeat(7,minmax(0,1fr))] grid-rows-[minmax(0,1fr)]"
          >
            <span
              role="rowheader"
              aria-label={`Week ${weekNumber(week[0] ?? anchor)}`}
              className="tabular flex justify-center border-t border-line pt-1.5 text-xs text-ink3"
            >
              {weekNumber(week[0] ?? anchor)}
            </span>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                today={today}
                holds={days(day)}
                lines={lines}
                isOff={data.daysOff.includes(day)}
                isOutside={day.slice(0, 7) !== anchor.slice(0, 7)}
                hours={dayMinutes(day, data.zone) / 60}
                isCurrent={isShown ? day === current : day === anchor}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
