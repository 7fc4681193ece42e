import { ACTIVITIES, type Activity, activityWeeks, isoWeekOf } from '../domain/activity-weeks.ts';
import { addDays, compareDates, dateInZone, laterDate } from '../domain/dates.ts';
import type { IsoDate } from '../domain/fields.ts';
import { periodInstants } from '../domain/period.ts';
import { ok } from '../domain/result.ts';
import { activityRows, activityTimes, namesOf } from '../repositories/insights-activity.ts';
import type { Services } from './core.ts';
import { MOST_ROWS } from './insights-discipline.ts';
import { type InsightsInput, insightsTime } from './insights-outcomes.ts';

/** Ten years: what lies further back is not drawn. */
const MOST_WEEKS = 520;

/** Week by week, from the first week of the period (or the first in which anything was done) to today's. */
export function activityInsights(services: Services, input: InsightsInput) {
  const { today, zone, days } = insightsTime(services, input);
  const to = days.to === null || compareDates(days.to, today) > 0 ? today : days.to;
  const until = { from: days.from, to };
  const within = periodInstants(until, zone);
  const events = ACTIVITIES.flatMap((one) => activityTimes(services.store, one, input.filter, until, within));
  const first = days.from ?? earliest(events, zone) ?? to;
  const from = laterDate(first, addDays(to, -7 * (MOST_WEEKS - 1)));
  return ok({
    days,
    weeks: activityWeeks(events, { from, to }, zone).map(({ monday, amounts }) => ({
      monday,
      ...isoWeekOf(monday),
      counts: { ...amounts, hours: Math.round(amounts.hours * 100) / 100 },
    })),
  });
}

/** The first day on which anything was done; null when nothing was. */
function earliest(events: readonly { when: IsoDate | number }[], zone: string): IsoDate | null {
  let instant = Infinity;
  let day: IsoDate | null = null;
  for (const { when } of events) {
    if (typeof when === 'number') instant = Math.min(instant, when);
    else if (day === null || when < day) day = when;
  }
  const of = instant === Infinity ? null : dateInZone(instant, zone);
  return day === null || of === null ? (day ?? of) : compareDates(day, of) < 0 ? day : of;
}

/** What was done of one kind in the week of a Monday, within the period, in time order. */
export function activityBehind(
  services: Services,
  { activity, monday, ...input }: InsightsInput & { activity: Activity; monday: IsoDate },
) {
  const { days, zone } = insightsTime(services, input);
  const sunday = addDays(monday, 6);
  const dates = {
    from: days.from === null ? monday : laterDate(days.from, monday),
    to: days.to === null || compareDates(sunday, days.to) < 0 ? sunday : days.to,
  };
  const within = periodInstants(dates, zone);
  const found = activityRows(services.store, activity, input.filter, dates, within).map(({ when, ...row }) => ({
    ...row,
    on: typeof when === 'number' ? dateInZone(when, zone) : when,
  }));
  found.sort((a, b) => compareDates(a.on, b.on) || (a.id < b.id ? -1 : 1));
  const shown = found.slice(0, MOST_ROWS);
  const names = namesOf(services.store, {
    opportunityIds: shown.flatMap(({ opportunityId }) => opportunityId ?? []),
    personIds: shown.flatMap(({ personId }) => personId ?? []),
  });
  return ok({
    total: found.length,
    rows: shown.map(({ id, on, what, amount, opportunityId, personId }) => {
      const about = opportunityId === null ? undefined : names.opportunities.get(opportunityId);
      return {
        id,
        on,
        what,
        amount,
        opportunityId,
        company: about?.company ?? null,
        title: about?.title ?? null,
        personId,
        person: personId === null ? null : (names.persons.get(personId) ?? null),
      };
    }),
  });
}
