import * as z from 'zod';
import type { PersonFields } from '../../../db/domain/person.ts';
import { personKind } from '../../../db/domain/vocabulary.ts';

/** A person half-typed. */
const personDraft = z.object({
  name: z.string(),
  kind: personKind,
  jobTitle: z.string(),
  email: z.string(),
  companyId: z.string().nullable(),
  keepInTouchDays: z.number().nullable(),
});
export type PersonDraft = z.infer<typeof personDraft>;

export const emptyPerson: PersonDraft = {
  name: '',
  kind: 'recruiter',
  jobTitle: '',
  email: '',
  companyId: null,
  keepInTouchDays: null,
};

export function readPersonDraft(kept: unknown): PersonDraft | null {
  const result = personDraft.safeParse(kept);
  return result.success ? result.data : null;
}

export const fieldsOf = (draft: PersonDraft): PersonFields => ({ ...draft, phone: '', profileUrl: '', notes: '' });
