import * as z from 'zod';
import { DEFAULT_CONSTANTS, type RuleConstants, type RuleContext, ruleConstants } from '../domain/constants.ts';
import { dateInZone, nextLocalMidnight } from '../domain/dates.ts';
import { isoDate, timeZone } from '../domain/fields.ts';
import { CADENCE_RULES } from '../domain/vocabulary.ts';
import { getSetting } from '../repositories/settings.ts';
import type { Services } from './core.ts';

const parsed = <T>(schema: z.ZodType<T>, value: unknown, fallback: T): T => {
  if (value === undefined) return fallback;
  const result = schema.safeParse(value);
  return result.success ? result.data : fallback;
};

export function constantsOf({ store }: Services): RuleConstants {
  return parsed(ruleConstants, getSetting(store, 'constants'), DEFAULT_CONSTANTS);
}

/** The zone the person chose; null follows the computer. */
export const chosenZone = ({ store }: Pick<Services, 'store'>): string | null =>
  parsed(timeZone.nullable(), getSetting(store, 'timeZone'), null);

/** The zone the person chose, else the computer's. */
export const zoneOf = (services: Services): string => chosenZone(services) ?? services.clock.zone();

/** A rule of another version is left out, and the others still count. */
const rulesOff = z.array(z.unknown()).transform((names) => CADENCE_RULES.filter((rule) => names.includes(rule)));

/** What every rule that depends on time is told, read from the clock and the settings here and nowhere else. */
export function ruleContext(services: Services): RuleContext {
  const now = services.clock.now();
  const zone = zoneOf(services);
  return {
    now,
    zone,
    today: dateInZone(now, zone),
    daysOff: parsed(z.array(isoDate), getSetting(services.store, 'daysOff'), []),
    rulesOff: parsed(rulesOff, getSetting(services.store, 'rulesOff'), []),
    constants: constantsOf(services),
  };
}

/** The date and the zone it is read in: what the rules ran for. The same text, the same day. */
export function dayMark(services: Services): string {
  const zone = zoneOf(services);
  return `${dateInZone(services.clock.now(), zone)} ${zone}`;
}

/** The next local midnight, UTC milliseconds. */
export const nextMidnight = (services: Services) => nextLocalMidnight(services.clock.now(), zoneOf(services));
