import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FollowUpFields, Repeat } from '../../../db/domain/follow-up.ts';
import { repeatOf } from '../../../db/domain/repeat.ts';
import type { ContactChannel, FollowUpKind } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { call } from '../client.ts';
import { useAutosave } from '../hooks.ts';
import type { TypedDate } from '../typed-date.ts';
import { sayFailure } from '../undo.ts';
import { useDay } from '../use-day.ts';

export interface FollowUpForm {
  kind: FollowUpKind;
  due: TypedDate | null;
  channel: ContactChannel | null;
  personId: string | null;
  opportunityId: string | null;
  repeat: Repeat | null;
}
export type FormErrors = Partial<Record<keyof FollowUpFields, string>>;

/** What is shown of a follow-up while it is edited, saved as it is typed; only what the person changed is sent. */
export function useFollowUpForm(followUp: FollowUpView) {
  const { zone } = useDay();
  const stored = useMemo(() => formOf(followUp), [followUp]);
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
  const { state, onBlur } = useAutosave(fields, save);

  // What changed elsewhere (an undo, a rule) is shown; what is being typed here is not replaced.
  const seen = useRef(stored);
  useEffect(() => {
    const before = seen.current;
    seen.current = stored;
    if (state === 'saved') setFields((now) => adopt(now, before, stored));
  }, [stored, state]);

  const change = useCallback((part: Partial<FollowUpForm>) => setFields((now) => ({ ...now, ...part })), []);
  return { fields, errors, change, onBlur };
}

function formOf(followUp: FollowUpView): FollowUpForm {
  const { kind, dueOn, dueTime, channel, personId, opportunityId } = followUp;
  const due = dueTime === null ? { date: dueOn } : { date: dueOn, time: dueTime };
  return { kind, due, channel, personId, opportunityId, repeat: repeatOf(followUp) };
}

const isSameDay = (a: TypedDate | null, b: TypedDate | null) => a?.date === b?.date && a?.time === b?.time;
const isSameRepeat = (a: Repeat | null, b: Repeat | null) => a?.every === b?.every && a?.unit === b?.unit;

function changesOf(form: FollowUpForm, stored: FollowUpForm, zone: string): Partial<FollowUpFields> {
  const changed: Partial<FollowUpFields> = {};
  if (form.kind !== stored.kind) changed.kind = form.kind;
  if (form.channel !== stored.channel) changed.channel = form.channel;
  if (form.personId !== stored.personId) changed.personId = form.personId;
  if (form.opportunityId !== stored.opportunityId) changed.opportunityId = form.opportunityId;
  if (!isSameRepeat(form.repeat, stored.repeat)) changed.repeat = form.repeat;
  if (form.due !== null && !isSameDay(form.due, stored.due)) {
    changed.dueOn = form.due.date;
    changed.dueTime = form.due.time ?? null;
    changed.timeZone = form.due.time === undefined ? null : zone;
  }
  return changed;
}

/** Takes over each field that changed in the store since it was last seen. */
function adopt(now: FollowUpForm, before: FollowUpForm, stored: FollowUpForm): FollowUpForm {
  const taken: Partial<FollowUpForm> = {};
  if (stored.kind !== before.kind) taken.kind = stored.kind;
  if (stored.channel !== before.channel) taken.channel = stored.channel;
  if (stored.personId !== before.personId) taken.personId = stored.personId;
  if (stored.opportunityId !== before.opportunityId) taken.opportunityId = stored.opportunityId;
  if (!isSameRepeat(stored.repeat, before.repeat)) taken.repeat = stored.repeat;
  if (!isSameDay(stored.due, before.due)) taken.due = stored.due;
  const next = { ...now, ...taken };
  return Object.keys(changesOf(next, now, '')).length === 0 && isSameDay(next.due, now.due) ? now : next;
}

function errorsOf(field: string | undefined, message: string): FormErrors {
  const name = field?.split('.').find((part) => part !== 'fields');
  return name === undefined ? {} : { [name]: message };
}
