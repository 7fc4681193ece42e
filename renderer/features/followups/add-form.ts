import { followUpFields } from '../../../db/domain/follow-up.ts';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';

/** The form as far as it is filled in. */
export type AddForm = Omit<FollowUpFields, 'dueOn'> & { dueOn: string | null };

const kept = followUpFields.extend({ dueOn: followUpFields.shape.dueOn.nullable() });

export const EMPTY_FORM: AddForm = {
  kind: 'status_check',
  dueOn: null,
  dueTime: null,
  timeZone: null,
  personId: null,
  opportunityId: null,
  roundId: null,
  channel: 'email',
  subject: '',
  draft: '',
};

export function readForm(body: unknown): AddForm | null {
  const result = kept.safeParse(body);
  return result.success ? result.data : null;
}

/** The form with its date, ready to be sent; null while the date is missing. */
export function completeForm(form: AddForm, zone: string): FollowUpFields | null {
  if (form.dueOn === null) return null;
  return { ...form, dueOn: form.dueOn, timeZone: form.dueTime === null ? null : zone };
}
