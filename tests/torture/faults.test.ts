import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS } from './faults/index.ts';
import type { FaultTally } from './faults/fault.ts';
import { bundled } from './victims.ts';

let made: { script: string; remove(): void };
const tallies: FaultTally[] = [];
beforeAll(async () => void (made = await bundled('faults/hand-main.ts')));
afterAll(() => made.remove());

describe('a disk that does not do what it should', () => {
  it.each(FAULTS)('is answered in words, nothing is lost, and work goes on afterwards: $name', async ({ run }) => {
    const tally = await run(made.script);
    tallies.push(tally);
    expect(tally.problems).toEqual([]);
    if (tally.notRun === undefined) expect(Math.min(tally.refused, tally.done)).toBeGreaterThan(0);
  });

  it('was full, read-only and locked, each in at least one real way', () => {
    const proven = tallies.filter(({ notRun }) => notRun === undefined).map(({ name }) => name);
    expect(proven).toEqual(expect.arrayContaining(['full disk', 'read-only folder', 'locked file']));
    const words = tallies.map(({ name, by, refused, notRun }) => `${name} by ${by}: ${notRun ?? `${refused} refused`}`);
    console.log(`Faults of the disk: ${words.join('; ')}.`);
  });
});
