import { withoutSync } from '../../repositories/bulk.ts';
import { forgetAllSteps } from '../../repositories/history.ts';
import { zoneOf } from '../context.ts';
import { type Services, write } from '../core.ts';
import { runDaily } from '../daily.ts';
import { planCareer } from './career.ts';
import { CASES } from './texts/cases.ts';
import { leaveOpen, planHabits, planLastDays } from './habits.ts';
import { writeScaled } from './scaled.ts';
import { planNow } from './now.ts';
import { planCase } from './script.ts';
import { Timeline, must, servicesAt } from './timeline.ts';
import { World } from './world.ts';

/**
 * Fills a new store with a job search of five months that ends now: about 45 opportunities of an invented product
 * manager, written through the services with the clock of each moment. The same date gives the same search.
 * `opportunities` asks for more of them, for measuring. Nothing of it can be undone.
 */
export function writeSample(services: Services, { opportunities }: { opportunities: number | null }): void {
  const timeline = new Timeline(services.clock.now(), zoneOf(services));
  const present = servicesAt(services, timeline.now);
  withoutSync(services.store, () => {
    const world = new World(present);
    planCareer(world, timeline);
    for (const of of CASES) planCase(world, timeline, of);
    planHabits(timeline);
    planLastDays(world, timeline);
    planNow(timeline);
    timeline.play(present);
    must(runDaily(present));
    leaveOpen(present, timeline);
    if (opportunities !== null && opportunities > CASES.length)
      writeScaled(present, world, timeline, opportunities - CASES.length);
    write(present, (tx) => forgetAllSteps(tx.store));
  });
}
