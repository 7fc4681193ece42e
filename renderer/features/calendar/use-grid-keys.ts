import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { addDays, weekdayOf } from '../../lib/calendar.ts';
import { goToDay, useCalendar } from './store.ts';

/** Days that an arrow leads away from a day. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const TURNS: readonly string[] = ['PageUp', 'PageDown', 't', 'T', 'm', 'M', 'w', 'W'];

const cellIn = (element: Element | null) => element?.closest<HTMLElement>('[data-cell]') ?? null;
const stopsIn = (cell: HTMLElement) => [...cell.querySelectorAll<HTMLElement>('[data-stop]')];

/**
 * The keys of the grid. On a day the arrows lead to other days and Enter into what it holds; inside, up and down lead
 * from one to the next, right to the grip that lifts it, and Escape back to the day.
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const day = useCalendar((state) => state.day);
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current) return;
    const cell = day === null ? null : findCell(grid.current, day);
    if (cell === null) return;
    follows.current = false;
    cell.focus();
  });
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const cell = cellIn(event.target);
    if (cell === null) return;
    // Keys of the whole screen that lead to another day: the focus goes along.
    if (TURNS.includes(event.key)) follows.current = true;
    const isAnswered =
      event.target === cell ? onDay(event, cell, () => (follows.current = true)) : within(event, cell, event.target);
    if (!isAnswered) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The cell of a day; of the two a week has, the one in the row the focus is in. */
function findCell(grid: HTMLElement | null, day: string): HTMLElement | null {
  if (grid === null) return null;
  const row = cellIn(document.activeElement)?.dataset['row'];
  const cells = [...grid.querySelectorAll<HTMLElement>(`[data-cell="${day}"]`)];
  return cells.find((cell) => cell.dataset['row'] === row) ?? cells[0] ?? null;
}

function onDay(event: KeyboardEvent, cell: HTMLElement, follow: () => void): boolean {
  const day = cell.dataset['cell'] ?? '';
  const row = cell.dataset['row'];
  const to = (days: number) => {
    follow();
    goToDay(addDays(day, days));
    return true;
  };
  if (row !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const other = cell
      .closest('[role="grid"]')
      ?.querySelector<HTMLElement>(`[data-cell="${day}"][data-row="${event.key === 'ArrowUp' ? 'whole' : 'hours'}"]`);
    other?.focus();
    return true;
  }
  const step = STEPS[event.key];
  if (step !== undefined) return to(step);
  if (event.key === 'Home') return to(-weekdayOf(day));
  if (event.key === 'End') return to(6 - weekdayOf(day));
  if (event.key !== 'Enter') return false;
  stopsIn(cell)[0]?.focus();
  return true;
}

function within(event: KeyboardEvent, cell: HTMLElement, target: HTMLElement): boolean {
  const stops = stopsIn(cell);
  const item = target.closest('[data-item]');
  const own = item?.querySelector<HTMLElement>('[data-stop]') ?? target;
  const at = stops.indexOf(own);
  switch (event.key) {
    case 'ArrowDown':
      stops[Math.min(stops.length - 1, at + 1)]?.focus();
      return true;
    case 'ArrowUp':
      (at <= 0 ? cell : stops[at - 1])?.focus();
      return true;
    case 'ArrowRight':
      item?.querySelector<HTMLElement>('[data-grip]')?.focus();
      return true;
    case 'ArrowLeft':
      own.focus();
      return true;
    case 'Escape':
      cell.focus();
      return true;
    default:
      return false;
  }
}
