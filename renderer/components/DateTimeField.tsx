import { TypedDateBox } from './typed-date-box.tsx';
import type { TypedDateBoxProps } from './typed-date-box.tsx';

export type DateTimeFieldProps = Omit<TypedDateBoxProps, 'takesTime'>;

/** A day and usually a time: `tue 14:00`, `14 dec 9:30`. With `needsTime` a day alone is not enough. */
export function DateTimeField(props: DateTimeFieldProps) {
  return <TypedDateBox {...props} takesTime />;
}
