import { ChevronsUpDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import { FIELD, FieldFoot, FieldLabel } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './Icon.tsx';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';

export interface SelectProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

export function Select<T extends string>({
  label,
  hideLabel,
  hint,
  error,
  className,
  options,
  value,
  onChange,
  placeholder = 'Choose…',
  isDisabled,
  autoFocus,
}: SelectProps<T>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <Button className="field-box flex h-7.5 w-full min-w-0 items-center gap-2 px-2 text-left text-base text-ink">
        <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-ink3">
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : options.find((option) => option.value === value)?.label
          }
        </SelectValue>
        <Icon icon={ChevronsUpDown} size={13} className="text-ink3" />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Popover offset={4} className="floating min-w-(--trigger-width) data-entering:animate-float-in">
        <ListBox items={options} className="max-h-80 overflow-auto p-1 outline-none">
          {options.map((option) => (
            <OptionRow key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
