import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn, LONGEST_LINK, mailLink, mailtoUrl } from '../../../renderer/lib/mail.ts';

/** What a mail program makes of the link again: split as RFC 6068 says, and nothing of the app's own code. */
function read(url: string) {
  const [, path = '', query = ''] = /^mailto:([^?#]*)(?:\?([^#]*))?$/.exec(url) ?? [];
  const fields = new Map(
    (query === '' ? [] : query.split('&')).map((pair) => {
      const [name = '', value = '', ...rest] = pair.split('=');
      if (rest.length > 0) throw new Error(`A sign with a meaning stands bare in ${pair}`);
      return [decodeURIComponent(name), decodeURIComponent(value)] as const;
    }),
  );
  return {
    to: path === '' ? [] : path.split(',').map(decodeURIComponent),
    names: [...fields.keys()],
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
  };
}

const line = fc.string({
  unit: fc.oneof(
    fc.constantFrom('ü', 'ß', '&', '?', '#', '%', '+', '=', ' ', '%20', '日', '😀', '"', '<'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});
const body = fc.array(line, { maxLength: 6 });

describe('a mail link', () => {
  test('brings subject and text to the mail program as they were typed, whatever they hold', () => {
    fc.assert(
      fc.property(line, body, fc.constantFrom('\n', '\r\n', '\r'), (subject, lines, end) => {
        const clean = lines.map((one) => one.replaceAll(/[\r\n]/g, ' '));
        const url = mailtoUrl('ines@lumenhealth.example', { subject, body: clean.join(end) });
        expect(url).toMatch(/^[\x21-\x7E]+$/);
        expect(read(url)).toMatchObject({
          to: ['ines@lumenhealth.example'],
          subject,
          body: clean.join('\r\n'),
        });
        expect(new URL(url).protocol).toBe('mailto:');
      }),
    );
  });
  test('writes line breaks as %0D%0A and umlauts as UTF-8', () => {
    expect(mailtoUrl('a@b.example', { subject: 'Grüße', body: 'Eins\nZwei' })).toBe(
      'mailto:a@b.example?subject=Gr%C3%BC%C3%9Fe&body=Eins%0D%0AZwei',
    );
  });
  test('leaves out what is empty', () => {
    expect(mailtoUrl('a@b.example', { subject: '', body: '' })).toBe('mailto:a@b.example');
    expect(mailtoUrl('', { subject: 'x', body: '' })).toBe('mailto:?subject=x');
  });
  test('cannot be broken out of, by an address or by a text', () => {
    const url = mailtoUrl('a@b.example?bcc=x@y.example', { subject: 'x&bcc=z', body: '?cc=q#f' });
    expect(read(url)).toEqual({
      to: ['a@b.example?bcc=x@y.example'],
      names: ['subject', 'body'],
      subject: 'x&bcc=z',
      body: '?cc=q#f',
    });
  });
  test('survives half of a letter, which has no code', () => {
    expect(read(mailtoUrl('a@b.c', { subject: 'a\uD83D', body: '\uDE00b😀' }))).toMatchObject({
      subject: 'a\uFFFD',
      body: '\uFFFDb😀',
    });
  });
  test('takes several addresses, with names around them and with signs in them', () => {
    expect(addressesIn('ines+jobs@x.example; "Brandt, Oskar" <oskar@x.example>, Dana <dana@x.example>')).toEqual([
      'ines+jobs@x.example',
      'oskar@x.example',
      'dana@x.example',
    ]);
    expect(addressesIn(' ines@x.example oskar@x.example\n')).toEqual(['ines@x.example', 'oskar@x.example']);
    expect(addressesIn('Ines Haddad ines@x.example')).toEqual(['ines@x.example']);
    const url = mailtoUrl('a+b@x.example, c&d@x.example', { subject: '', body: '' });
    expect(url).toBe('mailto:a%2Bb@x.example,c%26d@x.example');
    expect(read(url).to).toEqual(['a+b@x.example', 'c&d@x.example']);
  });
});

describe('a text that is too long for a link everywhere', () => {
  test('is refused with its length, by its encoded letters', () => {
    expect('url' in mailLink('a@b.c', { subject: '', body: 'a'.repeat(1000) })).toBe(true);
    // The same number of letters, of which each counts six in a link.
    const link = mailLink('a@b.c', { subject: '', body: 'ü'.repeat(1000) });
    expect('tooLong' in link && link.tooLong > LONGEST_LINK).toBe(true);
  });
  test('still opens the mail, with its subject as far as that fits', () => {
    const long = { subject: 'Für Ines', body: 'ü'.repeat(1000) };
    expect(mailLink('a@b.c', long)).toMatchObject({ short: 'mailto:a@b.c?subject=F%C3%BCr%20Ines' });
    expect(mailLink('a@b.c', { ...long, subject: 'ü'.repeat(500) })).toMatchObject({ short: 'mailto:a@b.c' });
  });
});
