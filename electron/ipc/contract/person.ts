import * as z from 'zod';
import { companyFields } from '../../../db/domain/company.ts';
import { id } from '../../../db/domain/fields.ts';
import { interactionFields, personFields } from '../../../db/domain/person.ts';
import { contactChannel, direction, participationRole, personKind } from '../../../db/domain/vocabulary.ts';
import { stageKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: personKind,
  jobTitle: z.string(),
  company: z.string().nullable(),
  lastContactAt: z.number().nullable(),
  keepInTouchDays: z.number().nullable(),
  opportunities: z.number(),
});
export type PersonRow = z.infer<typeof personRow>;

export const personDetail = personFields.extend({
  id: z.string(),
  company: z.string().nullable(),
  opportunities: z.array(
    z.object({
      opportunityId: z.string(),
      company: z.string(),
      title: z.string(),
      role: participationRole,
      stageKind: stageKind,
    }),
  ),
  interactions: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      channel: contactChannel,
      direction: direction,
      summary: z.string(),
      company: z.string().nullable(),
    }),
  ),
});
export type PersonDetail = z.infer<typeof personDetail>;

export const companyRow = z.object({
  id: z.string(),
  name: z.string(),
  industry: z.string(),
  opportunities: z.number(),
  people: z.number(),
  researched: z.number(),
});
export type CompanyRow = z.infer<typeof companyRow>;

export const personContract = {
  'person.list': query(noInput, z.array(personRow)),
  'person.open': query(z.object({ id: id }), personDetail),
  'person.add': command(personFields, z.object({ id: z.string() })),
  'person.update': command(z.object({ id: id, fields: personFields.partial() }), nothing),
  'person.trash': command(z.object({ ids: z.array(id).min(1).max(20_000) }), nothing),
  'interaction.add': command(interactionFields, z.object({ id: z.string() })),
  'interaction.trash': command(z.object({ id: id }), nothing),
  'company.list': query(noInput, z.array(companyRow)),
  'company.open': query(
    z.object({ id: id }),
    companyFields.extend({
      id: z.string(),
      opportunities: z.array(z.object({ id: z.string(), title: z.string(), stage: z.string(), stageKind: stageKind })),
      people: z.array(z.object({ id: z.string(), name: z.string(), jobTitle: z.string() })),
    }),
  ),
  'company.update': command(z.object({ id: id, fields: companyFields.partial() }), nothing),
} as const;
