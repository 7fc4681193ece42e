import * as z from 'zod';
import { aggregate } from '../../../db/domain/vocabulary.ts';

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  kind: 'query' as const,
  input,
  output,
});

/** Every command answers with the step of undo it made (null when nothing changed) beside its value. */
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, value: O) => ({
  kind: 'command' as const,
  input,
  output: z.object({ value, step: step.nullable() }),
});

/** A step of undo: the activity's id and what was done, in words. */
export const step = z.object({ id: z.string(), label: z.string() });
export type Step = z.infer<typeof step>;

export const nothing = z.null();
/** Queries without parameters. */
export const noInput = z.null();

/** Sent to every window after a change: which aggregates are to be read again. */
export const changeNotice = z.object({ aggregates: z.array(aggregate) });
export type ChangeNotice = z.infer<typeof changeNotice>;
