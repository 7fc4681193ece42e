import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { PERSON_MERGE_FIELDS } from '../../../db/domain/merge.ts';
import { interactionFields, personFields } from '../../../db/domain/person.ts';
import {
  companyKind,
  outcome,
  participationRole,
  personKind,
  roundKind,
  stageKind,
} from '../../../db/domain/vocabulary.ts';
import { followUpView } from './follow-up.ts';
import { duplicatePair, happening } from './happening.ts';
import { command, noInput, nothing, query } from './shape.ts';
import { tagView } from './tag.ts';

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: personKind,
  jobTitle: z.string(),
  companyId: z.string().nullable(),
  company: z.string().nullable(),
  companyKind: companyKind.nullable(),
  lastContactAt: z.number().nullable(),
  keepInTouchDays: z.number().nullable(),
  /** When the person was entered, UTC milliseconds: what the interval counts from before any word. */
  createdAt: z.number(),
  /** Opportunities they take part in. */
  opportunities: z.number(),
  tags: z.array(tagView),
});
export type PersonRow = z.infer<typeof personRow>;

const onOpportunity = {
  opportunityId: z.string(),
  companyId: z.string(),
  company: z.string(),
  title: z.string(),
  stageKind: stageKind,
  outcome: outcome.nullable(),
};
/** One role on one opportunity. */
export const personRole = z.object({ ...onOpportunity, participationId: z.string(), role: participationRole });
export type PersonRole = z.infer<typeof personRole>;

export const personDetail = personFields.extend({
  id: z.string(),
  company: z.string().nullable(),
  companyKind: companyKind.nullable(),
  tags: z.array(tagView),
  lastContactAt: z.number().nullable(),
  createdAt: z.number(),
  roles: z.array(personRole),
  /** The opportunities they brought me to, and what came of each. */
  introduced: z.array(z.object({ ...onOpportunity, rounds: z.number() })),
  /** Open follow-ups towards them, by due date. */
  followUps: z.array(followUpView),
  /** Rounds with them that lie ahead, the next one first. */
  rounds: z.array(
    z.object({
      id: z.string(),
      kind: roundKind,
      startsAt: z.number(),
      timeZone: z.string(),
      opportunityId: z.string(),
      company: z.string(),
    }),
  ),
  /** Everything that happened, newest first. */
  stream: z.array(happening),
  trashed: z.boolean(),
});
export type PersonDetail = z.infer<typeof personDetail>;

export const personContract = {
  'person.list': query(noInput, z.array(personRow)),
  'person.open': query(z.object({ id: id }), personDetail),
  'person.add': command(personFields, z.object({ id: z.string() })),
  'person.update': command(z.object({ id: id, fields: personFields.partial() }), nothing),
  'person.trash': command(z.object({ ids: z.array(id).min(1).max(20_000) }), nothing),
  /** Pairs that look the same and were not said to be different. */
  'person.duplicates': query(noInput, z.array(duplicatePair)),
  /** Says that two are not the same. */
  'person.keepApart': command(z.object({ aId: id, bId: id }), nothing),
  /** Makes two one; `take` names the fields whose value the one that goes gives. */
  'person.merge': command(z.object({ keepId: id, mergeId: id, take: z.array(z.enum(PERSON_MERGE_FIELDS)) }), nothing),
  'interaction.add': command(interactionFields, z.object({ id: z.string() })),
  'interaction.trash': command(z.object({ id: id }), nothing),
} as const;
