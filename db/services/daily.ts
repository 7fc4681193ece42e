import { type Result, ok } from '../domain/result.ts';
import { forgetOldSteps } from '../repositories/history.ts';
import { noticeAway } from './away.ts';
import { dayMark, ruleContext } from './context.ts';
import { type Done, type Services, change, write } from './core.ts';
import { putRuledOn, ruledOn } from './ruled-on.ts';
import { runAllRules, runEveryRule } from './rules.ts';

/** Steps that stay undoable. */
const STEPS_KEPT = 1000;

/**
 * What is done once a day: at start and at local midnight. Asking again on the same day and in the same zone does
 * nothing, so that it may be asked as often as anybody likes: a day spent asleep, a second start, or a clock set forward
 * or back loses and doubles nothing.
 */
export function runDaily(services: Services): Result<Done<null> | null> {
  // The timer may come after the app was closed; tomorrow's start does what today's did not.
  if (!services.store.sqlite.open) return ok(null);
  const last = ruledOn(services);
  if (last.mark === dayMark(services)) return ok(null);
  const { today, zone } = ruleContext(services);
  // What day it is, and where, is read with the settings: told also when what follows cannot be written.
  services.changed(['setting']);
  const done = change(services, { label: 'Looked at what is due', aggregate: 'follow_up', actor: 'rule' }, (tx) => {
    // In another zone what happened lies on other days, also for what is closed.
    if (last.zone === zone) runAllRules(tx);
    else runEveryRule(tx);
    return ok(null);
  });
  if (!done.ok) return done;
  write(services, (tx) => {
    noticeAway(tx, today, last.on);
    putRuledOn(tx);
    forgetOldSteps(tx.store, STEPS_KEPT);
  });
  // A new day changes what is late, silent and owed, also where no row was changed.
  services.changed(['opportunity', 'follow_up']);
  return done;
}
