import { create } from 'zustand';
import * as z from 'zod';
import { type CalendarItem, type CalendarRange, movedRound } from '../../../db/domain/calendar.ts';
import { monthGrid, weekOf } from '../../../db/domain/calendar-layout.ts';
import { type IsoDate, isoDate } from '../../../db/domain/fields.ts';
import { notify } from '../../components/index.ts';
import { addMonths, daysBetween, wallClock } from '../../lib/calendar.ts';
import { call } from '../../lib/client.ts';
import { list, shortDate } from '../../lib/format.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { titleOf } from './words.ts';

export const calendar = createResource('calendar.view', [
  'round',
  'follow_up',
  'opportunity',
  'debrief',
  'offer',
  'close_out',
  'interaction',
  'stage',
  'company',
  'person',
  'setting',
]);

export type View = 'month' | 'week';

interface CalendarState {
  view: View;
  /** A day of the month or week that is shown; null until it is known where the person is in time. */
  anchor: IsoDate | null;
  /** The day the keyboard is on. */
  day: IsoDate | null;
  /** What the focus was on last. */
  chosen: CalendarItem | null;
  /** What is to be moved to a day that is typed or picked. */
  moving: CalendarItem | null;
  /** The day whose whole list is open. */
  openDay: IsoDate | null;
  /** The key of what gets the focus once it stands where it belongs. */
  wanted: string | null;
  /** What an earlier visit left has been read. */
  isRead: boolean;
}

export const useCalendar = create<CalendarState>(() => ({
  view: 'month',
  anchor: null,
  day: null,
  chosen: null,
  moving: null,
  openDay: null,
  wanted: null,
  isRead: false,
}));

export const keyOf = ({ kind, id }: CalendarItem): string => `${kind}:${id}`;

/** The days a view shows around one of them. */
export function rangeOf(view: View, anchor: IsoDate): CalendarRange {
  const days = view === 'month' ? monthGrid(anchor).flat() : weekOf(anchor);
  return { from: days[0] ?? anchor, to: days.at(-1) ?? anchor };
}

/** Dates beyond these cannot be written anywhere in the app; whole weeks around them still can. */
const [FIRST, LAST] = ['1900-01-31', '2200-11-30'];
const within = (day: IsoDate): IsoDate => (day < FIRST ? FIRST : day > LAST ? LAST : day);

/** Goes to a day; the picture changes when the day is not in it, or with `turn` to the month or week of that day. */
export function goToDay(to: IsoDate, turn = false): void {
  useCalendar.setState(({ view, anchor }) => {
    const day = within(to);
    const shown = anchor === null ? null : rangeOf(view, anchor);
    const isShown = shown !== null && day >= shown.from && day <= shown.to;
    return { day, anchor: isShown && !turn ? anchor : day };
  });
}

/** The month or week after (1) or before (-1). */
export function turnPage(by: 1 | -1): void {
  const { view, anchor, day } = useCalendar.getState();
  const from = day ?? anchor;
  if (from === null) return;
  goToDay(view === 'month' ? addMonths(from, by) : shift(from, by * 7), true);
}

const shift = (day: IsoDate, days: number): IsoDate => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** The other way of looking at it, around the day the keyboard is on. */
export function showView(view: View): void {
  useCalendar.setState((before) => (before.view === view ? before : { view, anchor: before.day ?? before.anchor }));
}

/** Puts something on another day, shows it there at once, and offers the way back. */
export async function moveItem(item: CalendarItem, to: IsoDate, day: { today: IsoDate; zone: string }): Promise<void> {
  if (item.day === to) return;
  if (item.fixed !== null) return void notify({ message: `${titleOf(item)} stays where it is. ${item.fixed}` });
  const { view, anchor } = useCalendar.getState();
  const range = anchor === null ? null : rangeOf(view, anchor);
  if (range !== null)
    calendar.patch(range, (data) => ({
      ...data,
      items: data.items.map((one) => (keyOf(one) === keyOf(item) ? shownOn(one, to, day.zone) : one)),
    }));
  const result = await call('calendar.move', { kind: item.kind, id: item.id, to });
  if (!result.ok) {
    if (range !== null) void calendar.load(range);
    return sayFailure(result.error);
  }
  const { clashes } = result.value.value;
  const others = clashes.map(({ company, startsAt }) => `${company} at ${wallClock(startsAt, day.zone).time}`);
  const warning = others.length === 0 ? '' : ` It overlaps with ${list(others)}.`;
  offerUndo(result.value.step, `${titleOf(item)} moved to ${shortDate(to, day.today)}.${warning}`);
}

const DAY = 86_400_000;
/** As it will be, until the store has answered. */
function shownOn(item: CalendarItem, to: IsoDate, zone: string): CalendarItem {
  if (item.kind === 'round') return { ...item, day: to, startsAt: movedRound(item, to, zone) };
  if (item.kind === 'follow_up' && item.startsAt !== null)
    return { ...item, day: to, startsAt: item.startsAt + daysBetween(item.day, to) * DAY };
  return { ...item, day: to };
}

/** What is kept of it: the day only for as long as the same day lasts. */
const kept = z.object({ view: z.enum(['month', 'week']), anchor: isoDate, day: isoDate, on: isoDate });
const KEY = 'calendar.view';

/** Opens where the person was, if that was today; else on today. */
export async function readKept(today: IsoDate): Promise<void> {
  if (useCalendar.getState().isRead) return;
  const result = await call('draft.get', { key: KEY });
  if (useCalendar.getState().isRead) return;
  const before = kept.safeParse(result.ok ? result.value : null).data;
  const where = before?.on === today ? { anchor: before.anchor, day: before.day } : { anchor: today, day: today };
  useCalendar.setState({ view: before?.view ?? 'month', ...where, isRead: true });
}

/** Answers whether it is kept. */
export async function keep({ view, anchor, day, on }: z.infer<typeof kept>): Promise<boolean> {
  return (await call('draft.put', { key: KEY, body: { view, anchor, day, on } })).ok;
}
