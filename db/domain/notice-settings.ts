import * as z from 'zod';
import { timeOfDay } from './follow-up.ts';

/** What the system is asked to tell the person, and when it is to be quiet. */
export const noticeSettings = z.object({
  /** Off: nothing is said at all. */
  on: z.boolean().default(true),
  rounds: z.boolean().default(true),
  /** How long before a round it is announced. */
  leadMinutes: z
    .number('How many minutes before? Write a whole number, such as 15.')
    .int('Write whole minutes, such as 15.')
    .min(1, 'Choose 1 minute or more.')
    .max(1440, 'Choose 1,440 minutes, one day, at most.')
    .default(15),
  debriefs: z.boolean().default(true),
  morning: z.boolean().default(true),
  morningAt: timeOfDay.default('08:30'),
  /** Follow-ups that have a time, at that time. */
  timed: z.boolean().default(true),
  /** Between these times of day, over midnight when `to` is the earlier one, only rounds are announced, or nothing. */
  quiet: z
    .object({ on: z.boolean(), from: timeOfDay, to: timeOfDay })
    .refine(({ from, to }) => from !== to, {
      message: 'Quiet hours end at another time than they begin.',
      path: ['to'],
    })
    .default({ on: false, from: '21:00', to: '08:00' }),
  quietRounds: z.boolean().default(true),
  /** An icon in the tray with what waits today; with it the app goes on when its last window is closed. */
  tray: z.boolean().default(false),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

export const DEFAULT_NOTICES: NoticeSettings = noticeSettings.parse({});
