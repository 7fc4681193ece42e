import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import type { Day } from '../../lib/use-day.ts';

/** `2 weeks ago`, the exact time on hover; `none yet` for never. */
export function LastAt({ at, day }: { at: number | null; day: Day }) {
  const now = useNow();
  if (at === null) return <span className="text-ink3">none yet</span>;
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={exactInstant(at, day.zone)}
      className="tabular truncate text-ink2"
    >
      {relativeInstant(at, now, day.zone)}
    </time>
  );
}
