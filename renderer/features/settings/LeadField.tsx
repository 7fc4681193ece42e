import { useState } from 'react';
import { NumberField } from '../../components/index.ts';

interface LeadFieldProps {
  /** Minutes. */
  value: number;
  /** Answers why the number cannot be used, or null when it is kept. */
  onChange: (value: number) => string | null;
}

/** How many minutes before a round it is announced. A number that cannot be used stays typed, with the reason under it. */
export function LeadField({ value, onChange }: LeadFieldProps) {
  const [refusal, setRefusal] = useState<{ typed: number | null; message: string } | null>(null);
  const keep = (typed: number | null) => {
    const message = typed === null ? 'Type a number of minutes.' : onChange(typed);
    setRefusal(message === null ? null : { typed, message });
  };
  return (
    <NumberField
      label="Minutes before a round"
      hideLabel
      value={refusal === null ? value : refusal.typed}
      onChange={keep}
      step={1}
      error={refusal?.message}
      className="w-20 shrink-0"
    />
  );
}
