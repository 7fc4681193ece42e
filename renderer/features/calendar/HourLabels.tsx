import { HOUR } from './week-scale.ts';

const HOURS = Array.from({ length: 23 }, (_, index) => index + 1);

/** The hours of the clock, beside their lines. */
export function HourLabels() {
  return (
    <div role="rowheader" aria-label="Hours" className="relative" style={{ height: 24 * HOUR }}>
      {HOURS.map((hour) => (
        <span
          key={hour}
          aria-hidden="true"
          className="tabular absolute right-1.5 -translate-y-1/2 text-xs text-ink3"
          style={{ top: hour * HOUR }}
        >
          {String(hour).padStart(2, '0')}:00
        </span>
      ))}
    </div>
  );
}
