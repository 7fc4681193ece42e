import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersIn, passphraseStrength } from '../../db/domain/backup.ts';

const ORDER = ['none', 'too_short', 'weak', 'fair', 'strong'];

describe('how hard a passphrase is to guess', () => {
  it.each([
    ['', 'none'],
    ['tulip', 'too_short'],
    ['tulip garden', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['12345678901234567890', 'weak'],
    ['tulip garden stove', 'fair'],
    ['tulip garden stove harbour', 'strong'],
  ])('%j is %s', (passphrase, strength) => expect(passphraseStrength(passphrase)).toBe(strength));

  it('never falls when something is added', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 10 }), (start, more) => {
        const [before, after] = [start, start + more].map((text) => ORDER.indexOf(passphraseStrength(text)));
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    ));

  it('counts an accented letter once, however it is typed', () => {
    expect(charactersIn('stäple').length).toBe(6);
    expect(charactersIn('stäple'.normalize('NFD')).length).toBe(6);
  });
});
