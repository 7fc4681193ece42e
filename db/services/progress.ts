import { addDays, startOfDate } from '../domain/dates.ts';
import { inOrder, levelOn } from '../domain/level.ts';
import { progressSince } from '../domain/progress.ts';
import { ok } from '../domain/result.ts';
import * as levels from '../repositories/level.ts';
import * as repository from '../repositories/progress.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { rankedNow } from './ranked.ts';

/** So many days back. */
const DAYS = 30;

/** Whether it is working: the levels that changed in 30 days, the impact they took away, and the hours that went in. */
export function progress(services: Services) {
  const { store } = services;
  const { today, zone } = ruleContext(services);
  const since = addDays(today, -DAYS);
  const then = new Map<string, number>();
  for (const id of repository.skillsChangedSince(store, { on: since, at: startOfDate(addDays(since, 1), zone) })) {
    const history = inOrder(levels.levelsOf(store, id), zone);
    // The first level ever written down says where a skill stood, not that it was raised.
    const before = levelOn(history, since, zone) ?? history[0];
    if (before !== undefined) then.set(id, before.current);
  }
  const { raised, taken } = progressSince(then, rankedNow(services).ranked);
  return ok({ since, raised, taken, hours: repository.hoursSince(store, since) });
}
