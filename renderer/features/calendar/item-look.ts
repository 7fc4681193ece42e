import { type CalendarItem, isCancelled } from '../../../db/domain/calendar.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { isLate } from './words.ts';

/** The colours of an item; its icon and its name say the same. */
export function lookOf(item: CalendarItem, today: IsoDate): string {
  if (isCancelled(item)) return 'text-ink3 line-through';
  if (item.isOver) return item.kind === 'round' ? 'bg-sunken text-ink3' : 'text-ink3';
  if (isLate(item, today)) return 'text-red';
  switch (item.kind) {
    case 'round':
      return 'bg-accent-wash text-accent-text';
    case 'deadline':
    case 'answer_by':
      return 'bg-amber-wash text-amber';
    case 'follow_up':
      return item.isAsleep ? 'text-ink3' : 'text-ink';
    default:
      return 'text-ink2';
  }
}
