import type { CalendarItem } from '../../../db/domain/calendar.ts';
import { type Lane, packLanes, segmentsOf } from '../../../db/domain/calendar-layout.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';

/** A block among the hours of a day: `from` and `to` in minutes on the clock of the wall. */
export interface Block {
  item: CalendarItem;
  from: number;
  to: number;
  lane: Lane;
  /** It began the day before. */
  isRest: boolean;
}
export interface WeekDay {
  /** What stands on the day and has no time. */
  whole: readonly CalendarItem[];
  blocks: readonly Block[];
}

/** How long something with a time and no length is drawn, and the least anything is, in minutes: one line of text. */
const LEAST_MINUTES = 30;

const timeOf = (item: CalendarItem): { startsAt: number; minutes: number } | null => {
  if (item.kind === 'round') return { startsAt: item.startsAt, minutes: item.minutes };
  if (item.kind !== 'follow_up' || item.startsAt === null) return null;
  return { startsAt: item.startsAt, minutes: LEAST_MINUTES };
};

/** A week by its days: what overlaps stands side by side, what lasts past midnight goes on the next day. */
export function layWeek(items: readonly CalendarItem[], days: readonly IsoDate[], zone: string): Map<IsoDate, WeekDay> {
  const whole = new Map<IsoDate, CalendarItem[]>();
  const parts = new Map<IsoDate, Omit<Block, 'lane'>[]>();
  for (const item of items) {
    const time = timeOf(item);
    if (time === null) push(whole, item.day, item);
    else
      segmentsOf(time, zone).forEach(({ day, from, to }, index) => {
        // What a follow-up would take beyond midnight is only how it is drawn.
        if (index === 0 || item.kind === 'round') push(parts, day, { item, ...tall(from, to), isRest: index > 0 });
      });
  }
  return new Map(
    days.map((day) => {
      const own = parts.get(day) ?? [];
      const lanes = packLanes(own);
      const blocks = own.map((part, index) => ({ ...part, lane: lanes[index] ?? { column: 0, columns: 1 } }));
      return [day, { whole: whole.get(day) ?? [], blocks }];
    }),
  );
}

/** Tall enough to be read, within the day. */
function tall(from: number, to: number): { from: number; to: number } {
  const start = Math.min(from, 1440 - LEAST_MINUTES);
  return { from: start, to: Math.max(to, start + LEAST_MINUTES) };
}

function push<T>(map: Map<IsoDate, T[]>, day: IsoDate, one: T): void {
  const list = map.get(day);
  if (list === undefined) map.set(day, [one]);
  else list.push(one);
}
