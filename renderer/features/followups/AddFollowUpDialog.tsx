import { useEffect, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { CHANNELS_OF_CONTACT, FOLLOW_UP_KINDS } from '../../../db/domain/vocabulary.ts';
import { Button, DateTimeField, Dialog, Segmented, Select, TextField } from '../../components/index.ts';
import { CONTACT_CHANNEL, FOLLOW_UP_KIND, optionsOf } from '../../lib/labels.ts';
import { useDay } from '../../lib/use-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { completeForm, EMPTY_FORM, readForm } from './add-form.ts';
import type { AddForm } from './add-form.ts';
import { ChoiceBox } from '../../components/ChoiceBox.tsx';
import { addFollowUp, board, people } from './store.ts';

const KINDS = optionsOf(FOLLOW_UP_KINDS, FOLLOW_UP_KIND);
const CHANNELS = optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL);
const FORM = 'add-follow-up';

/** Something to do by a date. Half-typed, it is there again the next time. */
export function AddFollowUpDialog({ onClose }: { onClose: () => void }) {
  const { today, zone } = useDay();
  const { value: form, setValue, clear } = useDraft('followup.add', EMPTY_FORM, readForm);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);
  const change = (part: Partial<AddForm>) => setValue({ ...form, ...part });
  const errorAt = (field: string) => (failure?.field === field ? failure.message : null);

  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const fields = completeForm(form, zone);
    if (fields === null) {
      setFailure({ code: 'invalid', field: 'dueOn', message: 'By when? Type a day such as tomorrow, tue or +3d.' });
      return;
    }
    const refused = await addFollowUp(fields);
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="New follow-up"
      actions={
        <>
          {failure !== null && failure.field === undefined && (
            <span role="alert" className="mr-auto text-sm text-red">
              {failure.message}
            </span>
          )}
          <Button variant="primary" type="submit" form={FORM}>
            Add follow-up
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="grid grid-cols-2 gap-3">
          <Select label="What" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} autoFocus />
          <PersonChoice form={form} change={change} error={errorAt('personId')} />
        </div>
        <OpportunityChoice form={form} change={change} error={errorAt('opportunityId')} />
        <DateTimeField
          label="Due"
          value={form.dueOn === null ? null : { date: form.dueOn, time: form.dueTime ?? undefined }}
          onChange={(due) => change({ dueOn: due?.date ?? null, dueTime: due?.time ?? null })}
          today={today}
          zone={zone}
          error={errorAt('dueOn') ?? errorAt('dueTime')}
        />
        <div className="flex flex-col gap-1">
          <span className="text-sm font-550 text-ink2">Channel</span>
          <Segmented
            label="Channel"
            size="sm"
            segments={CHANNELS}
            value={form.channel}
            onChange={(channel) => change({ channel })}
            onClear={() => change({ channel: null })}
          />
        </div>
        <TextField
          label="Subject"
          value={form.subject}
          onChange={(subject) => change({ subject })}
          placeholder="Left empty, it is named after the person"
          error={errorAt('subject')}
        />
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  form: AddForm;
  change: (part: Partial<AddForm>) => void;
  error: string | null;
}

function PersonChoice({ form, change, error }: ChoiceProps) {
  const rows = people.use(null).data ?? [];
  const options = rows.map((row) => ({ value: row.id, label: row.name, hint: row.company ?? undefined }));
  return (
    <ChoiceBox
      label="Person"
      options={options}
      value={form.personId}
      onChange={(personId) => change({ personId })}
      placeholder="Nobody in particular"
      error={error}
    />
  );
}

function OpportunityChoice({ form, change, error }: ChoiceProps) {
  const cards = board.use(null).data?.cards ?? [];
  const options = cards.map((card) => ({ value: card.id, label: `${card.company}, ${card.title}` }));
  return (
    <ChoiceBox
      label="Opportunity"
      options={options}
      value={form.opportunityId}
      onChange={(opportunityId) => change({ opportunityId })}
      placeholder="None"
      error={error}
    />
  );
}
