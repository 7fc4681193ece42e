import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { FIELD, FieldFoot, FieldLabel } from './field.tsx';
import type { FieldProps } from './field.tsx';

export interface TextAreaProps
  extends FieldProps, Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'type'> {
  placeholder?: string;
  /** Rows when empty; it grows with the text up to `maxRows` and then scrolls. */
  rows?: number;
  maxRows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
}

const ROW = 20;
const EDGE = 14;

export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  className,
  placeholder,
  rows = 3,
  maxRows = 16,
  inputRef,
  ...rest
}: TextAreaProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(inputRef, () => box.current);
  const grow = () => {
    const element = box.current;
    if (element === null) return;
    element.style.height = 'auto';
    const wanted = Math.min(element.scrollHeight + 2, maxRows * ROW + EDGE);
    element.style.height = `${Math.max(wanted, rows * ROW + EDGE)}px`;
  };
  useLayoutEffect(grow, [rest.value, rows, maxRows]);
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={cx(FIELD, className)}>
      <FieldLabel label={label} hideLabel={hideLabel} />
      <AriaTextArea
        ref={box}
        rows={rows}
        placeholder={placeholder}
        onInput={grow}
        className="field-box w-full min-w-0 resize-none px-2 py-1.5 text-base text-ink"
      />
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
