import { cx } from './cx.ts';
import type { ReactNode } from 'react';

interface SectionHeadingProps {
  children: ReactNode;
  count?: number;
  /** Red for late, amber for waiting too long; the words say it too. */
  tone?: 'neutral' | 'red' | 'amber';
  level?: 2 | 3 | 4;
  id?: string;
  /** At the right end: a hint or a small button. */
  aside?: ReactNode;
  className?: string;
}

const TONES = { neutral: 'text-ink2', red: 'text-red', amber: 'text-amber' } as const;

/** `Late 3`: what a group of rows is, and how many. */
export function SectionHeading({
  children,
  count,
  tone = 'neutral',
  level = 2,
  id,
  aside,
  className,
}: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cx('flex min-h-6 items-center gap-2', className)}>
      <Heading id={id} className={cx('text-sm font-650', TONES[tone])}>
        {children}
        {count !== undefined && <span className="tabular ml-1 font-normal text-ink3"> {count}</span>}
      </Heading>
      {aside !== undefined && <div className="ml-auto flex items-center gap-1 text-sm text-ink3">{aside}</div>}
    </div>
  );
}
