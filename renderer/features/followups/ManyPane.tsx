import { Check, Clock, SkipForward, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ManyFollowUpFields } from '../../../db/domain/follow-up.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { CHANNELS_OF_CONTACT, FOLLOW_UP_KINDS } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button, DateField, NumberField, Segmented, Select } from '../../components/index.ts';
import { AddToCalendarButton } from '../../lib/calendar-export/AddToCalendarButton.tsx';
import { changeMany } from '../../lib/follow-ups/actions.ts';
import { PersonChoice } from '../../lib/follow-ups/PersonChoice.tsx';
import { CONTACT_CHANNEL, FOLLOW_UP_KIND, optionsOf } from '../../lib/labels.ts';

interface ManyPaneProps {
  chosen: readonly FollowUpView[];
  today: string;
  onDone: () => void;
  onSkip: () => void;
  onSnooze: () => void;
  onTrash: () => void;
}

const KINDS = optionsOf(FOLLOW_UP_KINDS, FOLLOW_UP_KIND);
const CHANNELS = optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL);

/** What can be done with many at once; every change is one step of undo. */
export function ManyPane({ chosen, today, ...act }: ManyPaneProps) {
  const [fields, setFields] = useState<ManyFollowUpFields>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: ManyFollowUpFields) => {
    setFailure(null);
    setFields((now) => ({ ...now, ...part }));
  };
  const errorAt = (field: string) => (failure?.field?.endsWith(field) === true ? failure.message : null);
  const isEmpty = Object.values(fields).every((value) => value === undefined);
  const isByRule = chosen.some(({ rule }) => rule !== null);
  const submit = async () => {
    const refused = await changeMany(chosen, fields);
    setFailure(refused);
    if (refused === null) setFields({});
  };
  return (
    <>
      <h2 className="text-base font-650">{chosen.length} follow-ups chosen</h2>
      <div className="flex flex-wrap gap-1.5">
        <Button variant="primary" icon={Check} kbd="D" onPress={act.onDone}>
          Done
        </Button>
        <Button icon={Clock} kbd="S" onPress={act.onSnooze}>
          Snooze
        </Button>
        <Button icon={SkipForward} kbd="K" onPress={act.onSkip}>
          Skip
        </Button>
        <Button variant="quiet" icon={Trash2} onPress={act.onTrash}>
          Trash
        </Button>
        <AddToCalendarButton ids={chosen.map(({ id }) => id)} />
      </div>
      <p className="text-sm text-ink3">Done logs a message to each person; skipping and snoozing do not.</p>
      <form
        aria-label="Change all of them"
        className="flex flex-col gap-3 border-t border-line pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) void submit();
        }}
      >
        <DateField
          label="Due on"
          value={fields.dueOn ?? null}
          onChange={(dueOn) => change({ dueOn: dueOn ?? undefined, moveDays: undefined })}
          today={today}
          error={errorAt('dueOn')}
        />
        <NumberField
          label="Or move each by"
          value={fields.moveDays ?? null}
          onChange={(moveDays) => change({ moveDays: moveDays ?? undefined, dueOn: undefined })}
          placeholder="2"
          unit="days"
          error={errorAt('moveDays')}
          className="w-40"
        />
        {!isByRule && (
          <Select
            label="What"
            options={KINDS}
            value={fields.kind ?? null}
            onChange={(kind) => change({ kind })}
            placeholder="As each is"
          />
        )}
        <div className="flex flex-col gap-1">
          <span className="text-sm font-550 text-ink2">Channel</span>
          <Segmented
            label="Channel"
            size="sm"
            className="[&>*]:px-1.5"
            segments={CHANNELS}
            value={fields.channel ?? null}
            onChange={(channel) => change({ channel })}
            onClear={() => change({ channel: undefined })}
          />
        </div>
        <PersonChoice
          value={fields.personId ?? null}
          onChange={(personId) => change({ personId: personId ?? undefined })}
          error={errorAt('personId')}
        />
        {isByRule && (
          <p className="text-sm text-ink3">Those that a rule made keep what they are, and the person the rule names.</p>
        )}
        {failure !== null && failure.field === undefined && (
          <p role="alert" className="text-sm text-red">
            {failure.message}
          </p>
        )}
        <Button type="submit" variant="primary" isDisabled={isEmpty} className="self-start">
          Change {String(chosen.length)} follow-ups
        </Button>
      </form>
    </>
  );
}
