import { useState } from 'react';
import type { CalendarItem } from '../../../db/domain/calendar.ts';
import { Button, DateField, Dialog } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { goToDay, keyOf, moveItem, useCalendar } from './store.ts';
import { otherClock, timeOf, titleOf } from './words.ts';

const close = (): void => useCalendar.setState({ moving: null });

/** Moves something to a day that is typed or picked: the way without dragging. */
export function MoveDialog({ item }: { item: CalendarItem }) {
  const day = useDay();
  const [to, setTo] = useState<string | null>(item.day);
  const time = otherClock(item, day.zone) ?? timeOf(item, day.zone);
  const move = () => {
    if (to === null) return;
    close();
    goToDay(to);
    useCalendar.setState({ wanted: keyOf(item) });
    void moveItem(item, to, day);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      size="sm"
      title="Move to…"
      subtitle={titleOf(item)}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={to === null} onPress={move}>
            Move
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
        className="flex flex-col gap-2"
      >
        <DateField label="Day" value={to} onChange={setTo} today={day.today} autoFocus />
        {time !== '' && <p className="m-0 text-sm text-ink2">The time of day stays: {time}.</p>}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
