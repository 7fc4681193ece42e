import * as z from 'zod';
import { type Away, awayOn } from '../domain/catch-up.ts';
import { daysBetween, startOfDate, addDays } from '../domain/dates.ts';
import { type IsoDate, isoDate } from '../domain/fields.ts';
import * as repository from '../repositories/away.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { ruleContext } from './context.ts';
import { type Change, type Services, write } from './core.ts';

/** The setting that holds days away until they were told of. */
const AWAY = 'away';
const away = z.object({ from: isoDate, to: isoDate }).nullable().catch(null);

const untold = ({ store }: Pick<Services, 'store'>): Away | null => away.parse(getSetting(store, AWAY) ?? null);

/** Keeps a gap of days in which the rules did not run, to be told of once. `ruledOn` is the day they last ran. */
export function noticeAway(tx: Change, today: IsoDate, ruledOn: IsoDate | null): void {
  const known = untold(tx);
  const next = awayOn(today, ruledOn, known);
  if (JSON.stringify(next) !== JSON.stringify(known)) putSetting(tx.store, AWAY, next, tx.at);
}

/**
 * What happened while the app was closed or asleep for days, in numbers of what is still to be done about it; null when
 * it was not, or when that was read.
 */
export function awaySummary(services: Services) {
  const { store } = services;
  const gap = untold(services);
  if (gap === null) return null;
  const { zone, now, today, constants } = ruleContext(services);
  // A clock that was set back since: that return has not been yet.
  if (gap.to > today) return null;
  const { silentDays } = constants.limbo;
  const until = Math.min(now, startOfDate(addDays(gap.to, 1), zone));
  return {
    ...gap,
    days: daysBetween(gap.from, gap.to),
    followUps: repository.followUpsOfGap(store, gap, silentDays),
    rounds: repository.roundsOfGap(store, startOfDate(addDays(gap.from, 1), zone), until),
    limbo: repository.limboOfGap(store, gap, silentDays),
  };
}

/** It was read, and is not said again. No step of undo. */
export function awaySeen(services: Services): void {
  if (untold(services) === null) return;
  write(services, (tx) => putSetting(tx.store, AWAY, null, tx.at));
  services.changed(['follow_up']);
}
