import * as z from 'zod';
import { line, optionalLine, text } from './fields.ts';
import { materialKind } from './vocabulary.ts';

/** A version of a résumé, cover letter, portfolio or case study, with its lines one by one. */
export const materialFields = z.object({
  kind: materialKind,
  name: line('The name'),
  version: optionalLine('The version'),
  body: text('The text'),
  fileName: optionalLine('The file name'),
  bullets: z.array(text('A bullet')).max(500, 'A material has 500 bullets at most. Start another one for the rest.'),
});
/** What is changed of one: any part of it, and the notes. */
export const materialEdits = materialFields.partial().extend({ notes: text('The notes').optional() });
export type MaterialEdits = z.infer<typeof materialEdits>;
export type MaterialFields = z.infer<typeof materialFields>;
