import { useContext, useId } from 'react';
import type { ReactNode } from 'react';
import { SectionHeading } from '../../components/index.ts';
import { Arrangement } from './arrangement.ts';

interface SectionProps {
  title: string;
  count?: number;
  aside?: ReactNode;
  /** Without a card around it on a page: for a stream, which is long. */
  isOpen?: boolean;
  children: ReactNode;
}

/** A part of a person or company: under a hairline in the panel, a card of its own on the page. */
export function Section({ title, count, aside, isOpen = false, children }: SectionProps) {
  const isOnPage = useContext(Arrangement) === 'page';
  const id = useId();
  const look = isOnPage ? (isOpen ? '' : 'card px-3 py-2') : 'border-t border-line pt-3 first:border-t-0 first:pt-0';
  return (
    <section aria-labelledby={id} className={`flex min-w-0 flex-col gap-2 ${look}`}>
      <SectionHeading level={isOnPage ? 2 : 3} id={id} count={count} aside={aside}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
