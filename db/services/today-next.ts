import { addDays, instantFromLocal } from '../domain/dates.ts';
import { asksOn, wakesAt } from '../domain/follow-up.ts';
import { nextComingDate } from '../repositories/coming.ts';
import { type FollowUpRow, openFollowUpsUntil } from '../repositories/follow-up.ts';
import { roundsAhead } from '../repositories/round.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';

/** How many days ahead is looked, nearest first: most often the first look finds something. */
const REACHES = [7, 90, 3650];

/**
 * The next thing that comes by itself: a round, a follow-up that is due later or wakes up, or a date of an open
 * opportunity. Null when nothing is known to come.
 */
export function nextThing(services: Services) {
  const coming = [nextRound(services), nextFollowUp(services), nextDate(services)].filter((one) => one !== null);
  const [first] = coming.sort((a, b) => a.at - b.at);
  return first ?? null;
}

function nextRound(services: Services) {
  const { now } = ruleContext(services);
  const [round] = roundsAhead(services.store, now, Number.MAX_SAFE_INTEGER);
  if (round === undefined) return null;
  const { id, opportunityId, company, kind, startsAt, timeZone } = round;
  return { kind: 'round' as const, at: startsAt, roundId: id, opportunityId, company, roundKind: kind, timeZone };
}

function nextFollowUp(services: Services) {
  const { now, today } = ruleContext(services);
  for (const reach of REACHES) {
    const ahead = openFollowUpsUntil(services.store, addDays(today, reach))
      .map((followUp) => ({ followUp, at: asksAt(services, followUp) }))
      .filter(({ at }) => at > now)
      .sort((a, b) => a.at - b.at);
    const [first] = ahead;
    if (first !== undefined) return { kind: 'follow_up' as const, ...first };
  }
  return null;
}

/** When it asks for attention, UTC milliseconds: as it wakes, else from the beginning of its day. */
function asksAt(services: Services, row: FollowUpRow): number {
  const { zone } = ruleContext(services);
  const wakes = wakesAt(row, zone);
  return Number.isFinite(wakes) ? wakes : instantFromLocal(asksOn(row) ?? row.dueOn, '00:00', zone);
}

/** A date without a time stands at the end of its day: what has a time on that day comes first. */
function nextDate(services: Services) {
  const { today, zone } = ruleContext(services);
  const date = nextComingDate(services.store, today);
  return date === undefined ? null : { ...date, at: instantFromLocal(date.on, '23:59', zone) };
}
