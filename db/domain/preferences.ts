import * as z from 'zod';
import { DEFAULT_CALENDAR_FILE, calendarFile } from './calendar-file.ts';
import { DEFAULT_CONSTANTS, ruleConstants } from './constants.ts';
import { isoDate, timeZone } from './fields.ts';
import { ladder } from './ladder.ts';
import { DEFAULT_NOTICES, noticeSettings } from './notice-settings.ts';
import { DEFAULT_LEVELS, cadenceRule } from './vocabulary.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large'] as const;

/** Everything the person chose about the app, one value a setting; what is listed on the settings page and has rows of its own (stages, tags, templates) is no part of it. */
export const preferences = z.object({
  theme: z.enum(THEMES, 'Choose the theme of the system, light or dark.'),
  textSize: z.enum(TEXT_SIZES, 'Choose small, normal or large.'),
  /** null follows the computer. */
  timeZone: timeZone.nullable(),
  daysOff: z.array(isoDate).max(2000),
  constants: ruleConstants,
  /** The ladder of levels that an opportunity can be offered at, lowest first. */
  levels: ladder,
  /** Rules that propose no follow-up for anybody. */
  rulesOff: z.array(cadenceRule).max(50),
  notices: noticeSettings,
  calendarFile: calendarFile,
  /** Whether the place of releases is asked once a day for a newer version. Off until the person says so. */
  updates: z.boolean('Updates are on or off: true or false.'),
});
export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  textSize: 'normal',
  timeZone: null,
  daysOff: [],
  constants: DEFAULT_CONSTANTS,
  levels: [...DEFAULT_LEVELS],
  rulesOff: [],
  notices: DEFAULT_NOTICES,
  calendarFile: DEFAULT_CALENDAR_FILE,
  updates: false,
};

/** The parts of the settings page that can be put back to how the app came; `all` is every one of them. */
export const RESETTABLE = [
  'appearance',
  'days',
  'notices',
  'levels',
  'follow_up_rules',
  'calendar',
  'rules',
  'updates',
  'all',
] as const;
export type Resettable = (typeof RESETTABLE)[number];

/** What a part of the settings becomes when it is reset; of the numbers only those that belong to the part. */
export function resetOf(part: Resettable, { constants }: Preferences): Partial<Preferences> {
  const { cadence: ruleDays, ...ranking } = DEFAULT_CONSTANTS;
  // How long ago is long past stands among the numbers, the other days beside their rules.
  const { longPastDays } = constants.cadence;
  const standard = DEFAULT_PREFERENCES;
  switch (part) {
    case 'appearance':
      return { theme: standard.theme, textSize: standard.textSize };
    case 'days':
      return { timeZone: standard.timeZone, daysOff: standard.daysOff };
    case 'notices':
      return { notices: standard.notices };
    case 'levels':
      return { levels: standard.levels };
    case 'follow_up_rules':
      return { rulesOff: [], constants: { ...constants, cadence: { ...ruleDays, longPastDays } } };
    case 'calendar':
      return { calendarFile: standard.calendarFile };
    case 'rules':
      return {
        constants: { ...ranking, cadence: { ...constants.cadence, longPastDays: ruleDays.longPastDays } },
      };
    case 'updates':
      return { updates: standard.updates };
    case 'all':
      return { ...standard };
  }
}

/**
 * What the settings are in safe mode: how the app looks is as the app came, and it says and asks nothing by itself. The
 * rules and their numbers, the zone, the days off and the calendar file stay the person's: other ones would make and
 * take away follow-ups and entries.
 */
export const inSafeMode = (own: Preferences): Preferences => ({
  ...own,
  theme: DEFAULT_PREFERENCES.theme,
  textSize: DEFAULT_PREFERENCES.textSize,
  notices: { ...DEFAULT_NOTICES, on: false },
  updates: false,
});
