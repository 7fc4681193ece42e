import * as z from 'zod';
import { companyFields, newCompanyFields } from '../../../db/domain/company.ts';
import { id } from '../../../db/domain/fields.ts';
import { COMPANY_MERGE_FIELDS } from '../../../db/domain/merge.ts';
import {
  closeOutReason,
  companyKind,
  outcome,
  participationRole,
  personKind,
  stageKind,
} from '../../../db/domain/vocabulary.ts';
import { duplicatePair, happening } from './happening.ts';
import { command, noInput, nothing, query } from './shape.ts';
import { tagView } from './tag.ts';

export const companyRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: companyKind,
  industry: z.string(),
  /** Opportunities there that are not closed; of an agency those its people brought. */
  open: z.number(),
  closed: z.number(),
  people: z.number(),
  researched: z.number(),
  /** When something last happened there, UTC milliseconds. */
  lastAt: z.number().nullable(),
  /** How many opportunities there ended in silence. */
  silent: z.number(),
  tags: z.array(tagView),
});
export type CompanyRow = z.infer<typeof companyRow>;

/** One role there, with how it went. */
export const companyRole = z.object({
  id: z.string(),
  companyId: z.string(),
  company: z.string(),
  title: z.string(),
  stage: z.string(),
  stageKind: stageKind,
  /** UTC milliseconds. */
  addedAt: z.number(),
  appliedOn: z.string().nullable(),
  rounds: z.number(),
  outcome: outcome.nullable(),
  closedOn: z.string().nullable(),
});
export type CompanyRole = z.infer<typeof companyRole>;

export const companyLesson = z.object({
  opportunityId: z.string(),
  title: z.string(),
  outcome: outcome,
  closedOn: z.string(),
  reasons: z.array(closeOutReason),
  feedback: z.string(),
  lessons: z.string(),
});
export type CompanyLesson = z.infer<typeof companyLesson>;

export const companyDetail = companyFields.extend({
  id: z.string(),
  tags: z.array(tagView),
  /** The roles there, what is open first; of an agency those its people take part in elsewhere. */
  opportunities: z.array(companyRole),
  brought: z.array(companyRole),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: personKind,
      jobTitle: z.string(),
      lastContactAt: z.number().nullable(),
      /** The roles they have on opportunities there. */
      roles: z.array(participationRole),
      /** Works elsewhere: takes part here for an agency or from another company. */
      from: z.string().nullable(),
    }),
  ),
  /** What earlier ends taught, newest first. */
  lessons: z.array(companyLesson),
  /** What hurts them, heard across the roles there, the worst first. */
  pains: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      severity: z.number(),
      answer: z.string(),
      person: z.string().nullable(),
      opportunityId: z.string(),
      title: z.string(),
    }),
  ),
  stream: z.array(happening),
  trashed: z.boolean(),
});
export type CompanyDetail = z.infer<typeof companyDetail>;

export const companyContract = {
  'company.list': query(noInput, z.array(companyRow)),
  'company.open': query(z.object({ id: id }), companyDetail),
  'company.add': command(newCompanyFields, z.object({ id: z.string() })),
  'company.update': command(z.object({ id: id, fields: companyFields.partial() }), nothing),
  /** Pairs that look the same and were not said to be different. */
  'company.duplicates': query(noInput, z.array(duplicatePair)),
  /** Says that two are not the same. */
  'company.keepApart': command(z.object({ aId: id, bId: id }), nothing),
  /** Makes two one; `take` names the fields whose value the one that goes gives. */
  'company.merge': command(z.object({ keepId: id, mergeId: id, take: z.array(z.enum(COMPANY_MERGE_FIELDS)) }), nothing),
} as const;
