import { useEffect } from 'react';
import { useAutosave } from '../../lib/use-autosave.ts';
import { useDay } from '../../lib/use-day.ts';
import { CalendarHeader } from './CalendarHeader.tsx';
import { DayDialog } from './DayDialog.tsx';
import { MonthView } from './MonthView.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { keep, readKept, useCalendar } from './store.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { usePicture } from './use-picture.ts';
import { WeekView } from './WeekView.tsx';

/** Rounds, follow-ups and dates of a month or a week. */
export function CalendarScreen() {
  const { today } = useDay();
  const anchor = useCalendar((state) => state.anchor);
  const isRead = useCalendar((state) => state.isRead);
  useEffect(() => void readKept(today), [today]);
  return isRead && anchor !== null ? <Shown anchor={anchor} today={today} /> : null;
}

function Shown({ anchor, today }: { anchor: string; today: string }) {
  const { picture, error } = usePicture(anchor);
  const moving = useCalendar((state) => state.moving);
  const openDay = useCalendar((state) => state.openDay);
  useCalendarKeys(today);
  useKept(anchor, today);
  useFocusOnDay(picture !== null);
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <CalendarHeader picture={picture} error={error} today={today} />
      {picture !== null &&
        (picture.view === 'month' ? (
          <MonthView picture={picture} today={today} />
        ) : (
          <WeekView picture={picture} today={today} />
        ))}
      {openDay !== null && <DayDialog day={openDay} />}
      {moving !== null && <MoveDialog item={moving} />}
    </div>
  );
}

/** Keeps where the person is, for the next time. */
function useKept(anchor: string, today: string): void {
  const view = useCalendar((state) => state.view);
  const day = useCalendar((state) => state.day) ?? anchor;
  useAutosave(`${view} ${anchor} ${day}`, () => keep({ view, anchor, day, on: today }));
}

/** Opening the calendar leads to the day in it, so that the arrows work at once; unless something has the focus already. */
function useFocusOnDay(isShown: boolean): void {
  useEffect(() => {
    if (!isShown || useCalendar.getState().wanted !== null) return;
    if (document.activeElement?.closest('[role="dialog"]')) return;
    document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus({ preventScroll: true });
  }, [isShown]);
}
