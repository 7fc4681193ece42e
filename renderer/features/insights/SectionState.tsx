import type { Failure } from '../../../db/domain/result.ts';

interface SectionStateProps {
  title: string;
  answer: { data: object | null; error: Failure | null };
}

/** What stands for a section that has nothing to draw: it is being read, could not be read, or is empty. */
export function SectionState({ title, answer: { data, error } }: SectionStateProps) {
  return (
    <section aria-label={title} className="card px-3 py-2.5">
      <h2 className="m-0 text-base font-650 text-ink">{title}</h2>
      <p role={error === null ? undefined : 'alert'} className="m-0 min-h-4.5 text-sm text-ink2">
        {error?.message ?? (data === null ? 'Reading…' : 'Nothing began in this time. Choose a longer one.')}
      </p>
    </section>
  );
}
