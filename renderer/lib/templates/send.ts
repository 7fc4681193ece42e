import { notify } from '../../components/toasts.ts';
import { call } from '../client.ts';
import { copyText } from '../copy-text.ts';
import { type MailText, mailLink } from '../mail.ts';
import { sayFailure } from '../undo.ts';

/** The ways a message leaves the app. Each says what happened. */

const NOT_COPIED = 'The clipboard did not take it. Select the text and copy it.';

/** Copies words; `what` names them: *The text*. Answers whether they are on the clipboard. */
export async function copyWords(text: string, what: string): Promise<boolean> {
  const isCopied = await copyText(text);
  notify(isCopied ? { message: `${what} is on the clipboard.` } : { message: NOT_COPIED, tone: 'error' });
  return isCopied;
}

/**
 * Opens the mail program. A text that is too long for a link goes to the clipboard, and the mail opens with its subject
 * alone. Answers whether it opened.
 */
export async function openMail(address: string, text: MailText): Promise<boolean> {
  const link = mailLink(address, text);
  const isWhole = 'url' in link;
  if (!isWhole && !(await copyText(text.body))) {
    notify({ message: NOT_COPIED, tone: 'error' });
    return false;
  }
  const result = await call('app.openExternal', { url: isWhole ? link.url : link.short });
  if (!result.ok) sayFailure(result.error);
  else if (!isWhole) notify({ message: 'The text is on the clipboard: paste it into the mail that opened.' });
  return result.ok;
}
