import { useLayoutEffect, useMemo, useRef } from 'react';
import { dayMinutes, weekNumber, weekOf } from '../../../db/domain/calendar-layout.ts';
import { HourColumn } from './HourColumn.tsx';
import { HourLabels } from './HourLabels.tsx';
import { useCalendar } from './store.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { Picture } from './use-picture.ts';
import { useWantedFocus } from './use-wanted-focus.ts';
import { WeekHead } from './WeekHead.tsx';
import { layWeek } from './week-layout.ts';
import { HOUR } from './week-scale.ts';
import { WholeDayCell } from './WholeDayCell.tsx';
import { weekName } from './words.ts';

const COLUMNS = 'grid grid-cols-[3rem_repeat(7,minmax(0,1fr))]';
/** The hour at the top when a week opens. */
const FIRST_HOUR = 7.5;

/** A week: what belongs to whole days on top, and below it the hours. */
export function WeekView({ picture, today }: { picture: Picture; today: string }) {
  const grid = useRef<HTMLDivElement>(null);
  const { data, anchor } = picture;
  const days = useMemo(() => weekOf(anchor), [anchor]);
  const laid = useMemo(() => layWeek(data.items, days, data.zone), [data, days]);
  const current = useCalendar((state) => state.day) ?? anchor;
  const onKeyDown = useGridKeys(grid);
  useWantedFocus(grid, data);
  useLayoutEffect(() => {
    grid.current?.scrollTo({ top: FIRST_HOUR * HOUR });
  }, []);
  const held = days.includes(current) ? current : anchor;
  const of = (day: string) => ({
    day,
    today,
    zone: data.zone,
    isOff: data.daysOff.includes(day),
    hours: dayMinutes(day, data.zone) / 60,
  });
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={`Week ${weekNumber(anchor)}, ${weekName(days[0] ?? anchor, days[6] ?? anchor)}`}
      onKeyDown={onKeyDown}
      className="card mx-4 mb-4 min-h-0 flex-1 overflow-y-auto"
    >
      <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-surface">
        <div role="row" className={COLUMNS}>
          <span role="columnheader" className="tabular flex items-center justify-center text-xs text-ink3">
            W {weekNumber(anchor)}
          </span>
          {days.map((day) => (
            <WeekHead key={day} {...of(day)} />
          ))}
        </div>
        <div role="row" aria-label="Whole day" className={COLUMNS}>
          <span role="rowheader" className="px-1 pt-1 text-right text-xs text-ink3">
            all day
          </span>
          {days.map((day) => (
            <WholeDayCell key={day} {...of(day)} items={laid.get(day)?.whole ?? []} isCurrent={day === held} />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        <div role="row" aria-label="Hours" className={COLUMNS}>
          <HourLabels />
          {days.map((day) => (
            <HourColumn key={day} {...of(day)} blocks={laid.get(day)?.blocks ?? []} />
          ))}
        </div>
      </div>
    </div>
  );
}
