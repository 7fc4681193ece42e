import type { ReactNode, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { FIELD, FieldFoot, FieldLabel, INPUT } from './field.tsx';
import type { FieldProps } from './field.tsx';

export interface TextFieldProps
  extends FieldProps, Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  placeholder?: string;
  /** Something small before the text, such as a severity. */
  prefix?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  className,
  placeholder,
  prefix,
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={cx(FIELD, className)}>
      <FieldLabel label={label} hideLabel={hideLabel} />
      <div className="flex min-w-0 items-center gap-2">
        {prefix}
        <Input ref={inputRef} placeholder={placeholder} className={INPUT} />
      </div>
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
