import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, DateTimeField } from '../../components/index.ts';
import { useNow } from '../hooks.ts';
import type { TypedDate } from '../typed-date.ts';
import { useDay } from '../use-day.ts';
import type { SnoozeUntil } from './actions.ts';
import { untilWords } from './actions.ts';
import { OfferList } from './OfferList.tsx';
import { RowPopover } from './RowPopover.tsx';
import { snoozeOffers } from './snooze-offers.ts';

interface SnoozePopoverProps {
  /** The row it belongs to. */
  anchor: HTMLElement | null;
  /** Somebody it could wait for: a person or an opportunity. */
  canWait: boolean;
  onSnooze: (to: SnoozeUntil) => void;
  onClose: () => void;
}

/** Until when: one of five by its figure, or a day and a time as typed. */
export function SnoozePopover({ anchor, canWait, onSnooze, onClose }: SnoozePopoverProps) {
  const { today, zone } = useDay();
  const now = useNow();
  const [typed, setTyped] = useState<TypedDate | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const choose = (to: SnoozeUntil) => {
    onSnooze(to);
    onClose();
  };
  const offers = snoozeOffers(now, zone, typed?.date ?? null).filter(({ to }) => canWait || to.waits !== true);
  const wrong = typed === null ? null : whyNot(typed, today);
  const submit = () => {
    if (typed !== null && wrong === null) choose({ until: typed.date, time: typed.time ?? null });
  };
  /** Words begin in the field wherever the focus is; figures choose. */
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyped = event.key.length === 1 && /[a-z+]/i.test(event.key) && !event.ctrlKey && !event.metaKey;
    if (isTyped && event.target !== field.current) field.current?.focus();
  };
  return (
    <RowPopover anchor={anchor} label="Snooze until" onClose={onClose}>
      <form
        className="flex flex-col gap-2.5"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <OfferList
          label="Snooze until"
          offers={offers.map(({ label, to }) => ({
            label:
              to.waits === true && to.until !== null
                ? `${label}, ${untilWords({ until: to.until }, today)} at the latest`
                : label,
            onChoose: () => choose(to),
          }))}
        />
        <DateTimeField
          label="Or until"
          value={typed}
          onChange={setTyped}
          today={today}
          zone={zone}
          inputRef={field}
          error={wrong}
        />
        <Button
          size="sm"
          variant="primary"
          type="submit"
          isDisabled={typed === null || wrong !== null}
          className="self-end"
        >
          Snooze
        </Button>
      </form>
    </RowPopover>
  );
}

function whyNot({ date, time }: TypedDate, today: string): string | null {
  if (date < today || (date === today && time === undefined)) return 'Choose a day after today, or a time of today.';
  return null;
}
