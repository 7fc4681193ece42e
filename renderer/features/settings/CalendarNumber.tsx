import { useState } from 'react';
import { type CalendarFile, calendarFile } from '../../../db/domain/calendar-file.ts';
import { NumberField } from '../../components/index.ts';
import { useFailureAt } from './store.ts';

type Field = 'pastDays' | 'leadMinutes';

interface CalendarNumberProps {
  field: Field;
  label: string;
  unit: string;
  chosen: CalendarFile;
  onChange: (part: Partial<CalendarFile>) => void;
}

/** A number for the calendar file: what cannot be one stays typed, with the reason under it. */
export function CalendarNumber({ field, label, unit, chosen, onChange }: CalendarNumberProps) {
  const [refusal, setRefusal] = useState<{ typed: number | null; message: string } | null>(null);
  const refused = useFailureAt(`calendarFile.${field}`);
  const change = (next: number | null) => {
    const parsed = calendarFile.shape[field].safeParse(next);
    setRefusal(parsed.success ? null : { typed: next, message: parsed.error.issues[0]?.message ?? 'Type a number.' });
    if (parsed.success) onChange({ [field]: parsed.data });
  };
  return (
    <div className="flex items-start gap-3 py-1.5">
      <span aria-hidden="true" className="min-w-0 flex-1 pt-1.5 text-base">
        {label}
      </span>
      <NumberField
        label={`${label}, ${unit}`}
        hideLabel
        value={refusal === null ? chosen[field] : refusal.typed}
        onChange={change}
        error={refusal?.message ?? refused}
        className="w-24 shrink-0"
      />
      <span aria-hidden="true" className="w-16 shrink-0 pt-1.5 text-sm text-ink3">
        {unit}
      </span>
    </div>
  );
}
