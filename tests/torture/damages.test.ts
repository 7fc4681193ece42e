import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAMAGES } from './damages/index.ts';
import { type Outcome, type Whole, outcomeOf, wholeStore } from './damages/outcome.ts';

let whole: Whole;
const outcomes: Outcome[] = [];
beforeAll(() => void (whole = wholeStore()));
afterAll(() => whole.remove());

describe('a damaged store', () => {
  it('is damaged in at least a hundred ways, each with a name of its own', () => {
    expect(new Set(DAMAGES.map(({ name }) => name)).size).toBe(DAMAGES.length);
    expect(DAMAGES.length).toBeGreaterThanOrEqual(100);
  });

  it('works when nothing is damaged', async () => {
    const undamaged = { name: 'none', spoil: () => undefined };
    expect(await outcomeOf(whole, undamaged)).toEqual({ outcome: 'works', problems: [] });
    expect(await outcomeOf(whole, { ...undamaged, log: true })).toEqual({ outcome: 'works', problems: [] });
  });

  it.each(DAMAGES)('works or is refused with its bytes kept: $name', async (damage) => {
    const { outcome, problems } = await outcomeOf(whole, damage);
    outcomes.push(outcome);
    expect(problems).toEqual([]);
  });

  it('was refused in most of them, and worked in the rest', () => {
    const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
    const [works, atOnce, later] = [
      count('works'),
      count('refused at once'),
      count('refused when read to its last page'),
    ];
    console.log(
      `${outcomes.length} kinds of damage: ${atOnce} refused at once, ${later} when read to the last page, ${works} working.`,
    );
    expect(works + atOnce + later).toBe(DAMAGES.length);
    expect(atOnce).toBeGreaterThan(DAMAGES.length / 4);
  });
});
