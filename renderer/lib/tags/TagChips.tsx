import { Tag as TagIcon, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { TaggedKind } from '../../../db/domain/tag.ts';
import { Button, IconButton } from '../../components/index.ts';
import { ColourDot } from '../colours/ColourDot.tsx';
import { useCommands } from '../commands.ts';
import { setTags } from './actions.ts';
import { tagsOfResource } from './resources.ts';
import { TagPicker } from './TagPicker.tsx';

interface TagChipsProps {
  kind: TaggedKind;
  id: string;
}

/** The tags of one opportunity, company or person, where they are put on and taken off. */
export function TagChips({ kind, id }: TagChipsProps) {
  const tags = tagsOfResource.use({ kind, id }).data ?? [];
  const [isOpen, setOpen] = useState(false);
  useCommands(
    useMemo(
      () => [
        {
          id: `tags.${kind}`,
          label: `Tag this ${kind}`,
          group: 'Tags',
          words: 'label word mark',
          run: () => setOpen(true),
        },
      ],
      [kind],
    ),
  );
  return (
    <div role="group" aria-label="Tags" className="flex flex-wrap items-center gap-1.5">
      {tags.map(({ id: tagId, name, colour }) => (
        <span
          key={tagId}
          className="inline-flex h-6 max-w-full min-w-0 items-center gap-1.5 rounded-md bg-sunken pl-2 text-sm text-ink"
        >
          <ColourDot colour={colour} />
          <span className="truncate">{name}</span>
          <IconButton
            icon={X}
            size="sm"
            label={`Take off ${name}`}
            onPress={() => void setTags(kind, [id], { remove: [tagId] })}
          />
        </span>
      ))}
      <TagPicker
        kind={kind}
        things={[{ id, tags }]}
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button variant="quiet" size="sm" icon={TagIcon}>
            {tags.length === 0 ? 'Add a tag' : 'Tag'}
          </Button>
        }
      />
    </div>
  );
}
