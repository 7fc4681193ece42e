import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import type { NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { FIELD, FieldFoot, FieldLabel } from './field.tsx';
import type { FieldProps } from './field.tsx';

export interface NumberFieldProps
  extends
    FieldProps,
    Omit<
      AriaNumberFieldProps,
      'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'
    > {
  /** null is an empty field. */
  value: number | null;
  onChange: (value: number | null) => void;
  placeholder?: string;
  /** A unit after the number, such as `hours`. */
  unit?: string;
}

/** Arrow keys count up and down; there are no stepper buttons to miss. */
export function NumberField({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  onChange,
  placeholder,
  unit,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <div className="flex items-center gap-2">
        <Group className="field-box flex h-7.5 min-w-0 flex-1 overflow-hidden">
          <Input
            placeholder={placeholder}
            className="tabular min-w-0 flex-1 bg-transparent px-2 text-base text-ink outline-none"
          />
        </Group>
        {unit !== undefined && <span className="text-sm text-ink3">{unit}</span>}
      </div>
      <FieldFoot hint={hint} error={error} />
    </AriaNumberField>
  );
}
