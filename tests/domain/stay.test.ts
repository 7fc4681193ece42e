import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staysOf } from '../../db/domain/stay.ts';

describe('stays', () => {
  it('last until the next begins, and the one it stands in lasts', () => {
    const stays = staysOf(
      [
        { stage: 'lead', at: 1 },
        { stage: 'applied', at: 5 },
        { stage: 'applied', at: 6 },
        { stage: 'screen', at: 9 },
      ],
      { stage: 'screen', enteredAt: 9 },
    );
    expect(stays).toEqual([
      { stage: 'lead', from: 1, to: 5 },
      { stage: 'applied', from: 5, to: 9 },
      { stage: 'screen', from: 9, to: null },
    ]);
  });

  it('begin where it stands when nothing was seen of it before', () => {
    expect(staysOf([], { stage: 'lead', enteredAt: 7 })).toEqual([{ stage: 'lead', from: 7, to: null }]);
  });

  it('join without a gap and end in the stage where it stands, whatever was seen', () => {
    const stage = fc.constantFrom('lead', 'applied', 'screen');
    const moment = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.record({ stage, at: moment })), stage, moment, (arrivals, standing, enteredAt) => {
        const stays = staysOf(arrivals, { stage: standing, enteredAt });
        expect(stays.at(-1)).toMatchObject({ stage: standing, to: null });
        stays.slice(1).forEach((stay, index) => {
          expect(stays[index]?.to).toBe(stay.from);
          expect(stays[index]?.from).toBeLessThanOrEqual(stay.from);
          expect(stays[index]?.stage).not.toBe(stay.stage);
        });
      }),
    );
  });
});
