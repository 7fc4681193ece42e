import * as z from 'zod';
import { isoDate, timeZone } from '../../../db/domain/fields.ts';
import { preferences, RESETTABLE } from '../../../db/domain/preferences.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const appState = z.object({
  version: z.string(),
  /** Electron, Chromium and SQLite, for the settings page. */
  runtime: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  storePath: z.string(),
  sample: z.boolean(),
  /** Started with standard settings and without the last view. */
  safeMode: z.boolean(),
  /** No opportunity, person or follow-up has ever been written. */
  empty: z.boolean(),
  today: isoDate,
  zone: timeZone,
});
export type AppState = z.infer<typeof appState>;

/** What the side bar counts. */
export const counts = z.object({ late: z.number(), activeOpportunities: z.number(), openFollowUps: z.number() });

export const settings = preferences;
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
  /** One part of the settings, or all, as the app came. */
  'setting.reset': command(z.object({ part: z.enum(RESETTABLE) }), settings),
  /** Ends safe mode: the person's own settings count again; the window reloads. */
  'app.leaveSafeMode': query(noInput, nothing),
} as const;
