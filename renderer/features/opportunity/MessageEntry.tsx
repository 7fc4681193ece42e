import { CornerDownLeft, Mail, MessageCircle, Phone, Users } from 'lucide-react';
import { useState } from 'react';
import type { OpportunityDetail, StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import { call } from '../../lib/client.ts';
import { inSentence } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import type { Day } from '../../lib/use-day.ts';
import { say } from './actions.ts';
import { EntryMenu } from './EntryMenu.tsx';
import { MessageEditor } from './MessageEditor.tsx';
import { StreamLine } from './StreamLine.tsx';

const ICONS = { email: Mail, call: Phone, message: MessageCircle, meeting: Users, other: MessageCircle } as const;

interface MessageEntryProps {
  item: StreamItem;
  detail: OpportunityDetail;
  day: Day;
}

/** A message, call or meeting; changed where it stands. */
export function MessageEntry({ item, detail, day }: MessageEntryProps) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <MessageEditor item={item} detail={detail} day={day} onClose={() => setEditing(false)} />;
  const said = item.interaction;
  const personId = said?.personId ?? null;
  const trash = async () =>
    say(await call('interaction.trash', { id: item.id }), `Moved the ${inSentence(item.title)} to the trash`);
  return (
    <StreamLine
      icon={said === null ? Mail : said.direction === 'inbound' ? CornerDownLeft : ICONS[said.channel]}
      title={item.title}
      at={item.at}
      day={day}
      {...(personId === null ? {} : { onOpen: () => navigate.openPanel({ kind: 'person', id: personId }) })}
      menu={<EntryMenu name={inSentence(item.title)} onEdit={() => setEditing(true)} onTrash={() => void trash()} />}
    >
      {item.body !== '' && <p className="m-0 text-base wrap-anywhere whitespace-pre-wrap text-ink2">{item.body}</p>}
    </StreamLine>
  );
}
