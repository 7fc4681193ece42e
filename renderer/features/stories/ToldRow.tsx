import { MessageSquareText, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { IconButton, RatingGroup } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { navigate } from '../../lib/navigation.ts';
import { ratingOf } from '../../lib/stories/rating.ts';
import { rateTelling, setTold } from '../../lib/stories/store.ts';
import { sayFailure } from '../../lib/undo.ts';

interface ToldRowProps {
  storyId: string;
  telling: StoryView['told'][number];
  /** The round, in words. */
  words: string;
}

/** One telling: where, how it went, and what to remember of it. */
export function ToldRow({ storyId, telling, words }: ToldRowProps) {
  const { roundId, opportunityId, title, went, note } = telling;
  const [isWriting, setWriting] = useState(false);
  const ref = useRef<HTMLLIElement>(null);
  const write = () => {
    setWriting(true);
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('input[type="text"]')?.focus());
  };
  const rate = async (rating: number | null) => {
    const refused = await rateTelling({ storyId, roundId, went: rating });
    if (refused !== null) sayFailure(refused);
  };
  return (
    <li ref={ref} className="flex flex-col gap-1 border-b border-line px-1.5 py-1 last:border-b-0">
      <div className="flex items-center gap-2">
        <Button
          aria-label={`${words}. Open the opportunity`}
          onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
          className="min-h-6 min-w-0 flex-1 truncate rounded-sm px-1 text-left text-base data-hovered:bg-hover"
        >
          <span title={`${words}, ${title}`}>{words}</span>
        </Button>
        <RatingGroup
          label={`How it went at ${words}`}
          hideLabel
          size="sm"
          value={ratingOf(went)}
          onChange={(rating) => void rate(rating)}
          className="shrink-0"
        />
        <IconButton icon={MessageSquareText} size="sm" label={`Write a note on ${words}`} onPress={write} />
        <IconButton
          icon={X}
          size="sm"
          label={`Not told at ${words}`}
          onPress={() => void setTold(storyId, roundId, false)}
        />
      </div>
      {(isWriting || note !== '') && (
        <SavedText
          label={`Note on ${words}`}
          hideLabel
          placeholder="What they asked about it, what to tell otherwise"
          stored={note}
          save={(text) => rateTelling({ storyId, roundId, note: text })}
        />
      )}
    </li>
  );
}
