import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineText, starText } from '../../db/domain/story-text.ts';

const story = {
  title: 'Three prices, two weeks',
  situation: 'A year of argument about a price.',
  task: 'End it.',
  action: 'Showed three prices. Read the result with finance.',
  result: 'The middle one won.',
  number: '+19 %',
};
const sentence = fc
  .array(fc.constantFrom('we', 'asked', 'eleven', 'people', 'why'), { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(' '));

describe('a story as text', () => {
  it('names every part that is written, under the title', () => {
    expect(starText({ ...story, task: ' ' })).toBe(
      [
        'Three prices, two weeks',
        'Situation: A year of argument about a price.',
        'Action: Showed three prices. Read the result with finance.',
        'Result: The middle one won.',
        'Number: +19 %',
      ].join('\n\n'),
    );
  });
  it('is an outline by sentences, its number in front', () => {
    expect(outlineText({ ...story, task: '' })).toBe(
      [
        'Three prices, two weeks (+19 %)',
        'Situation, 15 s',
        '- A year of argument about a price.',
        'Task, 10 s',
        '- (not written yet)',
        'Action, 40 s',
        '- Showed three prices.',
        '- Read the result with finance.',
        'Result, 25 s',
        '- The middle one won.',
      ].join('\n'),
    );
  });
  it('can be told in ninety seconds however long it is, and says where something is left out', () => {
    fc.assert(
      fc.property(text, text, text, text, (situation, task, action, result) => {
        const lines = outlineText({ ...story, situation, task, action, result }).split('\n');
        const told = lines.filter((line) => line.startsWith('- ') && !line.includes('(not written yet)'));
        const words = told.flatMap((line) => line.slice(2).split(' ')).filter((word) => word !== '…');
        expect(words.length).toBeLessThanOrEqual(90 * 2.5);
        const all = [situation, task, action, result]
          .join(' ')
          .split(' ')
          .filter((word) => word !== '');
        expect(told.some((line) => line.endsWith('…'))).toBe(words.length < all.length);
      }),
    );
  });
});
