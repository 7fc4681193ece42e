import { lazy, Suspense } from 'react';
import { cx } from '../../components/index.ts';

/** Reading Markdown is a library of its own: it comes with the first text that needs it. */
const MarkdownText = lazy(() => import('./MarkdownText.tsx'));

/** Longer texts are shown as they were typed, characters: reading them would hold the window up. */
const LONGEST = 20_000;
/** A text without any of these is the same read and unread. */
const MARKS = /[*_`#>|[\]~\\<&]|^\s*(?:[-+]|\d+[.)])\s|https?:|www\./m;

/** A text that may be Markdown, shown safely. */
export function Markdown({ text, className }: { text: string; className?: string }) {
  const plain = <p className="m-0 wrap-anywhere whitespace-pre-wrap">{text}</p>;
  return (
    <div className={cx('selectable flex flex-col gap-1.5 wrap-anywhere', className)}>
      {text.length > LONGEST || !MARKS.test(text) ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <MarkdownText text={text} />
        </Suspense>
      )}
    </div>
  );
}
