import * as z from 'zod';
import { followUpFields } from '../../../db/domain/follow-up.ts';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';
import type { Prefill } from '../../lib/follow-ups/add.ts';
import { parseFollowUpLine } from '../../lib/follow-ups/one-line.ts';
import type { FollowUpLine } from '../../lib/follow-ups/one-line.ts';
import type { TypedDate, TypedDateOptions } from '../../lib/typed-date.ts';

const addForm = followUpFields
  .pick({ kind: true, personId: true, opportunityId: true, roundId: true, channel: true })
  .extend({
    /** What to do, and maybe by when, as typed. */
    line: z.string(),
    /** The day in the line is part of the words. */
    isLineWhole: z.boolean(),
    /** The day that was chosen in its own field. */
    dueOn: followUpFields.shape.dueOn.nullable(),
    dueTime: followUpFields.shape.dueTime,
    repeat: followUpFields.shape.repeat.unwrap(),
  });

/** The form as far as it is filled in. */
export type AddForm = z.infer<typeof addForm>;

/** The form as it begins, with what is known already. */
export const formFrom = ({ kind, dueOn, personId, opportunityId, roundId }: Prefill): AddForm => ({
  kind: kind ?? 'status_check',
  line: '',
  isLineWhole: false,
  dueOn: dueOn ?? null,
  dueTime: null,
  personId: personId ?? null,
  opportunityId: opportunityId ?? null,
  roundId: roundId ?? null,
  channel: null,
  repeat: null,
});

export const readForm = (kept: unknown): AddForm | null => addForm.safeParse(kept).data ?? null;

/** Each thing it can be about keeps what was half-typed about it. */
export const draftKey = ({ personId, opportunityId, roundId }: Prefill): string =>
  ['followup.add', roundId, opportunityId, personId].filter(Boolean).join('.');

/** The line taken apart, unless the person said that all of it is the subject. */
export const readLine = ({ line, isLineWhole }: AddForm, options: TypedDateOptions): FollowUpLine =>
  isLineWhole ? { subject: line, due: null } : parseFollowUpLine(line, options);

/** The day that counts: the one in its own field, else the one in the line. */
export function dueOf(form: AddForm, read: FollowUpLine): TypedDate | null {
  if (form.dueOn === null) return read.due;
  return form.dueTime === null ? { date: form.dueOn } : { date: form.dueOn, time: form.dueTime };
}

/** Ready to be sent; null while the day is missing. */
export function completeForm(form: AddForm, read: FollowUpLine, zone: string): FollowUpFields | null {
  const due = dueOf(form, read);
  if (due === null) return null;
  const { kind, personId, opportunityId, roundId, channel, repeat } = form;
  return {
    kind,
    personId,
    opportunityId,
    roundId,
    channel,
    repeat,
    subject: read.due === null ? form.line : read.subject,
    draft: '',
    dueOn: due.date,
    dueTime: due.time ?? null,
    timeZone: due.time === undefined ? null : zone,
  };
}
