import { PenLine, Plus } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { Button, Chip } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { showStory } from '../../lib/stories/wanted.ts';

interface GapCardProps {
  name: string;
  fact: string;
  warning: string | null;
  begun: readonly { id: string; title: string }[];
  /** What was said, and by whom; an empty text where only the wish is known. */
  words: readonly { id: string; text: string; by: string; opportunityId: string | null }[];
  /** How many more there are than are shown. */
  more: number;
  onBegin: () => void;
}

/** One thing that wants a story: who asked for it in their words, and one press to begin. */
export function GapCard({ name, fact, warning, begun, words, more, onBegin }: GapCardProps) {
  const [first] = begun;
  return (
    <li className="flex flex-col gap-1 rounded-lg border border-line bg-surface px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="text-base font-650 first-letter:uppercase">{name}</h3>
        <span className="tabular text-sm text-ink2">{fact}</span>
        {warning !== null && <Chip tone="amber">{warning}</Chip>}
        <span className="flex-1" />
        {first === undefined ? (
          <Button size="sm" icon={Plus} aria-label={`Begin a story about ${name}`} onPress={onBegin}>
            Begin a story
          </Button>
        ) : (
          <Button size="sm" icon={PenLine} onPress={() => showStory(first.id)}>
            Finish “{first.title}”
          </Button>
        )}
      </div>
      <ul aria-label={`Who asked for ${name}`} className="flex flex-col">
        {words.map((one) => (
          <Said key={one.id} {...one} />
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-ink3">and {more} more</p>}
    </li>
  );
}

function Said({ text, by, opportunityId }: GapCardProps['words'][number]) {
  const words = (
    <>
      {text.trim() !== '' && <span className="min-w-0 text-ink">“{text}”</span>}
      <span className="text-sm text-ink2">{by}</span>
    </>
  );
  const look = 'flex min-h-6 w-full flex-wrap items-baseline gap-x-2 rounded-sm px-1 py-0.5 -mx-1 text-left';
  return (
    <li>
      {opportunityId === null ? (
        <p className={look}>{words}</p>
      ) : (
        <PlainButton
          onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
          className={`${look} data-hovered:bg-hover`}
        >
          {words}
        </PlainButton>
      )}
    </li>
  );
}
