import type { Failure } from '../../../db/domain/result.ts';
import type { ContactChannel } from '../../../db/domain/vocabulary.ts';
import { call } from '../client.ts';
import type { MailText } from '../mail.ts';
import { copyWords } from '../templates/send.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** What is done with a closing note. Each says what happened, with its way back where something was written. */

type To = { opportunityId: string; personId: string; name: string };
const noteOf = ({ opportunityId, personId }: To, { subject, body }: MailText) => ({
  opportunityId,
  personId,
  subject,
  draft: body,
});

/** Answers whether it is kept. */
export async function keepNote(to: To, text: MailText): Promise<boolean> {
  const result = await call('limbo.keepNote', noteOf(to, text));
  if (!result.ok) sayFailure(result.error);
  else offerUndo(result.value.step, `The closing note to ${to.name} is among today’s follow-ups.`);
  return result.ok;
}

/** Answers whether it is logged. */
export async function sendNote(to: To, text: MailText, channel: ContactChannel): Promise<boolean> {
  const result = await call('limbo.sendNote', { ...noteOf(to, text), channel });
  if (!result.ok) sayFailure(result.error);
  else offerUndo(result.value.step, `The closing note to ${to.name} is logged as sent.`);
  return result.ok;
}

export const copyNote = ({ subject, body }: MailText): Promise<boolean> =>
  copyWords(subject.trim() === '' ? body : `${subject}\n\n${body}`, 'The note');

/** Answers why it was refused, to be shown beside the field, or null. */
export async function decideBy(opportunityId: string, date: string | null): Promise<Failure | null> {
  const result = await call('limbo.decideBy', { opportunityId, date });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, date === null ? 'No date to decide by any more.' : 'The date to decide by is set.');
  return null;
}
