import { type IsoDate, isoDate } from '../domain/fields.ts';
import { type Result, ok } from '../domain/result.ts';
import { forgetOldSteps } from '../repositories/history.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { noticeAway } from './away.ts';
import { dayMark } from './context.ts';
import { type Done, type Services, change, write } from './core.ts';
import { runAllRules, runEveryRule } from './rules.ts';

/** Steps that stay undoable. */
const STEPS_KEPT = 1000;
/** The setting that holds on which day, and in which zone, the rules last ran. */
const RULED_ON = 'ruledOn';

/**
 * What is done once a day: at start and at local midnight. Asking again on the same day and in the same zone does
 * nothing, so that it may be asked as often as anybody likes: a day spent asleep, a second start, or a clock set forward
 * or back loses and doubles nothing.
 */
export function runDaily(services: Services): Result<Done<null> | null> {
  // The timer may come after the app was closed; tomorrow's start does what today's did not.
  if (!services.store.sqlite.open) return ok(null);
  const mark = dayMark(services);
  const last = getSetting(services.store, RULED_ON);
  if (last === mark) return ok(null);
  const ruled = readMark(last);
  const now = readMark(mark);
  const done = change(services, { label: 'Looked at what is due', aggregate: 'follow_up', actor: 'rule' }, (tx) => {
    // In another zone what happened lies on other days, also for what is closed.
    if (ruled?.zone === now?.zone) runAllRules(tx);
    else runEveryRule(tx);
    return ok(null);
  });
  if (!done.ok) return done;
  write(services, (tx) => {
    if (now !== null) noticeAway(tx, now.on, ruled?.on ?? null);
    putSetting(tx.store, RULED_ON, mark, tx.at);
    forgetOldSteps(tx.store, STEPS_KEPT);
  });
  // A new day changes what is late, silent and owed, also where no row was changed.
  services.changed(['opportunity', 'follow_up']);
  return done;
}

/** The day and the zone of the last run; null when there was none, or it cannot be read. */
function readMark(mark: unknown): { on: IsoDate; zone: string } | null {
  if (typeof mark !== 'string') return null;
  const [on = '', zone = ''] = mark.split(' ');
  return isoDate.safeParse(on).success ? { on, zone } : null;
}
