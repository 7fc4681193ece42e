import * as z from 'zod';
import { noInput, nothing, query } from './shape.ts';

const version = z.string();

/** Where updates stand. */
export const updateState = z.discriminatedUnion('is', [
  /** This build has no place to ask: it was not packaged, or packaged without one. */
  z.object({ is: z.literal('unavailable') }),
  /** The person has not switched them on. */
  z.object({ is: z.literal('off') }),
  /** `checkedAt` UTC milliseconds; null before the first check. */
  z.object({ is: z.literal('current'), checkedAt: z.number().nullable() }),
  z.object({ is: z.literal('checking') }),
  z.object({ is: z.literal('found'), version }),
  /** `part` 0–1. */
  z.object({ is: z.literal('downloading'), version, part: z.number() }),
  z.object({ is: z.literal('ready'), version }),
  z.object({ is: z.literal('failed'), message: z.string() }),
]);
export type UpdateState = z.infer<typeof updateState>;

export const updateContract = {
  'update.state': query(noInput, updateState),
  'update.check': query(noInput, nothing),
  'update.download': query(noInput, nothing),
  /** Ends the app and starts the newer one. */
  'update.install': query(noInput, nothing),
} as const;
