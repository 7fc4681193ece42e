import type { Failure } from '../../../db/domain/result.ts';
import type { ContactChannel } from '../../../db/domain/vocabulary.ts';
import { notify } from '../../components/toasts.ts';
import { call } from '../client.ts';
import { copyText } from '../copy-text.ts';
import type { DraftText } from '../drafts.ts';
import { mailLink } from '../mail.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** What is done with a closing note. Each says what happened, with its way back where something was written. */

type To = { opportunityId: string; personId: string; name: string };
const noteOf = ({ opportunityId, personId }: To, { subject, body }: DraftText) => ({
  opportunityId,
  personId,
  subject,
  draft: body,
});

/** Answers whether it is kept. */
export async function keepNote(to: To, text: DraftText): Promise<boolean> {
  const result = await call('limbo.keepNote', noteOf(to, text));
  if (!result.ok) sayFailure(result.error);
  else offerUndo(result.value.step, `The closing note to ${to.name} is among today’s follow-ups.`);
  return result.ok;
}

/** Answers whether it is logged. */
export async function sendNote(to: To, text: DraftText, channel: ContactChannel): Promise<boolean> {
  const result = await call('limbo.sendNote', { ...noteOf(to, text), channel });
  if (!result.ok) sayFailure(result.error);
  else offerUndo(result.value.step, `The closing note to ${to.name} is logged as sent.`);
  return result.ok;
}

export async function copyNote({ subject, body }: DraftText): Promise<void> {
  const isCopied = await copyText(subject.trim() === '' ? body : `${subject}\n\n${body}`);
  notify(
    isCopied
      ? { message: 'The note is on the clipboard.' }
      : { message: 'The clipboard did not take it. Select the text and copy it.', tone: 'error' },
  );
}

/** Opens it in the mail program; what is too long for that is offered to be copied instead. */
export async function mailNote(address: string, text: DraftText): Promise<void> {
  const link = mailLink(address, text);
  if ('tooLong' in link) {
    return void notify({
      message: 'This note is too long to be handed to a mail program. Copy it and paste it there.',
      action: { label: 'Copy', onAction: () => void copyNote(text) },
      tone: 'error',
    });
  }
  const result = await call('app.openExternal', { url: link.url });
  if (!result.ok) sayFailure(result.error);
}

/** Answers why it was refused, to be shown beside the field, or null. */
export async function decideBy(opportunityId: string, date: string | null): Promise<Failure | null> {
  const result = await call('limbo.decideBy', { opportunityId, date });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, date === null ? 'No date to decide by any more.' : 'The date to decide by is set.');
  return null;
}
