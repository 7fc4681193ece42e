import * as z from 'zod';
import { debriefDocument } from '../../../db/domain/debrief-document.ts';
import { id } from '../../../db/domain/fields.ts';
import { roundFields } from '../../../db/domain/round.ts';
import { roundView } from './opportunity.ts';
import { command, noInput, nothing, query } from './shape.ts';

/** What a debrief changes: shown while it is written and after it is saved. */
export const debriefEffects = z.object({
  painsAdded: z.number(),
  /** Skills whose place on the roadmap moves; places count from 1, null: it was not ranked. */
  rankMoves: z.array(
    z.object({ skillId: z.string(), name: z.string(), from: z.number().nullable(), to: z.number().nullable() }),
  ),
  evidenceAdded: z.number(),
  followUps: z.array(z.object({ kind: z.string(), person: z.string().nullable(), dueOn: z.string() })),
  newlyClosed: z.array(z.string()),
});
export type DebriefEffects = z.infer<typeof debriefEffects>;

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
});
export type DebriefForm = z.infer<typeof debriefForm>;

export const owedDebrief = z.object({
  roundId: z.string(),
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  kind: roundFields.shape.kind,
  endedAt: z.number(),
});
export type OwedDebrief = z.infer<typeof owedDebrief>;

export const roundContract = {
  'round.add': command(roundFields.extend({ opportunityId: id }), z.object({ id: z.string() })),
  'round.update': command(z.object({ id: id, fields: roundFields.partial() }), nothing),
  'round.trash': command(z.object({ id: id }), nothing),
  'debrief.owed': query(noInput, z.array(owedDebrief)),
  'debrief.open': query(z.object({ roundId: id }), debriefForm),
  /** What saving this document would change; nothing is written. */
  'debrief.preview': query(z.object({ roundId: id, document: debriefDocument }), debriefEffects),
  /** Saves the debrief, marks the round done, and does what the preview says. */
  'debrief.save': command(z.object({ roundId: id, document: debriefDocument }), debriefEffects),
  'debrief.waive': command(z.object({ roundId: id }), nothing),
} as const;
