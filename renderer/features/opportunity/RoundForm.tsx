import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { RoundFields } from '../../../db/domain/round.ts';
import { ROUND_KINDS } from '../../../db/domain/vocabulary.ts';
import type { RoundStatus } from '../../../db/domain/vocabulary.ts';
import { Button, DateTimeField, NumberField, Select, TextField } from '../../components/index.ts';
import { optionsOf, ROUND_KIND } from '../../lib/labels.ts';
import { LessonsFor } from '../../lib/lessons/LessonsFor.tsx';
import type { Day } from '../../lib/use-day.ts';
import { InterviewerLines } from './InterviewerLines.tsx';
import { fieldsOf, ownClock, startOf } from './round-form.ts';
import type { RoundForm as Form } from './round-form.ts';
import { RoundOverlap } from './RoundOverlap.tsx';
import { ZoneField } from './ZoneField.tsx';

interface RoundFormProps {
  form: Form;
  onChange: (form: Form) => void;
  status: RoundStatus;
  /** Answers with what the store refused. */
  save: (fields: RoundFields) => Promise<Failure | null>;
  onCancel: () => void;
  saveLabel: string;
  day: Day;
  opportunityId: string;
  /** The round that is changed; null for a new one. */
  roundId: string | null;
}

const KINDS = optionsOf(ROUND_KINDS, ROUND_KIND);
const OWN_FIELDS = ['startsAt', 'minutes', 'timeZone', 'place', 'kind'];

/** One interview: planned anew or changed. */
export function RoundForm({ form, onChange, status, save, onCancel, saveLabel, day, ...of }: RoundFormProps) {
  const { opportunityId, roundId } = of;
  const [error, setError] = useState<{ field?: string; message: string } | null>(null);
  const change = (part: Partial<Form>) => {
    setError(null);
    onChange({ ...form, ...part });
  };
  const submit = async () => {
    const read = fieldsOf(form, status);
    setError(read.ok ? await save(read.fields) : read);
  };
  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  const startsAt = startOf(form);
  // Rounds of other lengths are refused; they are not asked about.
  const minutes = form.minutes !== null && form.minutes >= 5 && form.minutes <= 24 * 60 ? form.minutes : null;
  const isElsewhere = error !== null && !OWN_FIELDS.includes(error.field ?? '');
  return (
    <form
      aria-label={saveLabel}
      className="flex flex-col gap-3 rounded-lg border border-line bg-bg p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void submit();
      }}
    >
      <div className="grid grid-cols-[1fr_7rem] gap-3">
        <Select
          label="Kind"
          options={KINDS}
          value={form.kind}
          onChange={(kind) => change({ kind })}
          autoFocus={!form.isMove}
        />
        <NumberField
          label="Minutes"
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
          step={5}
          error={errorOf('minutes')}
        />
      </div>
      <DateTimeField
        label="When"
        value={form.when}
        onChange={(when) => change({ when })}
        today={day.today}
        zone={form.timeZone}
        needsTime
        autoFocus={form.isMove}
        note={ownClock(form, day.zone)}
        error={errorOf('startsAt')}
      />
      {startsAt !== null && minutes !== null && (
        <RoundOverlap startsAt={startsAt} minutes={minutes} exceptId={roundId} zone={day.zone} />
      )}
      <div className="grid grid-cols-2 gap-3">
        <ZoneField
          zone={form.timeZone}
          onChange={(timeZone) => change({ timeZone })}
          ownZone={day.zone}
          error={errorOf('timeZone')}
        />
        <TextField
          label="Place or link"
          value={form.place}
          onChange={(place) => change({ place })}
          error={errorOf('place')}
        />
      </div>
      <InterviewerLines lines={form.interviewers} onChange={(interviewers) => change({ interviewers })} />
      <LessonsFor
        opportunityId={opportunityId}
        roundKind={form.kind}
        personIds={form.interviewers.flatMap(({ personId }) => personId ?? [])}
        level={4}
      />
      {isElsewhere && (
        <p role="alert" className="m-0 text-sm text-red">
          {error.message}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="primary">
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
