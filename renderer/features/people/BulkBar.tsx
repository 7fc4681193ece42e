import { Tag } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { TagView } from '../../../electron/ipc/contract/tag.ts';
import { Button } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { TagPicker } from '../../lib/tags/index.ts';
import { startMerge } from './hosts.ts';
import type { Kind } from './hosts.ts';

interface BulkBarProps {
  kind: Kind;
  chosen: readonly { id: string; name: string; tags: TagView[] }[];
  /** `3 people chosen` */
  line: string;
  /** More that can be done to them, before everything else. */
  children?: ReactNode;
  onTrash: () => void;
  onNone: () => void;
}

/** What can be done to all that are chosen. */
export function BulkBar({ kind, chosen, line, children, onTrash, onNone }: BulkBarProps) {
  const [isTagging, setTagging] = useState(false);
  const [one, other] = chosen;
  const group = kind === 'person' ? 'People' : 'Companies';
  useCommands(
    useMemo(
      () => [
        { id: `${kind}.tagChosen`, label: 'Tag the chosen ones', group, keys: 'Shift+T', run: () => setTagging(true) },
        { id: `${kind}.chooseNone`, label: 'Choose none', group, run: onNone },
      ],
      [kind, group, onNone],
    ),
  );
  return (
    <div role="group" aria-label="Chosen" className="flex items-center gap-2 px-4 pb-2 text-base text-ink2">
      <span role="status">{line}</span>
      {children}
      <TagPicker
        kind={kind}
        things={chosen}
        isOpen={isTagging}
        onOpenChange={setTagging}
        trigger={
          <Button size="sm" icon={Tag} kbd="Shift+T">
            Tag
          </Button>
        }
      />
      {one !== undefined && other !== undefined && chosen.length === 2 && (
        <Button size="sm" onPress={() => startMerge(kind, one.id, other.id)}>
          Merge…
        </Button>
      )}
      <Button size="sm" kbd="Delete" onPress={onTrash}>
        Move to trash
      </Button>
      <Button size="sm" variant="quiet" onPress={onNone}>
        Choose none
      </Button>
    </div>
  );
}
