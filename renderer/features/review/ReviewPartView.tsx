import type { ReviewPart } from './parts.ts';
import { ReviewGroupView } from './ReviewGroupView.tsx';

/** One of the four questions a week is looked at with. */
export function ReviewPartView({ part: { id, title, line, groups } }: { part: ReviewPart }) {
  return (
    <section aria-label={title} data-review-part={id} tabIndex={-1} className="card min-w-0 px-3 py-2.5">
      <h2 className="m-0 text-base font-650 text-ink">{title}</h2>
      {/* Said above all parts already, where there is more to show. */}
      {groups.length === 0 && <p className="m-0 text-sm text-ink2">{line}</p>}
      {groups.map((group) => (
        <ReviewGroupView key={group.title} group={group} />
      ))}
    </section>
  );
}
