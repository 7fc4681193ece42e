import { CalendarDays } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Button, Dialog, DialogTrigger, FieldError, Group, Input, Popover, TextField } from 'react-aria-components';
import { longDate } from '../lib/format.ts';
import { orderOf, parseTypedDate, whyNotADate } from '../lib/typed-date.ts';
import type { TypedDate, TypedDateOptions } from '../lib/typed-date.ts';
import { CalendarBox } from './CalendarBox.tsx';
import { cx } from './cx.ts';
import { FIELD, FieldLabel } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './Icon.tsx';

export interface TypedDateBoxProps
  extends Omit<FieldProps, 'hint'>, Pick<TypedDateOptions, 'zone' | 'order' | 'prefer'> {
  value: TypedDate | null;
  onChange: (value: TypedDate | null) => void;
  /** ISO date of the day it is where the person is. */
  today: string;
  takesTime: boolean;
  /** Refuses a date that has no time. */
  needsTime?: boolean;
  /** What follows from the date, behind it: `check on Monday`. */
  note?: ReactNode;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

export const sameDate = (a: TypedDate | null, b: TypedDate | null) => a?.date === b?.date && a?.time === b?.time;

/** The text that stands for a value nobody typed here. */
const written = (value: TypedDate | null, today: string) =>
  value === null ? '' : `${longDate(value.date, today)}${value.time === undefined ? '' : ` ${value.time}`}`;

/** The common body of DateField and DateTimeField: typed words, what they mean, and a calendar. */
export function TypedDateBox({ inputRef, ...props }: TypedDateBoxProps) {
  const { value, onChange, today, takesTime, needsTime = false, zone, prefer } = props;
  const options: TypedDateOptions = { today, prefer, zone, order: props.order ?? orderOf(navigator.language) };
  const [draft, setDraft] = useState<{ text: string; meant: TypedDate | null } | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const meaningId = useId();

  // A value that came from elsewhere replaces what was typed; the person's own words stay as typed.
  const own = draft !== null && sameDate(draft.meant, value) ? draft : null;
  const text = own?.text ?? written(value, today);

  const read = (typed: string): { meant: TypedDate | null; problem: string | null } => {
    if (typed.trim() === '') return { meant: null, problem: null };
    const found = parseTypedDate(typed, options);
    if (found === null) return { meant: null, problem: whyNotADate(typed, options) };
    if (!takesTime && found.time !== undefined)
      return { meant: null, problem: 'Only a day goes here, without a time.' };
    if (needsTime && found.time === undefined) return { meant: null, problem: 'Add a time, such as 14:00 or 2pm.' };
    return { meant: found, problem: null };
  };
  const change = (typed: string) => {
    const { meant } = read(typed);
    setDraft({ text: typed, meant });
    setLeft(false);
    if (!sameDate(meant, value)) onChange(meant);
  };
  const pick = (date: string) => {
    const time = takesTime ? (value?.time ?? (needsTime ? '09:00' : undefined)) : undefined;
    const meant = time === undefined ? { date } : { date, time };
    setDraft({ text: written(meant, today), meant });
    setOpen(false);
    onChange(meant);
  };

  const { problem } = own === null ? { problem: null } : read(own.text);
  const error = props.error ?? (isLeft ? problem : null);
  const meaning =
    value === null ? problem : own === null || own.text === written(value, today) ? null : written(value, today);
  return (
    <TextField
      value={text}
      onChange={change}
      onBlur={() => setLeft(true)}
      isDisabled={props.isDisabled}
      autoFocus={props.autoFocus}
      isInvalid={Boolean(error)}
      aria-describedby={meaningId}
      className={cx(FIELD, props.className)}
    >
      <FieldLabel label={props.label} hideLabel={props.hideLabel} />
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <Group
          className={cx('field-box flex h-7.5 shrink-0 items-center', takesTime ? 'w-56' : 'w-54')}
          isInvalid={Boolean(error)}
        >
          <Input
            ref={inputRef}
            placeholder={props.placeholder ?? (takesTime ? 'tue 14:00, 14 dec 9:30' : 'tue, +3d, 14 dec')}
            autoComplete="off"
            spellCheck={false}
            className="min-w-0 flex-1 bg-transparent px-2 text-base text-ink outline-none"
          />
          <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
            <Button
              aria-label={`Choose ${props.label} from a calendar`}
              isDisabled={props.isDisabled}
              className="mr-0.5 flex size-6 shrink-0 items-center justify-center rounded-sm text-ink3 data-hovered:bg-hover data-hovered:text-ink"
            >
              <Icon icon={CalendarDays} size={13} />
            </Button>
            <Popover placement="bottom end" offset={6} className="floating data-entering:animate-float-in">
              <Dialog aria-label={props.label} className="p-3 outline-none">
                <CalendarBox label={props.label} value={value?.date ?? null} today={today} onChange={pick} />
              </Dialog>
            </Popover>
          </DialogTrigger>
        </Group>
        <span id={meaningId} aria-live="polite" className="tabular min-w-0 flex-1 basis-40 text-base text-ink3">
          {error ? null : meaning}
          {meaning !== null && value !== null && props.note !== undefined && ' · '}
          {value !== null && !error && props.note}
        </span>
      </div>
      <FieldError className="text-sm text-red">{error ?? undefined}</FieldError>
    </TextField>
  );
}
