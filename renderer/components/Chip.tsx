import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconType } from './Icon.tsx';

export type Tone = 'neutral' | 'accent' | 'amber' | 'red' | 'violet' | 'blue';

interface ChipProps {
  tone?: Tone;
  icon?: IconType;
  children: ReactNode;
  /** The whole thing on hover when the chip is an abbreviation. */
  title?: string;
  className?: string;
}

const LOOK: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink2',
  accent: 'bg-accent-wash text-accent-text',
  amber: 'bg-amber-wash text-amber',
  red: 'bg-red-wash text-red',
  violet: 'bg-violet-wash text-violet',
  blue: 'bg-blue-wash text-blue',
};

/** A word about the thing beside it. Its text says what its colour says. */
export function Chip({ tone = 'neutral', icon, children, title, className }: ChipProps) {
  return (
    <span
      title={title}
      className={cx(
        'tabular inline-flex h-4.5 max-w-full min-w-4.5 shrink-0 items-center justify-center gap-1 rounded-sm px-1.5 text-xs font-650 whitespace-nowrap',
        LOOK[tone],
        className,
      )}
    >
      {icon !== undefined && <Icon icon={icon} size={13} />}
      {children}
    </span>
  );
}
