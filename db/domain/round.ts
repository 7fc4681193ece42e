import * as z from 'zod';
import { instant, optionalLine, timeZone } from './fields.ts';
import { participantFields } from './person.ts';
import { roundKind, roundStatus } from './vocabulary.ts';

/** One interview. `startsAt` is UTC milliseconds; `timeZone` is the one it was chosen in. */
export const roundFields = z.object({
  kind: roundKind,
  startsAt: instant,
  timeZone: timeZone,
  minutes: z
    .number()
    .int()
    .min(5, 'A round takes five minutes or more.')
    .max(24 * 60, 'A round takes a day at most.'),
  place: optionalLine('The place'),
  status: roundStatus,
  interviewers: z.array(participantFields).max(30, 'A round has thirty interviewers at most.'),
});
export type RoundFields = z.infer<typeof roundFields>;

/** When a round ends, UTC milliseconds. */
export const roundEnd = (round: { startsAt: number; minutes: number }) => round.startsAt + round.minutes * 60_000;
