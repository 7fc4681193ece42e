import * as z from 'zod';

/** What a debrief or a close-out changes: told while it is written and after it is saved. */
export const effects = z.object({
  /** Pains added to the brief, each to be taken back by itself; so with evidence and follow-ups. */
  painsAdded: z.array(z.object({ id: z.string(), text: z.string() })),
  evidenceAdded: z.array(z.object({ id: z.string(), skillId: z.string(), name: z.string(), importance: z.number() })),
  evidenceRemoved: z.number(),
  /** Skills whose place on the roadmap moves; places count from 1, null: it was not ranked. */
  rankMoves: z.array(
    z.object({ skillId: z.string(), name: z.string(), from: z.number().nullable(), to: z.number().nullable() }),
  ),
  followUps: z.array(z.object({ id: z.string(), kind: z.string(), person: z.string().nullable(), dueOn: z.string() })),
  /** Open follow-ups that are not needed any more. */
  followUpsWithdrawn: z.number(),
  newlyClosed: z.array(z.string()),
});
export type Effects = z.infer<typeof effects>;
