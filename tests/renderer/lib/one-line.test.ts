import { describe, expect, test } from 'vitest';
import { parseFollowUpLine } from '../../../renderer/lib/follow-ups/one-line.ts';

// A Saturday.
const options = { today: '2026-11-21' };
const read = (line: string) => {
  const { subject, due } = parseFollowUpLine(line, options);
  return [subject, due === null ? null : [due.date, due.time].filter(Boolean).join(' ')];
};

describe('a follow-up in one line', () => {
  test.each([
    ['Ask Dana about the panel, fri 9:00', 'Ask Dana about the panel', '2026-11-27 09:00'],
    ['Ask Dana about the panel fri 9:00', 'Ask Dana about the panel', '2026-11-27 09:00'],
    ['Send the deck to Ines tomorrow', 'Send the deck to Ines', '2026-11-22'],
    ['Send the deck to Ines, +3d', 'Send the deck to Ines', '2026-11-24'],
    ['Coffee with my mentor in 2 weeks', 'Coffee with my mentor', '2026-12-05'],
    ['Call back on 14 dec 9:30', 'Call back', '2026-12-14 09:30'],
    ['Send the case study by next tue', 'Send the case study', '2026-11-24'],
    ['Thank Ana, Ben and Cleo, tue', 'Thank Ana, Ben and Cleo', '2026-11-24'],
    ['Ask about pay, location, and the team', 'Ask about pay, location, and the team', null],
    ['Write to Sun', 'Write to Sun', null],
    ['Ask Tom', 'Ask Tom', null],
    ['Ask Tom, tomorrow', 'Ask Tom', '2026-11-22'],
    ['Send version 3', 'Send version 3', null],
    ['Reply to what they said a week ago', 'Reply to what they said a week ago', null],
    ['tomorrow', 'tomorrow', null],
    ['', '', null],
  ])('%s', (line, subject, due) => {
    expect(read(line)).toEqual([subject, due]);
  });

  test('a day that has passed stays in the subject', () => {
    expect(read('Sum up, 2026-11-01')).toEqual(['Sum up, 2026-11-01', null]);
  });
});
