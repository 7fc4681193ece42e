import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { PLACEHOLDERS } from '../../../db/domain/placeholder.ts';
import { templateFields } from '../../../db/domain/template.ts';
import { templateKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const templateView = z.object({
  id: z.string(),
  kind: templateKind,
  name: z.string(),
  subject: z.string(),
  body: z.string(),
  /** The app brings it: it can be reworded and reset, and not be put into the trash. */
  isBuiltIn: z.boolean(),
  /** Reworded by the person. */
  isChanged: z.boolean(),
});
export type TemplateView = z.infer<typeof templateView>;

const placeholderName = z.enum(PLACEHOLDERS.map(({ name }) => name));

/** Where something that is not known can be written; `target` as `data-focus-target` names it. */
export const writePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opportunity'), id: z.string(), target: z.string() }),
  z.object({ kind: z.literal('person'), id: z.string(), target: z.string() }),
  z.object({ kind: z.literal('debrief'), roundId: z.string() }),
]);
export type WritePlace = z.infer<typeof writePlace>;

export const draftFacts = z.object({
  /** By placeholder; what is not known is left out. */
  values: z.partialRecord(placeholderName, z.string()),
  /** What is to be known of a word that was filled in. */
  remarks: z.array(z.object({ name: placeholderName, text: z.string() })),
  places: z.partialRecord(placeholderName, writePlace),
  about: z.object({
    opportunityId: z.string().nullable(),
    company: z.string().nullable(),
    title: z.string().nullable(),
    personId: z.string().nullable(),
    person: z.string().nullable(),
  }),
});
export type DraftFacts = z.infer<typeof draftFacts>;

export const templateContract = {
  /** Every template by kind, those the app brings first; the first of a kind is the one that is proposed. */
  'template.list': query(noInput, z.array(templateView)),
  /** What placeholders stand for in the message of a follow-up. */
  'template.facts': query(z.object({ followUpId: id }), draftFacts),
  /** The same for one opportunity, or (null) for the one that shows templates best. */
  'template.show': query(z.object({ opportunityId: id.nullable() }), draftFacts),
  'template.add': command(templateFields, z.object({ id: z.string() })),
  'template.update': command(z.object({ id: id, fields: templateFields.partial() }), nothing),
  /** One of the person's own, restored from the trash. */
  'template.trash': command(z.object({ id: id }), nothing),
  /** Brings the text back that came with the app. */
  'template.reset': command(z.object({ id: id }), nothing),
} as const;
