import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import { dayOf } from '../lib/calendar.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';

interface CalendarBoxProps {
  label: string;
  /** ISO date. */
  value: string | null;
  onChange: (date: string) => void;
  /** The month shown when nothing is chosen. */
  today: string;
}

/** A month to choose a day from; weeks begin on Monday. */
export function CalendarBox({ label, value, onChange, today }: CalendarBoxProps) {
  const chosen = value !== null && dayOf(value) !== null ? parseDate(value) : null;
  const arrow =
    'flex size-6 items-center justify-center rounded-md text-ink2 data-hovered:bg-hover data-disabled:text-ink3';
  return (
    <Calendar
      aria-label={label}
      value={chosen}
      defaultFocusedValue={chosen ?? parseDate(today)}
      onChange={(date) => {
        if (date !== null) onChange(date.toString());
      }}
      minValue={parseDate('1900-01-01')}
      maxValue={parseDate('2200-12-31')}
      firstDayOfWeek="mon"
      autoFocus
      className="w-fit"
    >
      <header className="flex items-center gap-1 pb-2">
        <CalendarHeading className="flex-1 pl-1.5 text-base font-650" />
        <Button slot="previous" className={arrow}>
          <Icon icon={ChevronLeft} />
        </Button>
        <Button slot="next" className={arrow}>
          <Icon icon={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="border-separate border-spacing-0.5">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="h-6 text-xs font-normal text-ink3">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={({ isSelected, isHovered, isOutsideMonth }) =>
                cx(
                  'tabular flex size-7.5 items-center justify-center rounded-md text-base',
                  isSelected ? 'bg-accent font-650 text-on-accent' : isOutsideMonth ? 'text-ink3' : 'text-ink',
                  isHovered && !isSelected && 'bg-hover',
                  date.toString() === today && !isSelected && 'border border-control',
                )
              }
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
