import { type Result, ok } from '../domain/result.ts';
import { forgetOldSteps } from '../repositories/history.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { ruleContext } from './context.ts';
import { type Done, type Services, change, write } from './core.ts';
import { runAllRules } from './rules.ts';

/** Steps that stay undoable. */
const STEPS_KEPT = 1000;

/**
 * What is done once a day: at start and at local midnight. Asking again on the same day does nothing, so that a day
 * spent asleep, a second start, or a changed clock loses and doubles nothing.
 */
export function runDaily(services: Services): Result<Done<null> | null> {
  // The timer may come after the app was closed; tomorrow's start does what today's did not.
  if (!services.store.sqlite.open) return ok(null);
  const { today, zone } = ruleContext(services);
  const mark = `${today} ${zone}`;
  if (getSetting(services.store, 'ruledOn') === mark) return ok(null);
  const done = change(services, { label: 'Looked at what is due', aggregate: 'follow_up', actor: 'rule' }, (tx) => {
    runAllRules(tx);
    return ok(null);
  });
  write(services, (tx) => {
    putSetting(tx.store, 'ruledOn', mark, tx.at);
    forgetOldSteps(tx.store, STEPS_KEPT);
  });
  // A new day changes what is late, silent and owed, also where no row was changed.
  services.changed(['opportunity', 'follow_up']);
  return done;
}
