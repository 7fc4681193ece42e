import { type Month, placeOf, type Scale } from './timeline.ts';

/** The months over the bars. */
export function TimelineMonths({ scale, months }: { scale: Scale; months: readonly Month[] }) {
  return (
    <div role="columnheader" aria-label="Stays over time" className="relative min-w-0 overflow-hidden">
      {months.map(({ date, at, label }) => (
        <span
          key={date}
          className="absolute inset-y-0 flex items-center border-l border-line pl-1 text-xs whitespace-nowrap text-ink3"
          style={{ left: `${placeOf(at, scale)}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
