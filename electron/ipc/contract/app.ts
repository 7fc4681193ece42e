import * as z from 'zod';
import { calendarFile } from '../../../db/domain/calendar-file.ts';
import { isoDate, timeZone } from '../../../db/domain/fields.ts';
import { ruleConstants } from '../../../db/domain/constants.ts';
import { noticeSettings } from '../../../db/domain/notice-settings.ts';
import { cadenceRule } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const appState = z.object({
  version: z.string(),
  /** Electron, Chromium and SQLite, for the settings page. */
  runtime: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  storePath: z.string(),
  sample: z.boolean(),
  /** No opportunity, person or follow-up has ever been written. */
  empty: z.boolean(),
  today: isoDate,
  zone: timeZone,
});
export type AppState = z.infer<typeof appState>;

/** What the side bar counts. */
export const counts = z.object({ late: z.number(), activeOpportunities: z.number(), openFollowUps: z.number() });

export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** null follows the computer. */
  timeZone: timeZone.nullable(),
  daysOff: z.array(isoDate).max(2000),
  constants: ruleConstants,
  levels: z.array(z.string().max(100)).max(50),
  /** Rules that propose no follow-up for anybody. */
  rulesOff: z.array(cadenceRule).max(50),
  notices: noticeSettings,
  calendarFile: calendarFile,
});
export type Settings = z.infer<typeof settings>;

export const appContract = {
  'app.state': query(noInput, appState),
  'app.counts': query(noInput, counts),
  /** Where the person was (path, scroll, panel), kept as the renderer wrote it; null at first start. */
  'app.place': query(noInput, z.unknown()),
  'app.keepPlace': query(z.unknown(), nothing),
  /** Opens one more window, at this place; every window shows the same store and every change. */
  'app.openWindow': query(z.object({ place: z.unknown() }), nothing),
  /** Leaves this store and opens the sample store, or the person's own again; the window reloads. */
  'app.switchStore': query(z.object({ sample: z.boolean() }), nothing),
  /** Opens an https: or mailto: link outside, after the person's click. */
  'app.openExternal': query(z.object({ url: z.string().max(100_000) }), nothing),
  'setting.all': query(noInput, settings),
  'setting.change': command(settings.partial(), settings),
} as const;
