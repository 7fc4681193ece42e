import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface AnswerPartProps {
  question: string;
  /** In a few words; ends in an ellipsis after two lines, whole on hover. */
  answer: string;
  aside: string;
  /** What the answer opens; without it, it is only read. */
  onPress?: (() => void) | undefined;
  children?: ReactNode;
}

/** One question about the roadmap with its answer, which opens what it speaks of. */
export function AnswerPart({ question, answer, aside, onPress, children }: AnswerPartProps) {
  const said = (
    <span className="line-clamp-2 text-base font-650 text-ink" title={answer}>
      {answer}
    </span>
  );
  return (
    <div className="min-w-0 px-3 py-2">
      <dt className="text-sm text-ink2">{question}</dt>
      <dd className="m-0 min-w-0">
        {onPress === undefined ? (
          said
        ) : (
          <Button
            onPress={onPress}
            className="-mx-1 block max-w-full rounded-sm px-1 text-left data-hovered:bg-hover data-hovered:underline"
          >
            {said}
          </Button>
        )}
        {aside !== '' && (
          <span className="tabular block truncate text-sm text-ink2" title={aside}>
            {aside}
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}
