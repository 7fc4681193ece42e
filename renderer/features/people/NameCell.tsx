import type { ReactNode } from 'react';

interface NameCellProps {
  name: string;
  /** Grey beside the name. */
  beside: string;
  lead?: ReactNode;
}

/** What a row is called, and grey beside it what belongs to it. */
export function NameCell({ name, beside, lead }: NameCellProps) {
  return (
    <>
      {lead}
      <span className="min-w-0 truncate" title={[name, beside].filter(Boolean).join(' · ')}>
        <span className="font-650 text-ink">{name}</span> <span className="text-sm text-ink2">{beside}</span>
      </span>
    </>
  );
}
