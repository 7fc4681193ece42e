import { type DraftText, mailtoUrl } from './drafts.ts';

/** What mail programs take as a link everywhere: some systems cut longer ones off, and letters such as ü count six. */
export const LONGEST_LINK = 2000;

export type MailLink = { url: string } | { tooLong: number };

/** A link that opens the mail program with this text, or how long it would be (in characters) when that is too long. */
export function mailLink(address: string, text: DraftText): MailLink {
  const url = mailtoUrl(address, text);
  return url.length > LONGEST_LINK ? { tooLong: url.length } : { url };
}
