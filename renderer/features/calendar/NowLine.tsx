import { wallClock } from '../../lib/calendar.ts';
import { useNow } from '../../lib/use-now.ts';
import { topOf } from './week-scale.ts';

/** Where the day stands now. */
export function NowLine({ zone }: { zone: string }) {
  const [hour = 0, minute = 0] = wallClock(useNow(), zone).time.split(':').map(Number);
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 z-1 border-t-2 border-accent"
      style={{ top: topOf(hour * 60 + minute) }}
    />
  );
}
