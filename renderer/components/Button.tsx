import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { ariaKeys } from '../lib/keys.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconType } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** One primary per screen; secondary is the default; quiet has no edge until it is touched. */
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
  icon?: IconType;
  /** The shortcut shown in the button, `Mod+Enter`. Registering it is the keymap's work. */
  kbd?: string;
  children?: ReactNode;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

const LOOK: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent data-hovered:bg-accent-hover data-pressed:bg-accent-hover',
  secondary: 'border-line2 bg-surface text-ink data-hovered:bg-sunken data-pressed:bg-sunken',
  quiet: 'border-transparent text-ink2 data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-hover',
  danger: 'border-line2 bg-surface text-red data-hovered:bg-red-wash data-pressed:bg-red-wash',
};

export function Button({ variant = 'secondary', size = 'md', icon, kbd, children, className, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(kbd === undefined ? {} : { render: (dom) => <button {...dom} aria-keyshortcuts={ariaKeys(kbd)} /> })}
      className={cx(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-550 whitespace-nowrap transition-colors select-none',
        size === 'sm' ? 'h-6 px-2 text-sm' : 'h-7.5 px-2.5 text-base',
        'data-disabled:border-line data-disabled:bg-sunken data-disabled:text-ink3 data-pending:opacity-70',
        LOOK[variant],
        className,
      )}
    >
      {icon !== undefined && <Icon icon={icon} size={size === 'sm' ? 13 : 16} />}
      {children}
      {kbd !== undefined && (
        <KeyHint keys={kbd} onAccent={variant === 'primary' && rest.isDisabled !== true} className="ml-0.5" />
      )}
    </AriaButton>
  );
}
