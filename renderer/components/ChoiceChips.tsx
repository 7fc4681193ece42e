import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './cx.ts';

interface ChoiceChipsProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Any number of a few words, each on or off. */
export function ChoiceChips<T extends string>({ label, options, chosen, onChange }: ChoiceChipsProps<T>) {
  if (options.length === 0) return null;
  return (
    <div className="grid grid-cols-[84px_1fr] items-start gap-2">
      <span aria-hidden="true" className="pt-1 text-sm font-550 text-ink2">
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={[...chosen]}
        onSelectionChange={(keys) => onChange(options.filter(({ value }) => keys.has(value)).map(({ value }) => value))}
        className="flex max-h-32 flex-wrap gap-1 overflow-y-auto p-0.5"
      >
        {options.map(({ value, label: word }) => (
          <ToggleButton
            key={value}
            id={value}
            className={({ isSelected, isHovered }) =>
              cx(
                'inline-flex h-6 max-w-56 items-center rounded-md border px-2 text-sm',
                isSelected
                  ? 'border-accent bg-accent-wash font-650 text-accent-text'
                  : cx('border-line2 bg-surface text-ink2', isHovered && 'bg-sunken text-ink'),
              )
            }
          >
            <span className="truncate">{word}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
