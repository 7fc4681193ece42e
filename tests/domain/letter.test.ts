import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LETTER_PARTS,
  type LetterFacts,
  checkLetter,
  insertPart,
  namesText,
  offersFor,
  sentencesOf,
  startLetter,
} from '../../db/domain/letter.ts';

const ENGLISH: LetterFacts = {
  pains: [
    {
      id: 'pain',
      text: 'Half of the people who sign up never see a lesson',
      answer: 'I watch people sign up and remove what none of them understood',
    },
  ],
  values: ['Weekly interviews without slowing delivery'],
  stories: [
    {
      id: 'story',
      title: 'Eleven steps to four',
      number: 'Activation 31 % → 46 %',
      result: 'More people arrived and fewer wrote to support.',
    },
  ],
};
const PAIN = 'You told me that people sign up and half never saw a lesson.';
const VALUE = 'I would watch people signing up and remove whatever they never understood.';
const PROOF = 'At Penbright this raised activation from 31 % to 46 %.';

const GERMAN: LetterFacts = {
  pains: [
    { id: 'pain', text: 'Die Kündigungen häufen sich, niemand weiß warum', answer: 'Ich rufe gekündigte Kunden an' },
  ],
  values: [],
  stories: [],
};

const missing = (text: string, facts: LetterFacts) =>
  checkLetter(text, facts).parts.flatMap(({ part, said }) => (said === null ? [part] : []));

describe('a letter', () => {
  it('is complete when pain, value and proof follow each other, and shows the sentence of each', () => {
    const check = checkLetter(`Dear team,\n\n${PAIN} ${VALUE}\n${PROOF}`, ENGLISH);
    expect(check).toEqual({
      parts: [
        { part: 'pain', said: PAIN, by: 'pain' },
        { part: 'value', said: VALUE, by: null },
        { part: 'proof', said: PROOF, by: null },
      ],
      isComplete: true,
      isOutOfOrder: false,
    });
  });
  it.each([
    ['pain', `${VALUE} ${PROOF}`],
    ['value', `${PAIN} ${PROOF}`],
    ['proof', `${PAIN} ${VALUE}`],
  ])('without its %s says that this part is missing', (part, text) => {
    expect(missing(text, ENGLISH)).toEqual([part]);
    expect(checkLetter(text, ENGLISH)).toMatchObject({ isComplete: false, isOutOfOrder: false });
  });
  it.each([
    ['the proof first', [PROOF, PAIN, VALUE]],
    ['the value first', [VALUE, PAIN, PROOF]],
    ['all the way round', [PROOF, VALUE, PAIN]],
  ])('says that the order is another: %s', (_, sentences) => {
    expect(checkLetter(sentences.join(' '), ENGLISH)).toMatchObject({ isComplete: false, isOutOfOrder: true });
  });
  it('says a part again in its place and is in order', () => {
    expect(checkLetter([PROOF, PAIN, VALUE, PROOF].join(' '), ENGLISH).isComplete).toBe(true);
  });
  it('takes the number of a story as it is written, and tells whose it is', () => {
    const words: LetterFacts = { ...ENGLISH, stories: [{ id: 's', title: '', number: 'twice as many', result: '' }] };
    const check = checkLetter(`${PAIN} ${VALUE} Twice as many stayed.`, words);
    expect(check.parts[2]).toEqual({ part: 'proof', said: 'Twice as many stayed.', by: 's' });
    expect(missing(`${PAIN} ${VALUE} Three times as many stayed.`, words)).toEqual(['proof']);
  });
  it('is read in German, with and without umlauts and in other forms of the words', () => {
    const text =
      'Bei Ihnen haeufen sich die Kuendigungen und niemand weiss, warum. Ich würde gekündigte Kunden anrufen. So blieben 12 von 40.';
    expect(checkLetter(text, GERMAN)).toMatchObject({ isComplete: true });
    expect(checkLetter(text.replace('haeufen', 'häufen').replace('weiss', 'weiß'), GERMAN).isComplete).toBe(true);
  });
  it('is not recognised by small words or by one word of many', () => {
    expect(namesText('What is it that they have and we do not?', 'It is what they have in the team')).toBe(false);
    expect(namesText('A lesson for all of us.', ENGLISH.pains[0]?.text ?? '')).toBe(false);
    expect(namesText('Churn keeps me awake.', 'Churn')).toBe(true);
  });
});

