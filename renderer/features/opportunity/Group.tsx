import { useContext } from 'react';
import type { ReactNode } from 'react';
import { Arrangement } from './arrangement.ts';

interface GroupProps {
  title: string;
  /** By what name others lead here. */
  target?: string;
  children: ReactNode;
}

/** A few fields that belong together, under a small heading. */
export function Group({ title, target, children }: GroupProps) {
  const Heading = useContext(Arrangement) === 'page' ? 'h3' : 'h4';
  return (
    <div role="group" aria-label={title} data-focus-target={target} className="flex flex-col gap-2">
      <Heading className="text-sm font-550 text-ink2">{title}</Heading>
      {children}
    </div>
  );
}
