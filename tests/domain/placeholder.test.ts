import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bracketOf,
  escapeBraces,
  fillTemplate,
  gapsIn,
  missingIn,
  nearestTo,
  PLACEHOLDERS,
  type PlaceholderName,
  type PlaceholderValues,
} from '../../db/domain/placeholder.ts';

const NAMES = PLACEHOLDERS.map(({ name }) => name);
const name = fc.constantFrom(...NAMES);
/** Anything a person or a posting may hold: braces, brackets, line breaks, letters of any script. */
const anyText = fc.string({
  unit: fc.constantFrom('a', 'Ä', '{', '}', '[', ']', '$&', '$1', '\n', '\r\n', ' ', '😀', '{company}'),
});
const noBraces = fc.string({ unit: fc.constantFrom('a', 'Ü', ' ', '\n', '\r\n', '\r', '[', ']', '$', '😀', '.') });
const values = fc.dictionary(name, anyText) as fc.Arbitrary<PlaceholderValues>;

describe('filling a template', () => {
  it('leaves a text without braces as it was typed, whatever is known', () => {
    fc.assert(
      fc.property(noBraces, values, (text, known) => {
        expect(fillTemplate(text, known)).toMatchObject({ text, used: [], unknown: [] });
      }),
    );
  });

  it('puts every known value in whole, and never looks at it again', () => {
    fc.assert(
      fc.property(name, anyText, noBraces, noBraces, (one, value, before, after) => {
        const { text, used } = fillTemplate(`${before}x{${one}}x${after}`, { [one]: value, company: 'Never' });
        expect(used).toEqual([one]);
        expect(text).toBe(`${before}x${one === 'company' ? 'Never' : value}x${after}`);
      }),
    );
  });

  it('shows every fact that is not known in brackets and names it', () => {
    for (const { name: one, absent } of PLACEHOLDERS) {
      const filled = fillTemplate(`a {${one}} b`, {});
      expect(filled.text).toBe(`a ${bracketOf(one)} b`);
      expect(filled.missing).toEqual(absent === null ? [] : [one]);
    }
  });

  it('gives back exactly what was escaped', () => {
    fc.assert(
      fc.property(anyText, values, (text, known) => {
        expect(fillTemplate(escapeBraces(text), known)).toMatchObject({ text, used: [], unknown: [] });
      }),
    );
  });

  it('reads a name however it is spelt, and keeps what it does not know as it was typed', () => {
    expect(fillTemplate('{First name} {FIRST-NAME} { first_name }', { first_name: 'Ines' }).text).toBe(
      'Ines Ines Ines',
    );
    const { text, unknown } = fillTemplate('Hello {frist_name}, {zzz} {frist_name} {', { first_name: 'Ines' });
    expect(text).toBe('Hello {frist_name}, {zzz} {frist_name} {');
    expect(unknown).toEqual([
      { typed: '{frist_name}', nearest: 'first_name' },
      { typed: '{zzz}', nearest: null },
    ]);
  });

  it('takes the line of a placeholder that has nothing to say, with the empty line after it, and no other line', () => {
    const known = { doubt_words: '', company: 'Acme' };
    expect(fillTemplate('One\n\n{doubt_words}\n\nTwo', known).text).toBe('One\n\nTwo');
    expect(fillTemplate('One\r\n\r\n{doubt_words}', known).text).toBe('One\r\n\r\n');
    expect(fillTemplate('One\n\n\nx {doubt_words}\n\nTwo', known).text).toBe('One\n\n\nx \n\nTwo');
    expect(fillTemplate('{doubt_words}\n{company}', known).text).toBe('Acme');
  });
});

describe('what is missing', () => {
  it('is what is not known and still stands in brackets, also after the text was edited', () => {
    const text = `Dear ${bracketOf('their_pain')}, ${bracketOf('my_answer')}`;
    expect(missingIn(text, { my_answer: 'x' })).toEqual(['their_pain']);
    expect(missingIn('Dear Ines', {})).toEqual([]);
  });
  it('is every bracket and brace that is left', () => {
    expect(gapsIn('Say [what], [what] and {nmae}; a list[0]\n[not\nthis]')).toEqual(['[what]', '{nmae}', '[0]']);
  });
});

describe('the placeholder that was probably meant', () => {
  it('is the one with a letter wrong, lost or added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PlaceholderName>('first_name', 'their_pain', 'promised_date', 'next_step', 'company'),
        fc.nat({ max: 6 }),
        (one, at) => {
          expect(nearestTo(one.slice(0, at) + one.slice(at + 1))).toBe(one);
          expect(nearestTo(`${one.slice(0, at)}x${one.slice(at)}`)).toBe(one);
        },
      ),
    );
  });
  it('is one that has the word in it, and none when nothing is close', () => {
    expect(nearestTo('pain')).toBe('their_pain');
    expect(nearestTo('salary_expectation')).toBeNull();
  });
});
