import * as z from 'zod';
import { type RuleConstants, ruleConstants } from '../domain/constants.ts';
import type { CalendarFile } from '../domain/calendar-file.ts';
import type { NoticeSettings } from '../domain/notice-settings.ts';
import { type Result, ok } from '../domain/result.ts';
import { type CadenceRule, DEFAULT_LEVELS } from '../domain/vocabulary.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { chosenZone, constantsOf, ruleContext } from './context.ts';
import { type Done, type Services, change, write } from './core.ts';
import { calendarFileOf } from './ics.ts';
import { noticesOf } from './notices.ts';

export type Settings = {
  theme: 'system' | 'light' | 'dark';
  timeZone: string | null;
  daysOff: string[];
  constants: RuleConstants;
  levels: string[];
  rulesOff: CadenceRule[];
  notices: NoticeSettings;
  calendarFile: CalendarFile;
};

const theme = z.enum(['system', 'light', 'dark']).catch('system');
const levels = z.array(z.string()).catch([...DEFAULT_LEVELS]);

export function allSettings(services: Services): Settings {
  const { store } = services;
  const context = ruleContext(services);
  return {
    theme: theme.parse(getSetting(store, 'theme')),
    timeZone: chosenZone(services),
    daysOff: [...context.daysOff],
    constants: constantsOf(services),
    levels: levels.parse(getSetting(store, 'levels')),
    rulesOff: [...context.rulesOff],
    notices: noticesOf(services),
    calendarFile: calendarFileOf(services),
  };
}

export function changeSettings(services: Services, fields: Partial<Settings>): Result<Done<Settings>> {
  const done = change(services, { label: 'Changed the settings', aggregate: 'setting' }, (tx) => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      putSetting(tx.store, name, name === 'constants' ? ruleConstants.parse(value) : value, tx.at);
    }
    return ok(null);
  });
  return done.ok ? ok({ value: allSettings(services), step: done.value.step }) : done;
}

/** Where the person was in the app, as the window wrote it; null at the first start. */
export const getPlace = ({ store }: Services) => getSetting(store, 'place') ?? null;

export function keepPlace(services: Services, place: unknown): void {
  write(services, (tx) => putSetting(tx.store, 'place', place, tx.at));
}
