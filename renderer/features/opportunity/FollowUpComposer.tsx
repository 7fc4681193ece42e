import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../db/domain/result.ts';
import { FOLLOW_UP_KINDS, followUpKind } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, DateField, Select, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { matchesChord } from '../../lib/keys.ts';
import { FOLLOW_UP_KIND, optionsOf } from '../../lib/labels.ts';
import { useDraft } from '../../lib/use-draft.ts';
import type { Day } from '../../lib/use-day.ts';
import { offerUndo } from '../../lib/undo.ts';

const followUpForm = z.object({
  kind: followUpKind,
  dueOn: z.string().nullable(),
  personId: z.string().nullable(),
  subject: z.string(),
});
type Form = z.infer<typeof followUpForm>;
const EMPTY: Form = { kind: 'status_check', dueOn: null, personId: null, subject: '' };
const read = (kept: unknown): Form | null => followUpForm.safeParse(kept).data ?? null;

const KINDS = optionsOf(FOLLOW_UP_KINDS, FOLLOW_UP_KIND);
const NOBODY = 'nobody';

interface FollowUpComposerProps {
  detail: OpportunityDetail;
  day: Day;
  onClose: () => void;
}

/** Something to do on this opportunity by a day. */
export function FollowUpComposer({ detail, day, onClose }: FollowUpComposerProps) {
  const { value: form, setValue, clear } = useDraft(`follow_up.add.${detail.id}`, EMPTY, read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: Partial<Form>) => {
    setFailure(null);
    setValue({ ...form, ...part });
  };
  const add = async () => {
    const { dueOn, ...fields } = form;
    if (dueOn === null)
      return setFailure({ code: 'invalid', message: 'Type a day, such as fri or +3d.', field: 'dueOn' });
    const none = { dueTime: null, timeZone: null, roundId: null, channel: null, draft: '' };
    const result = await call('follow_up.add', { ...none, ...fields, dueOn, opportunityId: detail.id });
    if (!result.ok) return setFailure(result.error);
    clear();
    offerUndo(result.value.step);
    onClose();
  };
  const cancel = () => {
    clear();
    onClose();
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!matchesChord(event.nativeEvent, 'Mod+Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    void add();
  };
  const known = new Map(detail.people.map(({ personId, name }) => [personId, name]));
  const isOfDay = failure?.field === 'dueOn';
  return (
    <form
      aria-label="Add follow-up"
      className="card flex flex-col gap-2 p-3"
      onKeyDownCapture={onKeyDownCapture}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="grid grid-cols-2 gap-2">
        <DateField
          label="Due"
          autoFocus
          value={form.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          today={day.today}
          error={isOfDay ? failure.message : null}
        />
        <Select label="What" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
      </div>
      <Select
        label="To"
        options={[
          { value: NOBODY, label: 'Nobody in particular' },
          ...[...known].map(([value, name]) => ({ value, label: name })),
        ]}
        value={form.personId ?? NOBODY}
        onChange={(personId) => change({ personId: personId === NOBODY ? null : personId })}
      />
      <TextField
        label="Subject"
        value={form.subject}
        onChange={(subject) => change({ subject })}
        error={isOfDay ? null : failure?.message}
      />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onPress={cancel}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" kbd="Mod+Enter">
          Add follow-up
        </Button>
      </div>
    </form>
  );
}
