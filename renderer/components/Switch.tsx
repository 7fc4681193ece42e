import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import type { SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { cx } from './cx.ts';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  /** Shown beside it; without it give `aria-label`. */
  children?: ReactNode;
  className?: string;
}

/**
 * On or off, at once. The place of the knob says it as well as the colour; a target of at least 24 px. `relative` keeps the
 * unseen input in its place: its focus would scroll the whole window otherwise.
 */
export function Switch({ children, className, ...rest }: SwitchProps) {
  return (
    <AriaSwitch
      {...rest}
      className={cx(
        'group relative inline-flex min-h-6 min-w-8 items-center gap-2 rounded-full text-base data-disabled:text-ink3',
        className,
      )}
    >
      <span
        aria-hidden="true"
        className="flex h-4.5 w-7.5 shrink-0 items-center rounded-full border border-control bg-surface px-0.5 transition-colors group-data-disabled:border-line2 group-data-disabled:bg-sunken group-data-hovered:border-ink2 group-data-selected:border-accent group-data-selected:bg-accent group-data-selected:group-data-disabled:border-line2 group-data-selected:group-data-disabled:bg-sunken"
      >
        <span className="size-3 rounded-full bg-control transition-transform group-data-selected:translate-x-3 group-data-selected:bg-on-accent group-data-selected:group-data-disabled:bg-control motion-reduce:transition-none" />
      </span>
      {children}
    </AriaSwitch>
  );
}
