import { describe, expect, it } from 'vitest';
import { dateOrders, placeKey, placeOf, PLACES } from '../../../../renderer/features/import/words.ts';

describe('the places a status word can lead to', () => {
  it('are told apart by their key, each with a name of its own', () => {
    for (const { value } of PLACES) expect(placeKey(placeOf(value))).toBe(value);
    expect(new Set(PLACES.map(({ label }) => label)).size).toBe(PLACES.length);
  });
  it('speak of the person with a capital', () => {
    expect(PLACES.map(({ label }) => label)).toContain('Closed: I withdrew');
  });
});

describe('the order of a date', () => {
  it('is told by what a date of the file would mean', () => {
    expect(dateOrders(['03/04/2026']).map(({ label }) => label)).toEqual([
      'Day first: 03/04/2026 is 3 April',
      'Month first: 03/04/2026 is 4 March',
    ]);
  });
  it('is not told by a date that cannot be read in it', () => {
    expect(dateOrders(['28/10/2026', '1.2.26']).map(({ label }) => label)).toEqual([
      'Day first: 28/10/2026 is 28 October',
      'Month first: 1.2.26 is 2 January',
    ]);
    expect(dateOrders([]).map(({ label }) => label)).toEqual(['Day first', 'Month first']);
  });
});
