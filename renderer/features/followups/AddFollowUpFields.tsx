import type { Failure } from '../../../db/domain/result.ts';
import { CHANNELS_OF_CONTACT, FOLLOW_UP_KINDS } from '../../../db/domain/vocabulary.ts';
import { Button, DateTimeField, Segmented, Select, TextField } from '../../components/index.ts';
import type { FollowUpLine } from '../../lib/follow-ups/one-line.ts';
import { OpportunityChoice } from '../../lib/follow-ups/OpportunityChoice.tsx';
import { PersonChoice } from '../../lib/follow-ups/PersonChoice.tsx';
import { RepeatField } from '../../lib/follow-ups/RepeatField.tsx';
import { CONTACT_CHANNEL, FOLLOW_UP_KIND, optionsOf } from '../../lib/labels.ts';
import { useDay } from '../../lib/use-day.ts';
import { dueOf } from './add-form.ts';
import type { AddForm } from './add-form.ts';

const KINDS = optionsOf(FOLLOW_UP_KINDS, FOLLOW_UP_KIND);
const CHANNELS = optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL);

interface AddFollowUpFieldsProps {
  form: AddForm;
  read: FollowUpLine;
  failure: Failure | null;
  change: (part: Partial<AddForm>) => void;
}

/** The line, and each thing that was read from it or is asked for by itself. */
export function AddFollowUpFields({ form, read, failure, change }: AddFollowUpFieldsProps) {
  const { today, zone } = useDay();
  const errorAt = (field: string) => (failure?.field === field ? failure.message : null);
  const due = dueOf(form, read);
  return (
    <>
      <div className="flex flex-col gap-1">
        <TextField
          label="What is to be done"
          value={form.line}
          onChange={(line) => change({ line, isLineWhole: false })}
          placeholder="Ask Dana about the panel, fri 9:00"
          autoFocus
          error={errorAt('subject')}
        />
        <LineRead form={form} read={read} onWhole={() => change({ isLineWhole: true })} />
      </div>
      <DateTimeField
        label="Due"
        value={due}
        onChange={(next) => change({ dueOn: next?.date ?? null, dueTime: next?.time ?? null })}
        today={today}
        zone={zone}
        error={errorAt('dueOn') ?? errorAt('dueTime')}
      />
      <RepeatField
        value={form.repeat}
        onChange={(repeat) => change({ repeat })}
        dueOn={due?.date ?? null}
        repeatFrom={null}
        today={today}
        error={errorAt('repeat')}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select label="What" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
        <PersonChoice value={form.personId} onChange={(personId) => change({ personId })} error={errorAt('personId')} />
      </div>
      <OpportunityChoice
        value={form.opportunityId}
        onChange={(opportunityId) => change({ opportunityId })}
        error={errorAt('opportunityId')}
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
    </>
  );
}

interface LineReadProps {
  form: AddForm;
  read: FollowUpLine;
  onWhole: () => void;
}

/** What the line was taken for, with the way to have it as it stands. */
function LineRead({ form, read, onWhole }: LineReadProps) {
  if (read.due === null)
    return form.line === '' ? <p className="text-sm text-ink3">Left empty, it is named after the person.</p> : null;
  return (
    <p aria-live="polite" className="flex items-center gap-1.5 text-sm text-ink2">
      <span className="min-w-0 truncate">
        Kept as <span className="font-650 text-ink">{read.subject}</span>, with the day below.
      </span>
      <Button size="sm" variant="quiet" onPress={onWhole} className="shrink-0">
        Keep the line whole
      </Button>
    </p>
  );
}
