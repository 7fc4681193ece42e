import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import { call } from '../../lib/client.ts';
import { relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { Markdown } from '../../lib/markdown/Markdown.tsx';
import type { Day } from '../../lib/use-day.ts';
import { say } from './actions.ts';
import { EntryMenu } from './EntryMenu.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { StreamLine } from './StreamLine.tsx';

/** A note, read as Markdown, changed where it stands. */
export function NoteEntry({ item, day }: { item: StreamItem; day: Day }) {
  const [isEditing, setEditing] = useState(false);
  const now = useNow();
  const trash = async () => say(await call('note.trash', { id: item.id }), 'Moved the note to the trash');
  return (
    <StreamLine
      icon={PenLine}
      title={item.title}
      at={item.at}
      day={day}
      menu={
        <EntryMenu
          name={`note of ${relativeInstant(item.at, now, day.zone)}`}
          onEdit={() => setEditing(true)}
          onTrash={() => void trash()}
        />
      }
    >
      {isEditing ? (
        <NoteEditor id={item.id} stored={item.body} onDone={() => setEditing(false)} />
      ) : (
        <Markdown text={item.body} className="text-base text-ink2" />
      )}
    </StreamLine>
  );
}
