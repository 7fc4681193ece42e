import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconType } from './Icon.tsx';

interface EmptyStateProps {
  icon: IconType;
  /** What belongs here, in one sentence. */
  children: ReactNode;
  /** The one next step, a Button. */
  action?: ReactNode;
  /** Inside a card: smaller, in one line. */
  compact?: boolean;
}

export function EmptyState({ icon, children, action, compact = false }: EmptyStateProps) {
  return (
    <div
      className={cx(
        'flex items-center text-ink2',
        compact ? 'gap-2 px-3 py-2.5 text-sm' : 'mx-auto max-w-100 flex-col gap-3 px-6 py-14 text-center text-base',
      )}
    >
      <Icon icon={icon} size={compact ? 13 : 16} className="text-ink3" />
      <p className={cx('m-0', compact && 'flex-1')}>{children}</p>
      {action}
    </div>
  );
}
