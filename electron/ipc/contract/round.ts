import * as z from 'zod';
import { debriefDocument } from '../../../db/domain/debrief-document.ts';
import { id, instant } from '../../../db/domain/fields.ts';
import { personRef } from '../../../db/domain/person.ts';
import { roundFields } from '../../../db/domain/round.ts';
import { effects } from './effects.ts';
import { roundView } from './opportunity.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const debriefForm = z.object({
  round: roundView,
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  /** Whether the debrief was saved before. */
  written: z.boolean(),
  document: debriefDocument,
  /** Checks each interviewer gave in earlier rounds: they stay won. */
  wonBefore: z.array(z.object({ personId: z.string(), checks: debriefDocument.shape.closes.element.shape.checks })),
  skills: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Stories of mine that can be told. */
  stories: z.array(z.object({ id: z.string(), title: z.string(), number: z.string() })),
});
export type DebriefForm = z.infer<typeof debriefForm>;

export const owedDebrief = z.object({
  roundId: z.string(),
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  kind: roundFields.shape.kind,
  endedAt: z.number(),
  /** Something is typed and not saved. */
  begun: z.boolean(),
});
export type OwedDebrief = z.infer<typeof owedDebrief>;

export const plannedRound = z.object({
  roundId: z.string(),
  opportunityId: z.string(),
  company: z.string(),
  kind: roundFields.shape.kind,
  startsAt: z.number(),
  minutes: z.number(),
});

export const roundContract = {
  'round.add': command(roundFields.extend({ opportunityId: id }), z.object({ id: z.string() })),
  'round.update': command(z.object({ id: id, fields: roundFields.partial() }), nothing),
  'round.trash': command(z.object({ id: id }), nothing),
  'round.restore': command(z.object({ id: id }), nothing),
  /** Rounds of an opportunity that lie in the trash. */
  'round.trashed': query(
    z.object({ opportunityId: id }),
    z.array(z.object({ id: z.string(), kind: roundFields.shape.kind, startsAt: z.number() })),
  ),
  /** Rounds still to be held that claim some of the same time, but for the one being changed. */
  'round.overlaps': query(
    z.object({ startsAt: instant, minutes: roundFields.shape.minutes, exceptId: id.nullable() }),
    z.array(plannedRound),
  ),
  /** Zones that rounds were last planned in, the latest first. */
  'round.zones': query(noInput, z.array(z.string())),
  /** It turned out who an interviewer is: a new name renames them, a person who is known takes their place. */
  'round.replaceInterviewer': command(
    z.object({ roundId: id, personId: id, by: personRef }),
    z.object({ id: z.string() }),
  ),
  'debrief.owed': query(noInput, z.array(owedDebrief)),
  'debrief.open': query(z.object({ roundId: id }), debriefForm),
  /** What saving this document would change; nothing is written. */
  'debrief.preview': query(z.object({ roundId: id, document: debriefDocument }), effects),
  /** Saves the debrief, marks the round done, and does what the preview says. */
  'debrief.save': command(z.object({ roundId: id, document: debriefDocument }), effects),
  'debrief.waive': command(z.object({ roundId: id }), nothing),
} as const;
