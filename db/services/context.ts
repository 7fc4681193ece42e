import * as z from 'zod';
import { DEFAULT_CONSTANTS, type RuleConstants, type RuleContext, ruleConstants } from '../domain/constants.ts';
import { dateInZone, nextLocalMidnight } from '../domain/dates.ts';
import { isoDate, timeZone } from '../domain/fields.ts';
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

/** What every rule that depends on time is told, read from the clock and the settings here and nowhere else. */
export function ruleContext(services: Services): RuleContext {
  const now = services.clock.now();
  const zone = zoneOf(services);
  return {
    now,
    zone,
    today: dateInZone(now, zone),
    daysOff: parsed(z.array(isoDate), getSetting(services.store, 'daysOff'), []),
    constants: constantsOf(services),
  };
}

/** The next local midnight, UTC milliseconds. */
export const nextMidnight = (services: Services) => nextLocalMidnight(services.clock.now(), zoneOf(services));
