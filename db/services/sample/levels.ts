import type { LevelSupport } from '../../domain/level.ts';
import { strikeEvidence, updateEvidence } from '../evidence.ts';
import { saveLevel } from '../level.ts';
import { evidenceBehind, setLevels } from '../roadmap.ts';
import type { Services } from '../core.ts';
import { supportsFor } from '../skill-page.ts';
import { LEVELS, LEVELS_BEFORE } from './texts/career.ts';
import { COUNTED_HALF, EARLIER_LEVELS, LEVEL_NOTES, STRUCK } from './texts/levels.ts';
import { type Timeline, must } from './timeline.ts';
import type { World } from './world.ts';

/** Levels that rose with why and on what they rest, those of the years before, and evidence that was judged. */
export function planLevels(world: World, timeline: Timeline): void {
  const on = (day: number, time: string, run: (services: Services) => void) =>
    timeline.add(timeline.instant(timeline.date(day), time), run);
  for (const [name, day] of LEVELS_BEFORE) on(day, '21:30', (services) => raise(services, name, world.skill(name)));
  for (const [name, day, current, target, note] of EARLIER_LEVELS)
    on(3, '20:40', (services) => {
      const fields = { current, target, trueOn: timeline.date(day), note, supports: [] };
      must(saveLevel(services, { id: null, skillId: world.skill(name), ...fields }));
    });
  on(2, '20:50', (services) => judge(services, world));
}

function raise(services: Services, name: string, id: string): void {
  const levels = LEVELS[name];
  if (!levels) return;
  const supports: LevelSupport[] = must(supportsFor(services, id))
    .slice(0, 2)
    .map(({ kind, id: of }) => ({ kind, id: of }));
  must(setLevels(services, { id, current: levels[0], target: levels[1], note: LEVEL_NOTES[name] ?? '', supports }));
}

/** One posting's line is struck out, and one counts half. */
function judge(services: Services, world: World): void {
  const postings = (name: string) =>
    must(evidenceBehind(services, world.skill(name))).filter(({ source }) => source === 'job_posting');
  const struck = postings(STRUCK.skill).at(0);
  if (struck) must(strikeEvidence(services, [struck.id], STRUCK.reason));
  const half = postings(COUNTED_HALF).at(1);
  if (half) must(updateEvidence(services, half.id, { weight: 0.5 }));
}
