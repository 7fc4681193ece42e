import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { CHANNELS_OF_CONTACT, DIRECTIONS } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, DateTimeField, Segmented, Select, TextArea } from '../../components/index.ts';
import { matchesChord } from '../../lib/keys.ts';
import { CONTACT_CHANNEL, DIRECTION, optionsOf } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';
import type { MessageForm } from './message-form.ts';

interface MessageFieldsProps {
  label: string;
  saveLabel: string;
  detail: OpportunityDetail;
  day: Day;
  form: MessageForm;
  /** Whom it was with, when they are not on the opportunity. */
  other?: { personId: string; name: string };
  onChange: (form: MessageForm) => void;
  /** Answers with what is wrong, or null. */
  save: () => Promise<Failure | null>;
  /** Esc: what is typed stays for the next time. */
  onClose: () => void;
  /** Gives it up. */
  onCancel: () => void;
}

const NOBODY = 'nobody';
const CHANNELS = optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL);
const WAYS = optionsOf(DIRECTIONS, DIRECTION);

/** What was said, by whom, how and when. */
export function MessageFields({
  label,
  saveLabel,
  detail,
  day,
  form,
  other,
  onChange,
  save,
  onClose,
  onCancel,
}: MessageFieldsProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: Partial<MessageForm>) => {
    setFailure(null);
    onChange({ ...form, ...part });
  };
  const submit = async () => setFailure(await save());
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const run = matchesChord(event.nativeEvent, 'Mod+Enter')
      ? () => void submit()
      : event.key === 'Escape' && event.target instanceof HTMLTextAreaElement
        ? onClose
        : null;
    if (run === null) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const there = other === undefined ? detail.people : [...detail.people, other];
  const known = new Map(there.map(({ personId, name }) => [personId, name]));
  return (
    <form
      aria-label={label}
      className="card flex flex-col gap-2 p-3"
      onKeyDownCapture={onKeyDownCapture}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        label="What was said"
        autoFocus
        rows={2}
        value={form.summary}
        onChange={(summary) => change({ summary })}
        error={failure?.field === 'at' ? null : failure?.message}
      />
      <div className="flex flex-wrap items-end gap-2">
        <Segmented
          label="Who wrote or called"
          segments={WAYS}
          value={form.direction}
          onChange={(direction) => change({ direction })}
        />
        <Select
          label="Channel"
          options={CHANNELS}
          value={form.channel}
          onChange={(channel) => change({ channel })}
          className="w-28"
        />
        <Select
          label="With"
          options={[
            { value: NOBODY, label: 'Nobody in particular' },
            ...[...known].map(([value, name]) => ({ value, label: name })),
          ]}
          value={form.personId ?? NOBODY}
          onChange={(personId) => change({ personId: personId === NOBODY ? null : personId })}
          className="min-w-40 flex-1"
        />
      </div>
      <DateTimeField
        label="When it was"
        placeholder="now, or yesterday 15:00"
        prefer="past"
        today={day.today}
        zone={day.zone}
        value={form.when}
        onChange={(when) => change({ when })}
        error={failure?.field === 'at' ? failure.message : null}
      />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" kbd="Mod+Enter">
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
