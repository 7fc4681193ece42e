import { DateField } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { changeDays, useInsights } from './state.ts';

/** The first and the last day of a period of one's own; both count. */
export function OwnPeriod() {
  const { today } = useDay();
  const { from, to } = useInsights();
  const isTurned = from !== null && to !== null && from > to;
  return (
    <div className="grid max-w-120 grid-cols-2 items-start gap-3 pb-2">
      <DateField
        label="From"
        placeholder="first day"
        prefer="past"
        today={today}
        value={from}
        onChange={(day) => changeDays({ from: day })}
      />
      <DateField
        label="To"
        placeholder="last day"
        prefer="past"
        today={today}
        value={to}
        onChange={(day) => changeDays({ to: day })}
        error={isTurned ? 'The period ends before it begins. Choose a later last day.' : null}
      />
    </div>
  );
}
