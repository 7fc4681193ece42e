import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';
import type { ContactChannel } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { call } from '../client.ts';
import { draftFor } from '../drafts.ts';
import { useAutosave } from '../hooks.ts';
import type { TypedDate } from '../typed-date.ts';
import { sayFailure } from '../undo.ts';
import { useDay } from '../use-day.ts';
import { subjectOf } from './words.ts';

export interface FollowUpForm {
  subject: string;
  draft: string;
  due: TypedDate | null;
  channel: ContactChannel | null;
}
export type FormErrors = Partial<Record<keyof FollowUpFields, string>>;

/** What is shown of a follow-up while it is edited, saved as it is typed; only what the person changed is sent. */
export function useFollowUpForm(followUp: FollowUpView) {
  const { zone } = useDay();
  const text = useMemo(() => draftFor(followUp), [followUp]);
  const stored = useMemo(() => formOf(followUp, text.body), [followUp, text.body]);
  const [fields, setFields] = useState(stored);
  const [errors, setErrors] = useState<FormErrors>({});
  const base = useRef(stored);
  base.current = stored;

  const save = useCallback(
    async (form: FollowUpForm) => {
      const changed = changesOf(form, base.current, zone);
      if (Object.keys(changed).length === 0) return true;
      const result = await call('follow_up.update', { id: followUp.id, fields: changed });
      setErrors(result.ok ? {} : errorsOf(result.error.field, result.error.message));
      if (!result.ok && result.error.field === undefined) sayFailure(result.error);
      return result.ok;
    },
    [followUp.id, zone],
  );
  const { state, flush, onBlur } = useAutosave(fields, save);

  // What changed elsewhere (an undo, a rule) is shown; what is being typed here is not replaced.
  const seen = useRef(stored);
  useEffect(() => {
    const before = seen.current;
    seen.current = stored;
    if (state === 'saved') setFields((now) => adopt(now, before, stored));
  }, [stored, state]);

  const change = useCallback((part: Partial<FollowUpForm>) => setFields((now) => ({ ...now, ...part })), []);
  return {
    fields,
    errors,
    change,
    flush,
    onBlur,
    isTemplate: followUp.draft === '' && fields.draft === text.body,
    template: { ...text, title: subjectOf({ ...followUp, subject: '' }) },
  };
}

function formOf(followUp: FollowUpView, template: string): FollowUpForm {
  const { dueOn, dueTime, subject, draft, channel } = followUp;
  const due = dueTime === null ? { date: dueOn } : { date: dueOn, time: dueTime };
  return { subject, draft: draft === '' ? template : draft, due, channel };
}

const isSameDay = (a: TypedDate | null, b: TypedDate | null) => a?.date === b?.date && a?.time === b?.time;

function changesOf(form: FollowUpForm, stored: FollowUpForm, zone: string): Partial<FollowUpFields> {
  const changed: Partial<FollowUpFields> = {};
  if (form.subject !== stored.subject) changed.subject = form.subject;
  if (form.draft !== stored.draft) changed.draft = form.draft;
  if (form.channel !== stored.channel) changed.channel = form.channel;
  if (form.due !== null && !isSameDay(form.due, stored.due)) {
    changed.dueOn = form.due.date;
    changed.dueTime = form.due.time ?? null;
    changed.timeZone = form.due.time === undefined ? null : zone;
  }
  return changed;
}

/** Takes over each field that changed in the store since it was last seen. */
function adopt(now: FollowUpForm, before: FollowUpForm, stored: FollowUpForm): FollowUpForm {
  const next = { ...now };
  if (stored.subject !== before.subject) next.subject = stored.subject;
  if (stored.draft !== before.draft) next.draft = stored.draft;
  if (stored.channel !== before.channel) next.channel = stored.channel;
  if (!isSameDay(stored.due, before.due)) next.due = stored.due;
  const isSame =
    next.subject === now.subject &&
    next.draft === now.draft &&
    next.channel === now.channel &&
    isSameDay(next.due, now.due);
  return isSame ? now : next;
}

function errorsOf(field: string | undefined, message: string): FormErrors {
  const name = field?.split('.').at(-1);
  return name === undefined ? {} : { [name]: message };
}
