import { useMemo, useRef, useState } from 'react';
import type { Command } from '../commands.ts';
import { useCommands } from '../commands.ts';
import type { MailText } from '../mail.ts';
import { copyWords, openMail } from '../templates/send.ts';

export type Way = 'mail' | 'copy';

interface Options {
  address: string;
  whole: MailText;
  /** Whether the text still waits for something. */
  hasGaps: boolean;
  /** Keeps the words as they go out; false when that was refused. */
  keep: (how: Way) => Promise<boolean>;
}

/**
 * Sending in the mail program or by the clipboard. A text that still waits for something is not held back: the first press
 * says so, the second sends it.
 */
export function useSending({ address, whole, hasGaps, keep }: Options) {
  const text = `${whole.subject}\n${whole.body}`;
  const [warned, setWarned] = useState<{ way: Way; text: string } | null>(null);
  const [sent, setSent] = useState<Way | null>(null);
  const isWarned = (way: Way) => hasGaps && warned?.way === way && warned.text === text;

  const send = async (way: Way) => {
    if (hasGaps && !isWarned(way)) return setWarned({ way, text });
    setWarned(null);
    if (!(await keep(way))) return;
    const isOut = way === 'mail' ? await openMail(address, whole) : await copyWords(whole.body, 'The text');
    if (isOut) setSent(way);
  };
  const copySubject = () => copyWords(whole.subject, 'The subject');

  const latest = useRef(send);
  latest.current = send;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'followup.mail',
        label: 'Open the draft in the mail program',
        group: 'Follow-ups',
        keys: 'Mod+Enter',
        words: 'send email mailto',
        run: () => void latest.current('mail'),
      },
      {
        id: 'followup.copy',
        label: 'Copy the text of the draft',
        group: 'Follow-ups',
        keys: 'Mod+Shift+C',
        words: 'clipboard',
        run: () => void latest.current('copy'),
      },
    ],
    [],
  );
  useCommands(commands);

  return { send, copySubject, sent, warning: isWarned('mail') ? 'mail' : isWarned('copy') ? 'copy' : null } as const;
}
