import type { RefObject } from 'react';
import { useDrag, useDrop } from 'react-aria-components';
import type { CalendarItem } from '../../../db/domain/calendar.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { useDay } from '../../lib/use-day.ts';
import { keyOf, moveItem, useCalendar } from './store.ts';
import { titleOf } from './words.ts';

const TYPE = 'application/x-proffer-calendar-item';

/** What is carried now: one drag at a time in a window. */
let lifted: CalendarItem | null = null;

/** Carrying an item, by mouse, touch, and by keyboard from its grip. */
export function useItemDrag(item: CalendarItem) {
  return useDrag({
    hasDragButton: true,
    getItems: () => [{ [TYPE]: keyOf(item), 'text/plain': titleOf(item) }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => {
      lifted = item;
    },
    onDragEnd: () => {
      lifted = null;
    },
  });
}

/** A day that takes what is dropped on it. */
export function useDayDrop(ref: RefObject<HTMLElement | null>, to: IsoDate) {
  const day = useDay();
  return useDrop({
    ref,
    getDropOperation: (types) => (types.has(TYPE) ? 'move' : 'cancel'),
    onDrop: () => {
      if (lifted === null) return;
      useCalendar.setState({ wanted: keyOf(lifted), day: to });
      void moveItem(lifted, to, day);
    },
  });
}
