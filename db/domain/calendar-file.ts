import * as z from 'zod';

/** The kinds of things a calendar is told about. */
export const CALENDAR_KINDS = ['round', 'follow_up', 'deadline', 'answer_by', 'promised', 'come_back'] as const;
export const calendarKind = z.enum(CALENDAR_KINDS);
export type CalendarKind = z.infer<typeof calendarKind>;

/**
 * What is told to calendars outside: what the file that is kept up to date has in it, and how entries remind. Its place
 * is no part of it: that is chosen in a dialog of the system and never by the window.
 */
export const calendarFile = z.object({
  rounds: z.boolean(),
  followUps: z.boolean(),
  /** Deadlines to apply, and days to answer offers by. */
  deadlines: z.boolean(),
  promises: z.boolean(),
  /** Whether what I mean to write stands in the entry of a follow-up. */
  drafts: z.boolean(),
  /** Days that stay in the file after they are over. */
  pastDays: z
    .number('Write a number of days, 0 or more.')
    .int('Write whole days.')
    .min(0, 'Past days cannot be fewer than 0.')
    .max(3650, 'Ten years of past days are kept at most: 3,650.'),
  alarms: z.boolean(),
  /** Minutes before a round at which to remind. */
  leadMinutes: z
    .number('Write a number of minutes, 0 or more.')
    .int('Write whole minutes.')
    .min(0, 'A reminder cannot come later than its round: write 0 or more.')
    .max(10_080, 'A reminder comes a week before at most: 10,080 minutes.'),
});
export type CalendarFile = z.infer<typeof calendarFile>;

export const DEFAULT_CALENDAR_FILE: CalendarFile = {
  rounds: true,
  followUps: true,
  deadlines: true,
  promises: true,
  drafts: false,
  pastDays: 30,
  alarms: true,
  leadMinutes: 30,
};

/** The kinds that the file has in it. */
export function kindsIn({ rounds, followUps, deadlines, promises }: CalendarFile): CalendarKind[] {
  return CALENDAR_KINDS.filter((kind) => {
    switch (kind) {
      case 'round':
        return rounds;
      case 'follow_up':
      case 'come_back':
        return followUps;
      case 'deadline':
      case 'answer_by':
        return deadlines;
      case 'promised':
        return promises;
    }
  });
}
