import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPosting, readPosting } from '../../db/domain/posting.ts';
import { skillsIn } from '../../db/domain/posting-skills.ts';
import { POSTINGS } from '../support/postings/index.ts';
import { runs } from '../support/seed.ts';

const TODAY = '2026-11-18';
const PIECES = [
  ...POSTINGS.flatMap(({ text }) => text.split('\n')),
  '€',
  '80.000',
  '–',
  '95k',
  'https://',
  '·',
  '@',
  ' at ',
  'Location:',
  'Apply by',
  '\r\n',
  '\u0000',
  '\ud800',
  '((((',
  ', , ,',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 40 })
    .map((all) => all.join('\n')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(' ')),
);
const catalogue = [
  { id: 'sql', name: 'SQL', aliases: ['Postgres'] },
  { id: 'go', name: 'Go', aliases: [] },
  { id: 'interviews', name: 'Customer interviews', aliases: ['user interviews'] },
];

describe('reading any text', () => {
  it('never throws, and takes every word it proposes from the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const facts = readPosting(text, TODAY);
        const squeezed = (words: string) =>
          words
            .normalize('NFC')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, '');
        for (const words of [facts.title, facts.location]) {
          const known = squeezed(text);
          for (const word of words.split(/[\s,;]+/)) expect(known).toContain(squeezed(word));
        }
        expect(text).toContain(facts.url);
        if (facts.pay !== null) expect(facts.pay.min ?? 0).toBeLessThanOrEqual(facts.pay.max ?? Infinity);
        isPosting(text);
      }),
      { numRuns: runs(1500) },
    );
  });
  it('finds skills only where their sentence stands in the text, with a weight of 1 to 5', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { quote, importance } of skillsIn(text, catalogue)) {
          expect(text).toContain(quote.replace(/^… | …$/g, ''));
          expect([1, 2, 3, 4, 5]).toContain(importance);
        }
      }),
      { numRuns: runs(800) },
    );
  });
});

/** One million characters that make patterns go back and forth. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['digits and points', '1.000,'],
  ['currency signs', '€ $ '],
  ['amounts', '€80.000 – '],
  ['at signs', 'a @ b '],
  ['at at at', 'at '],
  ['dots', '· x '],
  ['dashes', ' - a'],
  ['brackets', '('],
  ['closed brackets', '(a) '],
  ['labels', 'Location:\n'],
  ['labels in a row', 'Location: Location: '],
  ['empty lines', '\n'],
  ['short lines', 'Product Manager\n'],
  ['links', 'https://a '],
  ['one link', 'https://a.b/c)).'],
  ['deadlines', 'apply by '],
  ['applications', 'bewerbung '],
  ['skills', 'SQL, '],
  ['sentences', 'We need SQL. '],
  ['commas', ',,,,'],
  ['about', 'About A\n'],
  ['capitals', 'At Aa Aa Aa '],
];

describe('a million hostile characters', () => {
  it.each(HOSTILE)('are read to their end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    readPosting(text, TODAY);
    isPosting(text);
    skillsIn(text, catalogue);
    // Going back and forth over them would take minutes, longer than any test may.
    expect(text.length).toBeGreaterThanOrEqual(1_000_000);
  });
});
