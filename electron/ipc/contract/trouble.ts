import * as z from 'zod';
import { noInput, nothing, query } from './shape.ts';

/** The kinds of errors JavaScript has; of another only that it was another. */
export const ERROR_NAMES = ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'other'] as const;

/** A place in the app's own code: the file of the bundle, the line and the column. Nothing else fits in it. */
const frame = z
  .string()
  .regex(/^[A-Za-z]{1,40}-[\w-]{8}\.js:\d{1,7}:\d{1,9}$/, 'A frame is a file of the app with its line and column.');

export const errorNote = z.object({
  /** Where it was noticed: while drawing, in a promise nobody waited for, or in a listener. */
  where: z.enum(['draw', 'promise', 'listener']),
  name: z.enum(ERROR_NAMES),
  frames: z.array(frame).max(30),
});
export type ErrorNote = z.infer<typeof errorNote>;

export const licence = z.object({
  name: z.string(),
  version: z.string(),
  /** SPDX expression: `MIT`. */
  licence: z.string(),
  text: z.string(),
});
export type Licence = z.infer<typeof licence>;

export const troubleContract = {
  /** Versions, system, size and counts of the store and the end of the log, as text for the person to read. */
  'trouble.report': query(noInput, z.object({ text: z.string() })),
  /** Writes down that something in the window failed: its kind and where, never its message. */
  'trouble.note': query(errorNote, nothing),
  /** The licences of everything that is shipped. */
  'app.licences': query(noInput, z.array(licence)),
} as const;
