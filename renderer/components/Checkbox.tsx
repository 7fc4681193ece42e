import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { cx } from './cx.ts';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  /** Shown beside the box; without it give `aria-label`. */
  children?: ReactNode;
  /** Round for things to do, square for everything else. */
  shape?: 'square' | 'round';
  className?: string;
}

/** A box of 18 px in a target of at least 24. `isSelected` and `onChange` as in React Aria. */
export function Checkbox({ children, shape = 'square', className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={cx(
        'group inline-flex min-h-6 min-w-6 items-center gap-2 rounded-sm text-base data-disabled:text-ink3',
        children === undefined && 'justify-center',
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            aria-hidden="true"
            className={cx(
              'flex size-4.5 shrink-0 items-center justify-center border transition-colors',
              shape === 'round' ? 'rounded-full' : 'rounded-[5px]',
              isSelected || isIndeterminate
                ? 'border-accent bg-accent text-on-accent'
                : 'border-control bg-surface group-data-hovered:border-ink2',
              'group-data-disabled:border-line2 group-data-disabled:bg-sunken group-data-disabled:text-ink3',
            )}
          >
            {isIndeterminate ? <Minus size={13} strokeWidth={2} /> : isSelected && <Check size={13} strokeWidth={2} />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
