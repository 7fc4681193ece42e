import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAmount } from '../../db/domain/amount.ts';
import { STORY_PARTS, storyState, toldSum } from '../../db/domain/story.ts';
import { type StoryInUse, challengeGaps, skillGaps, storyFits } from '../../db/domain/story-use.ts';
import { CHALLENGES, type Challenge } from '../../db/domain/vocabulary.ts';

/** Written from the words of the model, sharing no code with the rules: slow, and plain to read. */

const WORDS = [
  'churn',
  'B2B',
  'Q3',
  '%',
  'twice',
  '38',
  '38 %',
  'halved',
  'none',
  'often',
  '½',
  'twelve',
  'tenant',
  'v2',
];
const SAYS_AMOUNT = new Set(['twice', '38', '38 %', 'halved', '½', 'twelve']);

const blankOr = fc.constantFrom('', ' ', '\n\t', '\u200b', 'Something was done', '·', 'Ä');
const isWritten = (text: string) => ['Something was done', '·', 'Ä'].includes(text);
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 });

describe('a number', () => {
  it('is said when one of the words is an amount, in digits or spelled, and not by a name with a digit', () => {
    fc.assert(
      fc.property(phrase, (words) => {
        expect(hasAmount(words.join(' '))).toBe(words.some((word) => SAYS_AMOUNT.has(word)));
      }),
    );
  });
  it.each(['−38 % churn', '3x', '٣ أسابيع', '2,5 Mio. €', 'Twice as fast', 'forty-two deals', '从31%到46%', 'a third'])(
    'is found in %s',
    (text) => expect(hasAmount(text)).toBe(true),
  );
  it.each(['', '%', 'many', 'B2B', 'Q3', 'one of the best', 'often', 'the tender', 'OAuth2', 'no'])(
    'is not found in %s',
    (text) => expect(hasAmount(text)).toBe(false),
  );
});

describe('a story', () => {
  it('is complete with all four parts and a number, and else says what it lacks in the order it is told', () => {
    fc.assert(
      fc.property(blankOr, blankOr, blankOr, blankOr, phrase, (situation, task, action, result, words) => {
        const lacks: string[] = [];
        if (!isWritten(situation)) lacks.push('situation');
        if (!isWritten(task)) lacks.push('task');
        if (!isWritten(action)) lacks.push('action');
        if (!isWritten(result)) lacks.push('result');
        if (!words.some((word) => SAYS_AMOUNT.has(word))) lacks.push('number');
        const state = storyState({ situation, task, action, result, number: words.join(' ') });
        expect(state).toEqual({ isComplete: lacks.length === 0, missing: lacks });
      }),
    );
  });
  it('writing more never makes it lack more', () => {
    const part = fc.constantFrom(...STORY_PARTS);
    const texts = fc.record({ situation: blankOr, task: blankOr, action: blankOr, result: blankOr, number: blankOr });
    fc.assert(
      fc.property(texts, part, (story, which) => {
        const before = storyState(story).missing;
        const after = storyState({ ...story, [which]: `${story[which]} 38 %` }).missing;
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after).not.toContain(which);
      }),
    );
  });
  it('went as the mean of what was said, and nothing where nothing was', () => {
    const telling = fc.record({ went: fc.option(fc.integer({ min: 1, max: 5 })), startsAt: fc.integer({ min: 0 }) });
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 12 }), (told) => {
        let sum = 0;
        let said = 0;
        let last: number | null = null;
        for (const { went, startsAt } of told) {
          if (went !== null) {
            sum += went;
            said += 1;
          }
          if (last === null || startsAt > last) last = startsAt;
        }
        const result = toldSum(told);
        expect(result).toMatchObject({ times: told.length, lastAt: last });
        if (said === 0) expect(result.went).toBeNull();
        else expect(result.went).toBeCloseTo(sum / said, 10);
      }),
    );
  });
});

const SKILLS = ['a', 'b', 'c', 'd', 'e'];
const story = fc.record({
  isComplete: fc.boolean(),
  skillIds: fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 3 }),
  challenges: fc.uniqueArray(fc.constantFrom(...CHALLENGES), { maxLength: 2 }),
});
const stories = fc
  .array(story, { maxLength: 8 })
  .map((list): StoryInUse[] => list.map((one, index) => ({ id: `s${index}`, ...one })));
const wanted = fc
  .uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 5 })
  .chain((ids) =>
    fc.tuple(...ids.map((skillId) => fc.constantFrom(0, 0.2, 0.5, 1.5).map((demand) => ({ skillId, demand })))),
  );

describe('what wants a story', () => {
  it('is every wanted skill that no complete story shows, the most wanted first', () => {
    fc.assert(
      fc.property(wanted, stories, (asked, all) => {
        const gaps = skillGaps(asked, all);
        for (const { skillId, demand } of asked) {
          const showing = all.filter((one) => one.skillIds.includes(skillId));
          const isGap = demand > 0 && !showing.some((one) => one.isComplete);
          const found = gaps.filter(({ about }) => about.skillId === skillId);
          expect(found).toHaveLength(isGap ? 1 : 0);
          if (isGap) expect(found[0]?.begunIds).toEqual(showing.map(({ id }) => id));
        }
        const demands = gaps.map(({ about }) => about.demand);
        expect(demands).toEqual([...demands].sort((a, b) => b - a));
      }),
    );
  });
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(wanted, stories, (asked, all) => {
        const ids = (list: ReturnType<typeof skillGaps>) => list.map(({ about }) => about.skillId);
        expect(ids(skillGaps([...asked].reverse(), [...all].reverse()))).toEqual(ids(skillGaps(asked, all)));
      }),
    );
  });
  it('is every challenge heard that no complete story answers, but for the other ones', () => {
    const heard = fc.uniqueArray(fc.tuple(fc.constantFrom(...CHALLENGES), fc.integer({ min: 0, max: 9 })), {
      selector: ([challenge]) => challenge,
    });
    fc.assert(
      fc.property(heard, stories, (list, all) => {
        const expected: Challenge[] = [];
        for (const [challenge, times] of list)
          if (challenge !== 'other' && times > 0)
            if (!all.some((one) => one.isComplete && one.challenges.includes(challenge))) expected.push(challenge);
        const gaps = challengeGaps(new Map(list), all).map(({ about }) => about);
        expect(gaps.map(({ challenge }) => challenge).sort()).toEqual(expected.sort());
        for (const [index, { times }] of gaps.entries())
          if (index > 0) expect(gaps[index - 1]?.times).toBeGreaterThanOrEqual(times);
      }),
    );
  });
});

describe('the stories that fit', () => {
  it('are those that show something asked for, those that show most of it first', () => {
    fc.assert(
      fc.property(wanted, stories, (asked, all) => {
        const demandOf = (one: StoryInUse) => {
          let sum = 0;
          for (const { skillId, demand } of asked) if (one.skillIds.includes(skillId)) sum += demand;
          return sum;
        };
        const fits = storyFits(asked, all);
        expect(new Set(fits.map(({ storyId }) => storyId))).toEqual(
          new Set(all.filter((one) => demandOf(one) > 0).map(({ id }) => id)),
        );
        for (const fit of fits) {
          const of = all.find(({ id }) => id === fit.storyId);
          expect(fit.demand).toBeCloseTo(of === undefined ? -1 : demandOf(of), 10);
        }
        const order = fits.map(({ demand }) => demand);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });
});
