import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  /** How many were left off. */
  more?: number;
  children: ReactNode;
}

/** A part of the page under its heading; it says what it left off. */
export function Part({ title, more = 0, children }: PartProps) {
  return (
    <section className="sheet-part">
      <h2>{title}</h2>
      {children}
      {more > 0 && <p className="sheet-more">…and {more} more in the app</p>}
    </section>
  );
}
