import * as z from 'zod';
import { rung } from '../../../db/domain/ladder.ts';
import { command, noInput, query } from './shape.ts';

const counted = z.object({ level: z.string(), opportunities: z.number() });
export type Rung = z.infer<typeof counted>;

/** The levels an opportunity can be offered at. Adding, moving and removing one is a change of the settings. */
export const ladderContract = {
  'ladder.list': query(noInput, z.object({ rungs: z.array(counted), others: z.array(counted) })),
  /** Also on every opportunity at it, and in the kept views that ask for it. */
  'ladder.rename': command(
    z.object({ level: z.string().min(1).max(500), name: rung }),
    z.object({ opportunities: z.number() }),
  ),
} as const;
