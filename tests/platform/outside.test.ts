import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideAddress } from '../../electron/platform/outside.ts';
import { runs } from '../support/seed.ts';

describe('a link outside', () => {
  it.each([
    ['https://example.com/job?id=1#apply', 'https://example.com/job?id=1#apply'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['https://example.com/a b"c', 'https://example.com/a%20b%22c'],
    [
      'mailto:dana@example.com?subject=Thanks&body=Hello%20Dana',
      'mailto:dana@example.com?subject=Thanks&body=Hello%20Dana',
    ],
  ])('may be opened: %s', (url, address) => expect(outsideAddress(url)).toBe(address));

  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'proffer://app/',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'ftp://example.com/',
    'tel:123',
    'https://bank.example@evil.example/',
    'https://user:secret@example.com/',
    'https://',
    '//example.com',
    'example.com',
    'https://example.com/\nfile:///etc/passwd',
    'mailto:dana@example.com\r\nBcc: all@example.com',
    'java\tscript:alert(1)',
    '\u0000https://example.com',
    '',
    `https://example.com/${'a'.repeat(40_000)}`,
  ])('is refused: %j', (url) => expect(outsideAddress(url)).toBeNull());

  it('is never anything but https: or mailto:', () => {
    const start = fc.constantFrom(
      'https:',
      'https://',
      'mailto:',
      'file://',
      'javascript:',
      ' https://',
      'HtTpS://',
      '',
    );
    let opened = 0;
    fc.assert(
      fc.property(start, fc.string({ maxLength: 30, unit: 'binary' }), (scheme, rest) => {
        const address = outsideAddress(scheme + rest);
        if (address === null) return;
        opened += 1;
        expect(['https:', 'mailto:']).toContain(new URL(address).protocol);
        expect(address).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: runs(5000) },
    );
    expect(opened).toBeGreaterThan(0);
  });
});
