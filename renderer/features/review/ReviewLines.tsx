import { Button } from 'react-aria-components';
import type { ReviewPart } from './parts.ts';

/** The week in four lines; each goes to its part. */
export function ReviewLines({ parts }: { parts: readonly ReviewPart[] }) {
  return (
    <ul aria-label="The week in short" className="m-0 mb-3 flex list-none flex-col p-0">
      {parts.map(({ id, title, line }) => (
        <li key={id}>
          <Button
            onPress={() => goToPart(id)}
            className="flex w-full gap-3 rounded-sm px-1.5 py-0.5 text-left text-base data-hovered:bg-hover"
          >
            <span className="w-44 shrink-0 font-550 text-ink">{title}</span>
            <span className="min-w-0 text-ink2">{line}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Brings a part into sight, and the reading place with it. */
function goToPart(id: ReviewPart['id']): void {
  const part = document.querySelector<HTMLElement>(`[data-review-part="${id}"]`);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
