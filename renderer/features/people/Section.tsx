import { useId } from 'react';
import type { ReactNode } from 'react';
import { SectionHeading } from '../../components/index.ts';

interface SectionProps {
  title: string;
  count?: number;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the panel, under a hairline. */
export function Section({ title, count, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-line pt-3">
      <SectionHeading level={3} id={id} count={count} aside={aside}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
