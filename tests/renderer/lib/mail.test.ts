import { expect, test } from 'vitest';
import { LONGEST_LINK, mailLink } from '../../../renderer/lib/mail.ts';

/** What a mail program makes of the link again. */
const read = (url: string) => {
  const parsed = new URL(url);
  const field = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(parsed.search)?.[1] ?? '');
  return { to: decodeURIComponent(parsed.pathname), subject: field('subject'), body: field('body') };
};
const linkTo = (address: string, body: string, subject = 'Für Ines') => {
  const link = mailLink(address, { subject, body });
  if (!('url' in link)) throw new Error('too long');
  return link.url;
};

test('umlauts, signs with a meaning in links, and line breaks arrive as they were typed', () => {
  const body = 'Grüße, 50 % & mehr?\n\n“Größe #1” + 日本\n';
  expect(read(linkTo('ines+jobs@example.com', body))).toEqual({
    to: 'ines+jobs@example.com',
    subject: 'Für Ines',
    body: body.replaceAll('\n', '\r\n'),
  });
});

test('a text that is too long for a link everywhere is refused with its length, by its encoded letters', () => {
  const short = 'a'.repeat(1000);
  expect('url' in mailLink('a@b.c', { subject: '', body: short })).toBe(true);
  // The same number of letters, of which each counts six in a link.
  const link = mailLink('a@b.c', { subject: '', body: 'ü'.repeat(1000) });
  expect('tooLong' in link && link.tooLong > LONGEST_LINK).toBe(true);
});
