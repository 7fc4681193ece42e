import { useRef } from 'react';
import type { WayOut } from '../../../electron/ipc/contract/limbo.ts';
import { DateField } from '../../components/index.ts';
import { useField } from '../use-field.ts';
import type { Day } from '../use-day.ts';
import { decideBy } from './actions.ts';

/** The date to decide by, kept as a follow-up. Words that mean no day yet change nothing. */
export function Decision({ data, day }: { data: WayOut; day: Day }) {
  const input = useRef<HTMLInputElement>(null);
  const field = useField(data.decideOn, async (date) => {
    const isHalfTyped = date === null && (input.current?.value.trim() ?? '') !== '';
    return isHalfTyped ? null : decideBy(data.opportunityId, date);
  });
  return (
    <div className="border-t border-line pt-2" onBlur={field.onBlur}>
      <DateField
        label="Decide by"
        today={day.today}
        prefer="future"
        placeholder="fri, +5d, 14 dec"
        value={field.value}
        error={field.error?.message}
        note={data.decideOn === null ? 'a follow-up is made' : 'it is among your follow-ups'}
        onChange={field.setValue}
        inputRef={input}
      />
    </div>
  );
}
