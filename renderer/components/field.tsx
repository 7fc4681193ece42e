import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';

/** What every labelled field takes, whatever is typed or chosen in it. */
export interface FieldProps {
  label: string;
  /** The label is read but not shown, because its place on the screen already says it. */
  hideLabel?: boolean;
  /** A grey line under the field. */
  hint?: ReactNode;
  /** What is wrong and what to do. Shown in red next to the field and read with it. */
  error?: string | null | undefined;
  className?: string;
}

export const FIELD = 'flex min-w-0 flex-col gap-1';
export const INPUT =
  'field-box h-7.5 w-full min-w-0 px-2 text-base text-ink placeholder:text-ink3 text-ellipsis select-text';

export function FieldLabel({ label, hideLabel }: Pick<FieldProps, 'label' | 'hideLabel'>) {
  return <Label className={cx(hideLabel ? 'sr-only' : 'text-sm font-550 text-ink2')}>{label}</Label>;
}

export function FieldFoot({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && hint !== null && !error && (
        <Text slot="description" className="text-sm text-ink3">
          {hint}
        </Text>
      )}
      <FieldError className="text-sm text-red">{error ?? undefined}</FieldError>
    </>
  );
}
