import { useId } from 'react';
import type { ReactNode } from 'react';

interface FormSectionProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One question of a long form, under a hairline. */
export function FormSection({ title, aside, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="group/section flex flex-col gap-2 border-t border-line pt-3">
      <div className="flex items-baseline justify-between gap-2">
        <h3 id={id} className="text-sm font-650 text-ink">
          {title}
        </h3>
        {aside !== undefined && <span className="text-xs text-ink3">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
