import { TypedDateBox } from './typed-date-box.tsx';
import type { TypedDateBoxProps } from './typed-date-box.tsx';

export interface DateFieldProps extends Omit<
  TypedDateBoxProps,
  'value' | 'onChange' | 'takesTime' | 'needsTime' | 'zone'
> {
  /** ISO date; null while there is none, or none that can be read. */
  value: string | null;
  onChange: (date: string | null) => void;
}

/** A day: `tue`, `tomorrow`, `+3d`, `14 dec`, or from the calendar. What it means stands beside it. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <TypedDateBox
      {...rest}
      takesTime={false}
      value={value === null ? null : { date: value }}
      onChange={(next) => onChange(next?.date ?? null)}
    />
  );
}
