import { useState } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../../db/domain/result.ts';
import type { LoggedHours } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, DateField, NumberField, TextField } from '../../../components/index.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { changeHours, logHours } from './store.ts';

interface HoursFormProps {
  initiativeId: string;
  /** The line that is corrected; null logs a new one. */
  changing: LoggedHours | null;
  onDone: () => void;
}

const form = z.object({ spentOn: z.string().nullable(), hours: z.number().nullable(), note: z.string() });
type Form = z.infer<typeof form>;
const read = (kept: unknown): Form | null => form.safeParse(kept).data ?? null;

/** One day's hours: when, how many, and a word about what they went into. */
export function HoursForm({ initiativeId, changing, onDone }: HoursFormProps) {
  const { today } = useDay();
  const [empty] = useState<Form>(() => changing ?? { spentOn: today, hours: null, note: '' });
  const key = changing === null ? `hours.${initiativeId}` : `hours.change.${changing.id}`;
  const { value, setValue, clear } = useDraft(key, empty, read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const errorAt = (field: string) => (failure?.field === field ? failure.message : null);
  const refuse = (field: string, message: string) => setFailure({ code: 'invalid', field, message });

  const submit = async () => {
    const { spentOn, hours, note } = value;
    if (spentOn === null) return refuse('spentOn', 'Which day was it? Type one such as today or tue.');
    if (hours === null) return refuse('hours', 'How many hours was it? Type a number such as 1.5.');
    const fields = { spentOn, hours, note };
    const refused =
      changing === null
        ? await logHours({ initiativeId, ...fields })
        : await changeHours({ id: changing.id, ...fields });
    setFailure(refused);
    if (refused !== null) return;
    clear();
    onDone();
  };

  return (
    <form
      aria-label={changing === null ? 'Log hours' : 'Change these hours'}
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <NumberField
        label="Hours"
        autoFocus
        className="w-20 shrink-0"
        value={value.hours}
        onChange={(hours) => setValue({ ...value, hours })}
        minValue={0}
        error={errorAt('hours')}
      />
      <DateField
        label="On"
        value={value.spentOn}
        onChange={(spentOn) => setValue({ ...value, spentOn })}
        today={today}
        error={errorAt('spentOn')}
      />
      <TextField
        label="What it went into"
        className="flex-1"
        value={value.note}
        onChange={(note) => setValue({ ...value, note })}
        error={errorAt('note')}
      />
      <div className="flex shrink-0 gap-2 pt-5">
        {changing !== null && <Button onPress={onDone}>Leave</Button>}
        <Button variant="primary" type="submit">
          {changing === null ? 'Log' : 'Save'}
        </Button>
      </div>
    </form>
  );
}
