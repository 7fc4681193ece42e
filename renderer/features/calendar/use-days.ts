import { useMemo } from 'react';
import type { CalendarItem } from '../../../db/domain/calendar.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';
import type { CalendarView } from '../../../electron/ipc/contract/calendar.ts';

/** What stands on one day. */
export interface DayItems {
  items: readonly CalendarItem[];
  /** How many more there are than were sent. */
  unsent: number;
}
const NONE: DayItems = { items: [], unsent: 0 };

/** The items of an answer by their day. */
export function useDays(data: CalendarView): (day: IsoDate) => DayItems {
  return useMemo(() => {
    const days = new Map<IsoDate, { items: CalendarItem[]; unsent: number }>();
    for (const item of data.items) {
      const known = days.get(item.day);
      if (known === undefined) days.set(item.day, { items: [item], unsent: 0 });
      else known.items.push(item);
    }
    for (const { day, count } of data.more) {
      const known = days.get(day);
      if (known !== undefined) known.unsent = count;
    }
    return (day) => days.get(day) ?? NONE;
  }, [data]);
}
