import { Check, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Proposal } from '../../../electron/ipc/contract/posting.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { type Rating, RatingGroup } from '../../components/RatingGroup.tsx';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

interface RowProps {
  proposal: Proposal;
  onKeyDown: (event: KeyboardEvent) => void;
  onWeight: (importance: number) => void;
  onAccept: () => void;
  onDismiss: () => void;
}

/** One skill, the sentence it stands in, and how much they want it. The row takes the keys. */
export function PostingSkillRow({ proposal, onKeyDown, onWeight, onAccept, onDismiss }: RowProps) {
  const { name, quote, importance } = proposal;
  return (
    <li
      data-posting-skill=""
      tabIndex={0}
      aria-keyshortcuts="A D"
      aria-label={`${name}: ${quote}. How much they want it: ${importance} of 5`}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-x-2 rounded-sm border-b border-line px-1 py-1 last:border-b-0 hover:bg-hover"
    >
      <div className="min-w-40 flex-1">
        <div className="text-base font-550 text-ink">{name}</div>
        <div className="selectable line-clamp-2 text-sm text-ink2" title={quote}>
          {quote}
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <RatingGroup
          label={`How much they want ${name}`}
          hideLabel
          size="sm"
          value={RATINGS.find((rating) => rating === importance) ?? null}
          onChange={(value) => onWeight(value ?? importance)}
        />
        <IconButton icon={Check} label={`Accept ${name} as evidence`} size="sm" onPress={onAccept} />
        <IconButton icon={X} label={`Set ${name} aside`} size="sm" onPress={onDismiss} />
      </div>
    </li>
  );
}
