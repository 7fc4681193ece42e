import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { ariaKeys } from '../lib/keys.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconType } from './Icon.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: IconType;
  /** What it does; its accessible name and its tooltip. */
  label: string;
  kbd?: string;
  /** `sm` is 24 px, the smallest target there may be. */
  size?: 'sm' | 'md';
  variant?: 'quiet' | 'secondary';
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, kbd, size = 'md', variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(kbd === undefined ? {} : { kbd })}>
      <AriaButton
        {...rest}
        {...(kbd === undefined ? {} : { render: (dom) => <button {...dom} aria-keyshortcuts={ariaKeys(kbd)} /> })}
        aria-label={label}
        className={cx(
          'inline-flex shrink-0 items-center justify-center rounded-md border transition-colors',
          size === 'sm' ? 'size-6' : 'size-7.5',
          variant === 'secondary' ? 'border-line2 bg-surface text-ink' : 'border-transparent text-ink2',
          'data-disabled:text-ink3 data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-hover',
          className,
        )}
      >
        <Icon icon={icon} size={size === 'sm' ? 13 : 16} />
      </AriaButton>
    </Tooltip>
  );
}
