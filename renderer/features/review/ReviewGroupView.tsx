import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../components/index.ts';
import type { ReviewGroup, ReviewLine } from './parts.ts';

/** So many lines at first. */
const FIRST = 8;

/** One sort of thing of the week; every line opens what it speaks of. */
export function ReviewGroupView({ group: { title, total, lines } }: { group: ReviewGroup }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  return (
    <section aria-label={title}>
      <h3 className="m-0 pt-1.5 text-sm font-650 text-ink2">
        {title} <span className="tabular font-normal text-ink3">{total}</span>
      </h3>
      <ul className="m-0 flex list-none flex-col p-0">
        {shown.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button size="sm" variant="quiet" onPress={() => setWhole(true)}>
          {`${lines.length - shown.length} more: ${title}`}
        </Button>
      )}
      {isWhole && total > lines.length && (
        <p className="m-0 text-sm text-ink2">{`${total - lines.length} more are not listed.`}</p>
      )}
    </section>
  );
}

function Line({ line: { text, aside, open } }: { line: ReviewLine }) {
  const said = (
    <>
      <span className="block text-base whitespace-pre-line text-ink">{text}</span>
      {aside !== '' && <span className="block text-sm text-ink2">{aside}</span>}
    </>
  );
  return (
    <li>
      {open === null ? (
        <div className="px-2 py-1">{said}</div>
      ) : (
        <AriaButton
          onPress={open}
          className="block w-full rounded-sm px-2 py-1 text-left data-hovered:bg-hover data-pressed:bg-hover"
        >
          {said}
        </AriaButton>
      )}
    </li>
  );
}
