import { cx } from '../../components/index.ts';
import { dayOf } from '../../lib/calendar.ts';
import { longDate } from '../../lib/format.ts';

interface WeekHeadProps {
  day: string;
  today: string;
  isOff: boolean;
  hours: number;
}

/** The name of a day over its column. */
export function WeekHead({ day, today, isOff, hours }: WeekHeadProps) {
  const [weekday = ''] = longDate(day, today).split(' ');
  const clocks = `Clocks go ${hours < 24 ? 'forward' : 'back'}: this day has ${hours} hours.`;
  return (
    <span
      role="columnheader"
      aria-label={longDate(day, today)}
      className="flex h-7 min-w-0 items-center gap-1 border-l border-line px-1.5 text-sm"
    >
      <span className="text-ink2">{weekday.slice(0, 3)}</span>
      <span
        className={cx(
          'tabular rounded-sm px-1',
          day === today ? 'bg-accent font-650 text-on-accent' : 'font-650 text-ink',
        )}
      >
        {dayOf(day)?.day}
      </span>
      {hours !== 24 && (
        <span className="truncate text-xs text-ink3" title={clocks}>
          {hours} h
        </span>
      )}
      {isOff && <span className="truncate text-xs text-ink3">day off</span>}
    </span>
  );
}
