import type { TagView } from '../../../electron/ipc/contract/tag.ts';
import { ColourDot } from '../colours/ColourDot.tsx';

interface TagListProps {
  tags: readonly TagView[];
  /** As many as there is room for; the rest is counted, and named on hover. */
  most?: number;
}

/** Tags to be read, as on a card. */
export function TagList({ tags, most = 3 }: TagListProps) {
  if (tags.length === 0) return null;
  const rest = tags.slice(most);
  return (
    <span className="inline-flex min-w-0 items-center gap-1">
      <span className="sr-only">Tags: {tags.map(({ name }) => name).join(', ')}</span>
      {tags.slice(0, most).map(({ id, name, colour }) => (
        <span
          key={id}
          aria-hidden="true"
          title={name}
          className="inline-flex h-4.5 max-w-28 min-w-0 items-center gap-1 rounded-sm bg-sunken px-1.5 text-xs text-ink2"
        >
          <ColourDot colour={colour} className="size-1.5!" />
          <span className="truncate">{name}</span>
        </span>
      ))}
      {rest.length > 0 && (
        <span aria-hidden="true" title={rest.map(({ name }) => name).join(', ')} className="text-xs text-ink3">
          +{rest.length}
        </span>
      )}
    </span>
  );
}
