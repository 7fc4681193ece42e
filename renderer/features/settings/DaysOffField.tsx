import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, DateField, IconButton } from '../../components/index.ts';
import { shortDate } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { changeSettings, useFailureAt } from './store.ts';

/** Days that do not count as business days. */
export function DaysOffField({ days }: { days: readonly string[] }) {
  const { today } = useDay();
  const [date, setDate] = useState<string | null>(null);
  const refused = useFailureAt('daysOff');
  const isKnown = date !== null && days.includes(date);
  const add = () => {
    if (date === null || isKnown) return;
    void changeSettings({ daysOff: [...days, date].sort() });
    setDate(null);
  };
  return (
    <div className="flex flex-col gap-2">
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <DateField
          label="Add a day off"
          value={date}
          onChange={setDate}
          today={today}
          error={isKnown ? 'This day is off already.' : refused}
        />
        <Button type="submit" icon={Plus} isDisabled={date === null || isKnown} className="mt-5.5">
          Add
        </Button>
      </form>
      {days.length > 0 && (
        <ul aria-label="Days off" className="flex flex-wrap gap-1.5">
          {days.map((day) => (
            <li key={day} className="tabular flex h-6.5 items-center gap-1 rounded-md bg-sunken pl-2 text-sm text-ink">
              {shortDate(day, today)}
              <IconButton
                icon={X}
                size="sm"
                label={`Remove ${shortDate(day, today)}`}
                onPress={() => void changeSettings({ daysOff: days.filter((one) => one !== day) })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
