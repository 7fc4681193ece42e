import type { IsoDate } from '../../../db/domain/fields.ts';
import { useCalendar } from './store.ts';

interface MoreButtonProps {
  day: IsoDate;
  count: number;
  /** The day in words. */
  on: string;
}

/** What a day has no room for; opens the whole day. */
export function MoreButton({ day, count, on }: MoreButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-stop=""
      aria-label={`${count} more on ${on}`}
      onClick={() => useCalendar.setState({ openDay: day })}
      className="h-5 shrink-0 rounded-sm px-1 text-left text-sm text-ink2 hover:bg-hover focus-visible:-outline-offset-1"
    >
      +{count} more
    </button>
  );
}
