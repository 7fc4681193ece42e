import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COURSES, runCourse } from './kills/index.ts';
import type { Tally } from './kills/course.ts';
import { Victims, bundled } from './victims.ts';

const KILLS = 200;
const tallies: Tally[] = [];
let victims: Victims;
let remove: () => void;
beforeAll(async () => {
  const made = await bundled('child/main.ts');
  remove = made.remove;
  victims = new Victims(made.script);
});
afterAll(() => {
  victims.dispose();
  remove();
});

describe('a program killed in the middle of its work', () => {
  it.each(COURSES)('loses nothing acknowledged and leaves nothing half done: $name', async (course) => {
    const tally = await runCourse(course, victims, KILLS);
    tallies.push(tally);
    expect(tally.problems).toEqual([]);
    expect(tally.kills).toBeGreaterThan(0);
  });

  it(`was killed ${KILLS} times and looked for every acknowledged change`, () => {
    const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
    const [kills, acknowledged] = [sum(({ kills }) => kills), sum(({ acknowledged }) => acknowledged)];
    const parts = tallies.map((tally) => `${tally.name} ${tally.kills}`).join(', ');
    console.log(
      `Killed ${kills} times (${parts}): ${acknowledged} changes acknowledged, ${sum(({ problems }) => problems.length)} lost or half there.`,
    );
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    expect(acknowledged).toBeGreaterThan(KILLS / 2);
  });
});
