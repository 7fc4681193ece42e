import { X } from 'lucide-react';
import { IconButton, RatingGroup } from '../../components/index.ts';
import type { Rating } from '../../components/index.ts';
import type { GapLine } from './form.ts';

interface GapRowProps {
  skill: GapLine;
  onImportance: (importance: number) => void;
  onRemove: () => void;
}

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];
const WEIGHT = { 1: 'little', 5: 'decisive' } as const;

/** One skill that was missing, and how much it weighed. Taking the figure back takes the line away. */
export function GapRow({ skill, onImportance, onRemove }: GapRowProps) {
  return (
    <div data-gap={skill.key} className="flex min-h-7.5 items-center gap-2">
      <span className="min-w-0 flex-1 truncate text-base text-ink" title={skill.name}>
        {skill.name}
      </span>
      <RatingGroup
        label={`How much ${skill.name} weighed`}
        hideLabel
        size="sm"
        words={WEIGHT}
        value={RATINGS.find((rating) => rating === skill.importance) ?? null}
        onChange={(value) => (value === null ? onRemove() : onImportance(value))}
      />
      <IconButton icon={X} label={`Remove ${skill.name}`} size="sm" onPress={onRemove} />
    </div>
  );
}
