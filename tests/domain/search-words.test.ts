import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  folded,
  isBeginning,
  mistakesBetween,
  mistakesIn,
  nearestTerms,
  spellingsOf,
  wordsOf,
} from '../../db/domain/search-words.ts';
import { runs } from '../support/seed.ts';

const term = (word: string, texts = 1) => ({ term: word, texts });
const word = (least = 0) =>
  fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: least, maxLength: 9 }).map((one) => one.join(''));

/** The same by the book, without a limit: every way is tried. */
function byTheBook(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    byTheBook(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    byTheBook(a.slice(1), b) + 1,
    byTheBook(a, b.slice(1)) + 1,
    ...(swap ? [byTheBook(a.slice(2), b.slice(2)) + 1] : []),
  );
}

describe('mistakes in a word', () => {
  it('are counted as by the book, up to the limit', () => {
    const small = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((one) => one.join(''));
    fc.assert(
      fc.property(small, small, fc.nat({ max: 2 }), (typed, known, most) => {
        const beginnings = Array.from({ length: known.length + 1 }, (_, end) => byTheBook(typed, known.slice(0, end)));
        expect(mistakesBetween(typed, known, most)).toEqual({
          whole: Math.min(byTheBook(typed, known), most + 1),
          beginning: Math.min(...beginnings, most + 1),
        });
      }),
      { numRuns: runs(300) },
    );
  });
  it('are none in a word that is right or begun', () => {
    fc.assert(
      fc.property(word(1), word(), (begun, rest) => {
        expect(mistakesBetween(begun, begun + rest, 2).beginning).toBe(0);
        expect(mistakesBetween(begun, begun, 2).whole).toBe(0);
      }),
    );
  });
  it('may be one from four letters on and two from eight', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(mistakesIn)).toEqual([0, 1, 1, 2]);
  });
});

describe('the nearest terms', () => {
  it('come with the fewest mistakes first, whole before begun, and the more frequent before the rare', () => {
    const terms = [term('pricings', 9), term('pricing'), term('princing', 3), term('printing', 7), term('racing', 9)];
    expect(nearestTerms(terms, 'pricign', 5)).toEqual(['pricing', 'pricings']);
    expect(nearestTerms([term('brand', 1), term('grand', 5), term('bland', 3)], 'zrand', 5)).toEqual([
      'grand',
      'brand',
    ]);
  });
  it('leave out the word itself and are none for a short word', () => {
    expect(nearestTerms([term('brand'), term('band')], 'band', 5)).toEqual(['brand']);
    expect(nearestTerms([term('the')], 'teh', 5)).toEqual([]);
  });
});

describe('words', () => {
  it('are letters and digits, twelve at most', () => {
    expect(wordsOf(' C++, "ROI" 42% – naïve ')).toEqual(['C', 'ROI', '42', 'naïve']);
    expect(wordsOf('a '.repeat(40))).toHaveLength(12);
  });
  it('are spelled as German and English write them', () => {
    expect(spellingsOf('Müller')).toEqual(['muller', 'mueller']);
    expect(spellingsOf('Mueller')).toEqual(['mueller', 'muller']);
    expect(spellingsOf('Straße')).toEqual(['straße', 'strasse']);
    expect(spellingsOf('value')).toEqual(['value']);
    expect(folded('Ångström')).toBe('angstrom');
  });
  it('begin a term when one in the list begins so', () => {
    fc.assert(
      fc.property(fc.array(word(1)), word(1), (list, begun) => {
        const terms = list.toSorted().map((one) => term(one));
        expect(isBeginning(terms, begun)).toBe(list.some((one) => one.startsWith(begun)));
      }),
    );
  });
});
