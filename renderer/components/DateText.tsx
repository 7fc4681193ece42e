import { exactDate, relativeDate } from '../lib/format.ts';

interface DateTextProps {
  /** ISO date. */
  date: string;
  today: string;
  /** `HH:MM` */
  time?: string;
  zone?: string;
  className?: string;
}

/** `tomorrow 14:00`, with the exact date on hover and for machines. */
export function DateText({ date, today, time, zone, className }: DateTextProps) {
  return (
    <time
      dateTime={time === undefined ? date : `${date}T${time}`}
      title={exactDate(date, time, zone)}
      className={`tabular ${className ?? ''}`}
    >
      {relativeDate(date, today, time)}
    </time>
  );
}
