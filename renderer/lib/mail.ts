export interface MailText {
  subject: string;
  body: string;
}

/** What mail programs take as a link everywhere: some systems cut longer ones off, and letters such as ü count six. */
export const LONGEST_LINK = 2000;

/** The link; when that is too long, how long it is (in characters) and one without the text, which always opens. */
export type MailLink = { url: string } | { tooLong: number; short: string };

/** A link that opens the mail program with this text, as far as a link can hold it. */
export function mailLink(address: string, text: MailText): MailLink {
  const url = mailtoUrl(address, text);
  if (url.length <= LONGEST_LINK) return { url };
  const withSubject = mailtoUrl(address, { subject: text.subject, body: '' });
  const short = withSubject.length <= LONGEST_LINK ? withSubject : mailtoUrl(address, { subject: '', body: '' });
  return { tooLong: url.length, short };
}

/** A link that opens the mail program with everything filled in; lines end as mail wants them, and none is cut. */
export function mailtoUrl(address: string, { subject, body }: MailText): string {
  const to = addressesIn(address)
    .map((one) => encoded(one).replaceAll('%40', '@'))
    .join(',');
  const fields = [
    ...(subject === '' ? [] : [`subject=${encoded(subject)}`]),
    ...(body === '' ? [] : [`body=${encoded(body.replaceAll(/\r\n|\r|\n/g, '\r\n'))}`]),
  ];
  return `mailto:${to}${fields.length === 0 ? '' : `?${fields.join('&')}`}`;
}

/** Addresses in a field: several, by comma, semicolon or space, also as `Ines Haddad <ines@example.com>`. */
export function addressesIn(text: string): string[] {
  return text
    .replaceAll(/"[^"]*"(?=\s*<)/g, '')
    .split(/[,;\r\n]+/)
    .flatMap((part) => /<([^<>]*)>/.exec(part)?.[1] ?? wordsWithAddress(part))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function wordsWithAddress(part: string): string[] {
  const words = part.trim().split(/\s+/);
  const addresses = words.filter((word) => word.includes('@'));
  return addresses.length > 0 ? addresses : words;
}

/** Half of a letter beyond the basic plane has no code of its own: it becomes the sign for what cannot be read. */
const encoded = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}'));
