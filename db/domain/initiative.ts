import * as z from 'zod';
import { SCALE } from './constants.ts';
import { id, isoDate, level, line, optionalLine, text, url } from './fields.ts';
import { type Lane, initiativeKind } from './vocabulary.ts';

/** Something I do to raise a skill, from the idea to what came of it. */

/** Lanes of what is still ahead or under way; the others are where it ends. */
export const OPEN_LANES = ['now', 'next', 'later'] as const satisfies readonly Lane[];
export const openLane = z.enum(OPEN_LANES);
export type OpenLane = z.infer<typeof openLane>;
const openLanes = new Set<Lane>(OPEN_LANES);
export const isOpenLane = (lane: Lane): lane is OpenLane => openLanes.has(lane);

/** Hours of effort as planned; 0 while nobody has estimated it. */
const plannedHours = z
  .number({ error: 'How many hours will it take? A rough number is enough.' })
  .min(0, 'Hours cannot be negative.')
  .max(10_000, 'Plan 10,000 hours at most.');

const gain = z.number().int().min(1, 'A gain is 1 to 5 levels.').max(SCALE, 'A gain is 1 to 5 levels.');

const skillGains = z
  .array(z.object({ skillId: id, gain }))
  .max(20, 'An initiative can raise 20 skills at most.')
  .refine(
    (skills) => new Set(skills.map(({ skillId }) => skillId)).size === skills.length,
    'A skill stands here twice. Take one of them out.',
  );

export const initiativeFields = z.object({
  title: line('The title'),
  kind: initiativeKind,
  effortHours: plannedHours,
  skills: skillGains,
  startOn: isoDate.nullable(),
  targetOn: isoDate.nullable(),
  link: url,
  notes: text('The notes'),
  /** How I checked that the market wants it; blank when nobody was asked. */
  marketCheck: text('How the market was asked'),
  marketCheckedOn: isoDate.nullable(),
});
export type InitiativeFields = z.infer<typeof initiativeFields>;

/** What can be changed later, also what came of it (or why it was dropped). */
export const initiativeChanges = initiativeFields.extend({ cameOfIt: text('What came of it') }).partial();
export type InitiativeChanges = z.infer<typeof initiativeChanges>;

/** Hours that went into it on one day. */
export const hoursFields = z.object({
  spentOn: isoDate,
  hours: z
    .number({ error: 'How many hours was it? Type a number such as 1.5.' })
    .gt(0, 'Log more than 0 hours.')
    .max(24, 'A day has 24 hours. Log the rest on another day.'),
  note: optionalLine('The note'),
});
export type HoursFields = z.infer<typeof hoursFields>;

/** What an initiative brought: the level of each skill it raises, null where it stays as it is. */
export const finishFields = z.object({
  doneOn: isoDate,
  cameOfIt: text('What came of it'),
  levels: z.array(z.object({ skillId: id, level: level.nullable() })).max(20),
});
export type FinishFields = z.infer<typeof finishFields>;

const hasInk = (value: string) => /\S/.test(value);

/** Whether somebody was asked before the work began. */
export const wasMarketAsked = (one: { marketCheck: string; marketCheckedOn: string | null }): boolean =>
  one.marketCheckedOn !== null || hasInk(one.marketCheck);

/** Whether moving it to a lane is a start that nobody has been asked about: it warns, and never blocks. */
export const startsUnasked = (
  one: { lane: Lane; marketCheck: string; marketCheckedOn: string | null },
  to: Lane,
): boolean => to === 'now' && one.lane !== 'now' && !wasMarketAsked(one);

/** The level proposed when it is done: what was expected, on top of where I am; never more than 5. */
export const proposedLevel = (current: number, expected: number): number => Math.min(SCALE, current + expected);

/** Hours beyond the plan; 0 while within it or while nothing was planned. */
export const overrun = (planned: number, spent: number): number => (planned > 0 ? Math.max(0, spent - planned) : 0);
