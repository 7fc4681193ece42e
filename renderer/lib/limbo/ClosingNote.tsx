import { Check, ClipboardCopy, Clock, Mail } from 'lucide-react';
import { useState } from 'react';
import type { UnclosedView } from '../../../electron/ipc/contract/limbo.ts';
import { Button, TextArea, TextField } from '../../components/index.ts';
import { mailLink } from '../mail.ts';
import { openMail } from '../templates/send.ts';
import { copyNote, keepNote, sendNote } from './actions.ts';
import { useNote } from './use-note.ts';

interface ClosingNoteProps {
  opportunityId: string;
  person: UnclosedView;
  /** It went out, or is planned: the note is folded away. */
  onDone: () => void;
}

/** The drafted note to one interviewer: what is typed is kept, what the brief does not say is named above it. */
export function ClosingNote({ opportunityId, person, onDone }: ClosingNoteProps) {
  const { text, setText, clear } = useNote(opportunityId, person);
  const [isMailed, setMailed] = useState(person.email.trim() !== '');
  const to = { opportunityId, personId: person.personId, name: person.name };
  const address = person.email.trim();
  const fresh = { subject: person.note.subject, body: person.note.body };
  const isFresh = text.body === fresh.body;
  const isTooLong = address !== '' && 'tooLong' in mailLink(address, text);
  const hasGaps = /\[[^\]\n]+\]/.test(text.body);
  const end = (isDone: boolean) => {
    if (!isDone) return;
    clear();
    onDone();
  };
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-2">
      {!isFresh && (
        <Button size="sm" variant="quiet" className="self-start" onPress={() => setText(fresh)}>
          Draft it anew from the brief
        </Button>
      )}
      {isFresh && person.note.missing.length > 0 && (
        <ul className="m-0 flex list-none flex-col gap-0.5 p-0 text-sm text-ink2" aria-label="Not on the brief yet">
          {person.note.missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <TextField label="Subject" value={text.subject} onChange={(subject) => setText({ ...text, subject })} />
      <TextArea
        label={`Note to ${person.name}`}
        rows={8}
        maxRows={18}
        value={text.body}
        onChange={(body) => setText({ ...text, body })}
        hint={hintOf(hasGaps, isTooLong)}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        {address !== '' && (
          <Button
            icon={Mail}
            onPress={() => {
              setMailed(true);
              void openMail(address, text);
            }}
          >
            Open in mail
          </Button>
        )}
        <Button
          icon={ClipboardCopy}
          onPress={() => {
            setMailed(false);
            void copyNote(text);
          }}
        >
          Copy
        </Button>
        <Button icon={Clock} onPress={() => void keepNote(to, text).then(end)}>
          For later
        </Button>
        <Button
          icon={Check}
          className="ml-auto"
          aria-label={`It went out: log the note to ${person.name}`}
          onPress={() => void sendNote(to, text, isMailed ? 'email' : 'message').then(end)}
        >
          It went out
        </Button>
      </div>
    </div>
  );
}

function hintOf(hasGaps: boolean, isTooLong: boolean): string | undefined {
  const parts = [
    hasGaps ? 'Fill in or take out what stands in [brackets].' : '',
    isTooLong ? 'Too long for a link to a mail program: it opens with the subject, and the note is copied.' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}
