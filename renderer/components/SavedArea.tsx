import { TextArea } from './index.ts';
import type { SavedTextProps } from './SavedText.tsx';
import { useField } from '../lib/use-field.ts';

/** A text edited in place; it grows with what is written. */
export function SavedArea({ label, hideLabel, stored, save, placeholder, className }: SavedTextProps) {
  const { value, setValue, error, onBlur } = useField(stored, save, Object.is, label);
  return (
    <TextArea
      label={label}
      hideLabel={hideLabel}
      rows={1}
      value={value}
      onChange={setValue}
      onBlur={onBlur}
      error={error?.message}
      placeholder={placeholder}
      className={className}
    />
  );
}
