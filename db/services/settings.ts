import * as z from 'zod';
import { ruleConstants } from '../domain/constants.ts';
import { ladder } from '../domain/ladder.ts';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  type Resettable,
  TEXT_SIZES,
  THEMES,
  inSafeMode,
  resetOf,
} from '../domain/preferences.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { chosenZone, constantsOf, ruleContext } from './context.ts';
import { type Change, type Done, type Services, change, write } from './core.ts';
import { calendarFileOf } from './ics.ts';
import { noticesOf } from './notices.ts';

export type Settings = Preferences;

const theme = z.enum(THEMES).catch(DEFAULT_PREFERENCES.theme);
const textSize = z.enum(TEXT_SIZES).catch(DEFAULT_PREFERENCES.textSize);
const levels = ladder.catch(() => [...DEFAULT_PREFERENCES.levels]);
const updates = z.boolean().catch(false);

/** The settings that count now: in safe mode those of the look and of what the app does by itself are the standard ones. */
export function allSettings(services: Services): Settings {
  const own = ownSettings(services);
  return services.safeMode?.on === true ? inSafeMode(own) : own;
}

/** The person's own, as they are kept. */
export function ownSettings(services: Services): Settings {
  const { store } = services;
  const context = ruleContext(services);
  return {
    theme: theme.parse(getSetting(store, 'theme')),
    textSize: textSize.parse(getSetting(store, 'textSize')),
    timeZone: chosenZone(services),
    daysOff: [...context.daysOff],
    constants: constantsOf(services),
    levels: levels.parse(getSetting(store, 'levels')),
    rulesOff: [...context.rulesOff],
    notices: noticesOf(services),
    calendarFile: calendarFileOf(services),
    updates: updates.parse(getSetting(store, 'updates')),
  };
}

/** What stands at its standard value in safe mode cannot be changed there: the person would write over what they do not see. */
function refusedInSafeMode(services: Services, fields: Partial<Settings>): Result<never> | null {
  if (services.safeMode?.on !== true) return null;
  const own = ownSettings(services);
  const hidden = inSafeMode(own);
  const names = Object.keys(fields) as (keyof Settings)[];
  const isHidden = (name: keyof Settings) =>
    name === 'theme' || name === 'textSize' || JSON.stringify(own[name]) !== JSON.stringify(hidden[name]);
  if (!names.some(isHidden)) return null;
  return fail(
    'conflict',
    'In safe mode this setting is the standard one, and your own is kept aside. Leave safe mode to change it, or reset it here.',
  );
}

export function changeSettings(services: Services, fields: Partial<Settings>): Result<Done<Settings>> {
  const refused = refusedInSafeMode(services, fields);
  return refused ?? written(services, 'Changed the settings', fields);
}

/** Puts one part of the settings, or all of it, back to how the app came. One step of undo; works in safe mode too. */
export function resetSettings(services: Services, part: Resettable): Result<Done<Settings>> {
  const label = part === 'all' ? 'Reset all settings' : 'Reset a part of the settings';
  return written(services, label, resetOf(part, ownSettings(services)));
}

function written(services: Services, label: string, fields: Partial<Settings>): Result<Done<Settings>> {
  const done = change(services, { label, aggregate: 'setting' }, (tx) => {
    putAll(tx, fields, ownSettings(services));
    return ok(null);
  });
  return done.ok ? ok({ value: allSettings(services), step: done.value.step }) : done;
}

/** Writes what differs from what counts already, so that what says the same is no step of undo. */
function putAll(tx: Change, fields: Partial<Settings>, before: Settings): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (JSON.stringify(value) === JSON.stringify(Reflect.get(before, name))) continue;
    putSetting(tx.store, name, name === 'constants' ? ruleConstants.parse(value) : value, tx.at);
  }
}

/** Where the person was in the app, as the window wrote it; null at the first start and in safe mode. */
export const getPlace = ({ store, safeMode }: Services) =>
  safeMode?.on === true ? null : (getSetting(store, 'place') ?? null);

/** In safe mode the place of the last normal start stays. */
export function keepPlace(services: Services, place: unknown): void {
  if (services.safeMode?.on === true) return;
  write(services, (tx) => putSetting(tx.store, 'place', place, tx.at));
}
