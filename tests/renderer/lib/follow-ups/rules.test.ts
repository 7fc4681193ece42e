import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import { CADENCE_RULES } from '../../../../db/domain/vocabulary.ts';
import { isAnyOn, RULES, sentenceOf, switched, wordsOf } from '../../../../renderer/lib/follow-ups/rules.ts';

test('every rule has words and a switch, once', () => {
  expect(RULES).toHaveLength(10);
  expect(RULES.flatMap(({ rules }) => rules).sort()).toEqual([...CADENCE_RULES].sort());
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const rule of CADENCE_RULES) expect(wordsOf(rule).rules).toContain(rule);
});

test('every interval the rules act on is edited in a sentence, once', () => {
  const edited = RULES.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part])));
  const { longPastDays: _, ...intervals } = DEFAULT_CONSTANTS.cadence;
  expect(edited.map(({ constant }) => constant).sort()).toEqual(Object.keys(intervals).sort());
  expect(new Set(edited.map(({ label }) => label)).size).toBe(edited.length);
});

test('the sentence says the numbers in force, in their unit', () => {
  expect(sentenceOf(wordsOf('round_done_thanks'), DEFAULT_CONSTANTS)).toBe(
    'Thank each interviewer 1 day after a round is done.',
  );
  const cadence = { ...DEFAULT_CONSTANTS.cadence, statusCheckBusinessDays: 1, decideEarlyDays: 5 };
  const constants = { ...DEFAULT_CONSTANTS, cadence };
  expect(sentenceOf(wordsOf('round_done_silent'), constants)).toContain('1 business day after');
  expect(sentenceOf(wordsOf('offer_decide_last'), constants)).toBe(
    'Decide 5 days before an offer wants its answer, and again 1 day before.',
  );
});

test('switching one leaves the others as they are, and both of an offer go together', () => {
  const { rules } = wordsOf('offer_decide_early');
  const off = switched(['come_back'], rules, false);
  expect(off).toEqual(['come_back', 'offer_decide_early', 'offer_decide_last']);
  expect(isAnyOn(off, rules)).toBe(false);
  expect(isAnyOn(['offer_decide_early'], rules)).toBe(true);
  expect(switched(off, rules, true)).toEqual(['come_back']);
  expect(switched(off, rules, false)).toEqual(off);
});
