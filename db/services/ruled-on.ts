import { type IsoDate, isoDate } from '../domain/fields.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { dayMark } from './context.ts';
import type { Change, Services } from './core.ts';

/** The setting that holds on which day, and in which zone, all rules last ran. */
const RULED_ON = 'ruledOn';
/** Stands in it for the zone once some rules have run in another one. */
const SEVERAL = 'several';

/** When all rules last ran: `mark` as `dayMark` says it; the day and the zone, null when that is not known. */
export function ruledOn({ store }: Services): { mark: unknown; on: IsoDate | null; zone: string | null } {
  const mark = getSetting(store, RULED_ON);
  const [on = '', zone = ''] = typeof mark === 'string' ? mark.split(' ') : [];
  return isoDate.safeParse(on).success ? { mark, on, zone } : { mark, on: null, zone: null };
}

/** All rules have run on the day and in the zone it is. */
export function putRuledOn(tx: Change): void {
  putSetting(tx.store, RULED_ON, dayMark(tx.services), tx.at);
}

/**
 * A change runs the rules of what it touched. Where that is on another day or in another zone than all rules ran in, they
 * no longer say the same day: going back there must not pass for a day that was seen to already.
 */
export function noteOtherDay(tx: Change): void {
  const { mark, on, zone } = ruledOn(tx.services);
  const now = dayMark(tx.services);
  if (on === null || mark === now) return;
  const mixed = now.endsWith(` ${zone}`) ? `${on} ${zone} again` : `${on} ${SEVERAL}`;
  if (mark !== mixed && zone !== SEVERAL) putSetting(tx.store, RULED_ON, mixed, tx.at);
}
