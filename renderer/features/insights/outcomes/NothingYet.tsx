import type { ReactNode } from 'react';

/** A chart that has nothing to draw: what would stand there, in a sentence. */
export function NothingYet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="card px-3 py-2.5">
      <h2 className="m-0 text-base font-650 text-ink">{title}</h2>
      <p className="m-0 text-sm text-ink2">{children}</p>
    </section>
  );
}
