import { comesAgainOn } from '../../../db/domain/repeat.ts';
import type { Repeat } from '../../../db/domain/follow-up.ts';
import { REPEAT_UNITS } from '../../../db/domain/vocabulary.ts';
import type { RepeatUnit } from '../../../db/domain/vocabulary.ts';
import { NumberField, Select } from '../../components/index.ts';
import { exactDate } from '../format.ts';

interface RepeatFieldProps {
  value: Repeat | null;
  onChange: (value: Repeat | null) => void;
  /** The day it is due, and the day its series counts from; null while there is none. */
  dueOn: string | null;
  repeatFrom: string | null;
  today: string;
  error?: string | null;
}

const ONCE = 'once';
const UNITS: Record<RepeatUnit, string> = {
  day: 'Every so many days',
  week: 'Every so many weeks',
  month: 'Every so many months',
};
const OPTIONS = [
  { value: ONCE as RepeatUnit | typeof ONCE, label: 'Does not repeat' },
  ...REPEAT_UNITS.map((unit) => ({ value: unit, label: UNITS[unit] })),
];
/** What a unit begins with: a mentor every month, a recruiter every four weeks. */
const FIRST: Record<RepeatUnit, number> = { day: 14, week: 4, month: 1 };
const UNIT_WORDS: Record<RepeatUnit, string> = { day: 'days', week: 'weeks', month: 'months' };

/** Whether it comes again, and the day it would: shown before it is done. */
export function RepeatField({ value, onChange, dueOn, repeatFrom, today, error }: RepeatFieldProps) {
  const next = value === null || dueOn === null ? null : comesAgainOn({ repeatFrom, dueOn, repeat: value }, today);
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-end gap-2">
        <Select
          label="Repeat"
          options={OPTIONS}
          value={value?.unit ?? ONCE}
          onChange={(unit) => onChange(unit === ONCE ? null : { unit, every: value?.every ?? FIRST[unit] })}
          className="w-52"
        />
        {value !== null && (
          <NumberField
            label="Every"
            hideLabel
            value={value.every}
            onChange={(every) => {
              if (every !== null) onChange({ ...value, every });
            }}
            minValue={1}
            maxValue={365}
            unit={UNIT_WORDS[value.unit]}
            className="w-32"
            error={error}
          />
        )}
      </div>
      {next !== null && (
        <p aria-live="polite" className="text-sm text-ink3">
          Once done or skipped it comes again on {exactDate(next)}.
        </p>
      )}
    </div>
  );
}
