import type { Failure } from '../../db/domain/result.ts';
import { TextField } from './index.ts';
import { useField } from '../lib/use-field.ts';

export interface SavedTextProps {
  label: string;
  hideLabel?: boolean;
  stored: string;
  save: (value: string) => Promise<Failure | null>;
  placeholder?: string;
  className?: string;
}

/** One line edited in place. */
export function SavedText({ label, hideLabel, stored, save, placeholder, className }: SavedTextProps) {
  const { value, setValue, error, onBlur } = useField(stored, save, Object.is, label);
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      value={value}
      onChange={setValue}
      onBlur={onBlur}
      error={error?.message}
      placeholder={placeholder}
      className={className}
    />
  );
}
