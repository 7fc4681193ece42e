import type { ReactNode } from 'react';

/** A few fields that belong together, under a small heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={title} className="flex flex-col gap-2">
      <h4 className="text-sm font-550 text-ink2">{title}</h4>
      {children}
    </div>
  );
}
