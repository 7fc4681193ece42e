import { useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { Button, DateField } from '../../components/index.ts';
import { addDays, weekdayOf } from '../calendar.ts';
import { shortDate } from '../format.ts';

interface SnoozePopoverProps {
  /** The row it belongs to. */
  anchor: HTMLElement | null;
  today: string;
  onSnooze: (until: string) => void;
  onClose: () => void;
}

/** Until when: typed, or one of three days that are often meant. */
export function SnoozePopover({ anchor, today, onSnooze, onClose }: SnoozePopoverProps) {
  const [date, setDate] = useState<string | null>(null);
  const isPast = date !== null && date <= today;
  const choose = (until: string) => {
    onSnooze(until);
    onClose();
  };
  const offers = [
    { label: 'Tomorrow', date: addDays(today, 1) },
    { label: 'In 3 days', date: addDays(today, 3) },
    { label: 'Monday', date: addDays(today, 7 - weekdayOf(today)) },
  ];
  return (
    <Popover
      triggerRef={{ current: anchor }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      offset={4}
      className="floating data-entering:animate-float-in"
    >
      <Dialog aria-label="Snooze until" className="w-84 p-3 outline-none">
        <form
          className="flex flex-col gap-2.5"
          onSubmit={(event) => {
            event.preventDefault();
            if (date !== null && !isPast) choose(date);
          }}
        >
          <DateField
            label="Snooze until"
            value={date}
            onChange={setDate}
            today={today}
            autoFocus
            error={isPast ? 'Choose a day after today.' : null}
          />
          <div className="flex items-center gap-1.5">
            {offers.map((offer) => (
              <Button key={offer.label} size="sm" onPress={() => choose(offer.date)}>
                <span title={shortDate(offer.date, today)}>{offer.label}</span>
              </Button>
            ))}
            <Button size="sm" variant="primary" type="submit" isDisabled={date === null || isPast} className="ml-auto">
              Snooze
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
}
