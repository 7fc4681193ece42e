import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from '../../components/index.ts';

interface BriefLineProps {
  label: string;
  /** The part of the form it opens, and the name others lead here by. */
  target: string;
  onEdit: (target: string) => void;
  /** Nothing is known of it yet. */
  isOpen?: boolean;
  children: ReactNode;
}

/** One line of the brief; its name opens the form at this place. */
export function BriefLine({ label, target, onEdit, isOpen = false, children }: BriefLineProps) {
  return (
    <div data-focus-target={target} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-1.5 text-base">
      <dt>
        <Button
          aria-expanded={false}
          onPress={() => onEdit(target)}
          className="rounded-sm text-left text-ink2 data-hovered:text-ink data-hovered:underline"
        >
          {label}
        </Button>
      </dt>
      <dd className={cx('m-0 min-w-0 wrap-anywhere whitespace-pre-wrap', isOpen ? 'text-ink3' : 'text-ink')}>
        {children}
      </dd>
    </div>
  );
}