describe('what is missing', () => {
  it('is offered in the words of the brief, each once', () => {
    expect(offersFor('pain', ENGLISH).map(({ text }) => text)).toEqual([ENGLISH.pains[0]?.text]);
    expect(offersFor('value', ENGLISH).map(({ text }) => text)).toEqual([
      ENGLISH.pains[0]?.answer,
      'Weekly interviews without slowing delivery',
    ]);
    expect(offersFor('proof', ENGLISH).map(({ text }) => text)).toEqual([
      'Activation 31 % → 46 %: More people arrived and fewer wrote to support.',
    ]);
  });
  it('is put where it belongs', () => {
    const [pain] = offersFor('pain', ENGLISH);
    const [value] = offersFor('value', ENGLISH);
    const [proof] = offersFor('proof', ENGLISH);
    if (!pain || !value || !proof) throw new Error('Nothing is offered');
    expect(insertPart(`${VALUE} ${PROOF}`, pain, ENGLISH).startsWith(pain.text)).toBe(true);
    const withValue = insertPart(`${PAIN} ${PROOF}`, value, ENGLISH);
    expect(withValue).toBe(`${PAIN} ${value.text}. ${PROOF}`);
    expect(checkLetter(withValue, ENGLISH).isComplete).toBe(true);
    expect(checkLetter(insertPart(`${PAIN} ${VALUE}`, proof, ENGLISH), ENGLISH).isComplete).toBe(true);
  });
});

/** Facts of words that no other fact has, so that a part can only be meant by its own. */
const WORDS = ['zebra', 'lantern', 'quarry', 'meadow', 'harbour', 'falcon', 'orchard', 'glacier', 'kettle', 'violin'];
const somebody = fc.shuffledSubarray(WORDS, { minLength: 8, maxLength: 8 }).map((words) => ({
  pains: [{ id: 'p', text: words.slice(0, 3).join(' '), answer: words.slice(3, 6).join(' ') }],
  values: [words.slice(6, 8).join(' ')],
  stories: [{ id: 's', title: 'a', number: '7 of 9', result: '' }],
}));

describe('any letter', () => {
  it('started from a brief that has all three is complete', () => {
    fc.assert(
      fc.property(somebody, (facts) => {
        expect(checkLetter(startLetter(facts), facts).isComplete).toBe(true);
      }),
    );
  });
  it('is made of nothing but the words that are there', () => {
    fc.assert(
      fc.property(somebody, (facts) => {
        const own = [...facts.pains.flatMap(({ text, answer }) => [text, answer]), '7 of 9'];
        expect(startLetter(facts).split('\n\n')).toEqual(own.map((text) => `${text}.`));
      }),
    );
    expect(startLetter({ pains: [], values: [], stories: [] })).toBe('');
  });
  it('has what was put in', () => {
    fc.assert(
      fc.property(
        somebody,
        fc.constantFrom(...LETTER_PARTS),
        fc.constantFrom('Dear team,', ''),
        (facts, part, text) => {
          const [offer] = offersFor(part, facts);
          if (!offer) throw new Error('Nothing is offered');
          expect(missing(insertPart(text, offer, facts), facts)).not.toContain(part);
        },
      ),
    );
  });
  /** The order, tried with every three sentences: any with the pain, then any with the value, then any with the proof. */
  it('is complete exactly when three of its sentences say the parts one after the other', () => {
    const kinds = ['pain', 'value', 'proof', 'none'] as const;
    fc.assert(
      fc.property(somebody, fc.array(fc.constantFrom(...kinds), { maxLength: 7 }), (facts, said) => {
        const texts = { pain: facts.pains[0]?.text, value: facts.values[0], proof: '7 of 9', none: 'Hello there' };
        const letter = said.map((kind) => `${texts[kind]}.`).join('\n');
        let expected = false;
        said.forEach((a, i) =>
          said.forEach((b, j) =>
            said.forEach((c, k) => {
              if (a === 'pain' && b === 'value' && c === 'proof' && i <= j && j <= k) expected = true;
            }),
          ),
        );
        const check = checkLetter(letter, facts);
        expect(check.isComplete).toBe(expected);
        for (const { part, said: sentence } of check.parts) expect(sentence !== null).toBe(said.includes(part));
        expect(check.isOutOfOrder).toBe(
          !expected && (['pain', 'value', 'proof'] as const).every((one) => said.includes(one)),
        );
      }),
    );
  });
  it('is never changed by being cut into sentences', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const squeezed = (whole: string) => whole.replace(/\s+/g, '');
        expect(squeezed(sentencesOf(text).join(''))).toBe(squeezed(text));
      }),
    );
  });
});
