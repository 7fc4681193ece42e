import * as z from 'zod';
import { nameKey } from './name-key.ts';

/** The rungs of the ladder of levels: each name once, whatever its case, and none empty. */
export const MOST_LEVELS = 50;

export const rung = z
  .string('Type the name of the level.')
  .trim()
  .min(1, 'Type the name of the level.')
  .max(100, 'Use 100 characters at most for a level.');

export const ladder = z
  .array(rung)
  .min(1, 'Keep one level at least.')
  .max(MOST_LEVELS, `The ladder has ${MOST_LEVELS} levels at most.`)
  .refine((levels) => new Set(levels.map(nameKey)).size === levels.length, 'A level stands on the ladder once.');

/** The ladder with one rung a step up (-1) or down (1); the same ladder at its ends. */
export function movedRung(levels: readonly string[], level: string, by: -1 | 1): string[] {
  const from = levels.indexOf(level);
  const to = from + by;
  const next = [...levels];
  if (from < 0 || to < 0 || to >= levels.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
