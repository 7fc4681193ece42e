import type { ContactChannel } from './vocabulary.ts';

/** On these the words that were drafted are the words that went out. */
const WRITTEN: readonly ContactChannel[] = ['email', 'message'];

/** What is logged of a message that went out: its subject, then the text as it was written. */
export function saidIn(
  { subject, draft }: { subject: string; draft: string },
  channel: ContactChannel,
  otherwise: string,
): string {
  const first = /\S/.test(subject) ? subject : otherwise;
  return WRITTEN.includes(channel) && /\S/.test(draft) ? `${first}\n\n${draft}` : first;
}
