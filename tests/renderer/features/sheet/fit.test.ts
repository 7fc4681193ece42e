import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetView } from '../../../../electron/ipc/contract/sheet.ts';
import { clip, hasCutText, LAST_LEVEL, leftOff, sheetAt } from '../../../../renderer/features/sheet/fit.ts';

const LONG = 'a long answer with many words '.repeat(40).trim();
const of = <T>(amount: number, make: (index: number) => T) => Array.from({ length: amount }, (_, index) => make(index));

const FULL: SheetView = {
  opportunityId: 'o',
  company: 'Copperstack',
  title: 'Senior PM',
  zone: 'Europe/Lisbon',
  round: null,
  need: 'expertise',
  needNotes: LONG,
  coreProblem: LONG,
  people: of(12, (n) => ({ personId: `p${n}`, name: `Person ${n}`, jobTitle: '', role: 'interviewer', open: [] })),
  pains: of(9, (n) => ({ id: `x${n}`, text: `Pain ${n}`, severity: 3, answer: LONG, person: null })),
  closing: [{ question: 'why_us', answer: LONG }],
  questions: of(14, (n) => `Question ${n}?`),
  stories: of(8, (n) => ({
    id: `s${n}`,
    title: `Story ${n}`,
    number: '38 %',
    result: LONG,
    missing: [],
    skills: [],
    demand: 0,
    toldHere: false,
  })),
  lessons: of(6, (n) => ({
    roundId: `r${n}`,
    kind: 'technical',
    startsAt: 0,
    company: 'Northwind',
    rating: null,
    toChange: LONG,
    here: true,
  })),
};
const LISTS = ['people', 'pains', 'closing', 'questions', 'stories', 'lessons'] as const;

describe('one page', () => {
  it('leaves nothing off while there is room', () => {
    const whole = sheetAt(FULL, 0);
    expect(leftOff(whole)).toEqual([]);
    expect(hasCutText(FULL, whole)).toBe(false);
    expect(whole.pains.shown).toHaveLength(9);
  });

  it('shortens the lessons first, and always says how many it left off', () => {
    expect(leftOff(sheetAt(FULL, 1))).toEqual(['2 lessons']);
    for (let level = 0; level <= LAST_LEVEL; level += 1) {
      const fitted = sheetAt(FULL, level);
      for (const name of LISTS) expect(fitted[name].shown.length + fitted[name].more).toBe(FULL[name].length);
    }
  });

  it('is never longer after a further step', () => {
    const size = (level: number) => JSON.stringify(sheetAt(FULL, level)).length;
    for (let level = 1; level <= LAST_LEVEL; level += 1) expect(size(level)).toBeLessThanOrEqual(size(level - 1));
  });

  it('keeps people, a pain with its answer, a question and a story to the last', () => {
    const least = sheetAt(FULL, LAST_LEVEL);
    expect(LISTS.map((name) => least[name].shown.length)).toEqual([4, 2, 1, 3, 1, 0]);
    expect(least.pains.shown[0]).toMatchObject({ text: 'Pain 0', answer: expect.stringMatching(/ …$/) as unknown });
    expect(hasCutText(FULL, least)).toBe(true);
    expect(leftOff(least)).toContain('6 lessons');
  });
});

const signsOf = (text: string) =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

describe('a text that is cut', () => {
  it('ends between words and shows that it goes on; a short one stays whole', () => {
    expect(clip('one two three four', 12)).toBe('one two …');
    expect(clip('one two', 12)).toBe('one two');
    expect(clip('Donaudampfschifffahrt', 8)).toBe('Donaudam …');
  });
  it('never breaks a sign in two and never passes its length by more than the mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 80 }), (text, most) => {
        const cut = clip(text, most);
        const whole = signsOf(text.trim());
        const kept = signsOf(cut.replace(/ …$/, ''));
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, 0));
        if (cut !== text.trim()) expect(whole.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});
