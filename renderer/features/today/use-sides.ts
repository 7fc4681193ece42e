import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { runCommand } from '../../lib/commands.ts';

interface Sides {
  /** The whole screen. */
  root: RefObject<HTMLDivElement | null>;
  /** The side with the rounds, what is owed and what is silent. */
  aside: RefObject<HTMLDivElement | null>;
}

const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled])';
/** Keys of the chosen follow-up: they are not meant while a card of the other side has the focus. */
const OF_FOLLOW_UPS = new Set(['d', 's', 'k', 'e', 'delete']);

const stopsIn = (element: HTMLElement | null) => [...(element?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
const rowsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[role="row"][data-key]') ?? [])];
const chosenRow = (root: HTMLElement | null) =>
  root?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]') ?? rowsIn(root)[0] ?? null;

/**
 * The list and what stands beside it as one way for the keyboard: arrow down leads from the last follow-up to the first
 * card and through them all, arrow up back, arrow left to the list. What leaves never takes the focus with it.
 */
export function useSides({ root, aside }: Sides, view: unknown) {
  const place = useRef<{ index: number } | null>(null);
  useEffect(() => watchPlace({ root, aside }, place), [root, aside]);
  useEffect(() => {
    // After what lay above has closed and the rows have been laid out.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (place.current !== null && isLost(root.current)) refocus(root.current, aside.current, place.current.index);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [view, root, aside]);

  const onListKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' || event.shiftKey || event.ctrlKey) return;
    const rows = rowsIn(root.current);
    const [first] = stopsIn(aside.current);
    if (first === undefined || document.activeElement !== rows.at(-1)) return;
    event.preventDefault();
    event.stopPropagation();
    first.focus();
  };
  const onAsideKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (answer(event.key, root.current, aside.current)) event.preventDefault();
  };
  return { onListKey, onAsideKey };
}

/** Whether the key meant something here. */
function answer(key: string, root: HTMLElement | null, aside: HTMLElement | null): boolean {
  const stops = stopsIn(aside);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  switch (key) {
    case 'ArrowDown':
      stops[Math.min(at + 1, stops.length - 1)]?.focus();
      return true;
    case 'ArrowUp':
      (stops[at - 1] ?? rowsIn(root).at(-1) ?? stops[0])?.focus();
      return true;
    case 'ArrowLeft':
      chosenRow(root)?.focus();
      return true;
    case 'r':
      return document.activeElement?.closest('[data-limbo]') !== null && runCommand('limbo.reply');
    default:
      return OF_FOLLOW_UPS.has(key.toLowerCase());
  }
}

/** Remembers which card had the focus last; a press beside everything forgets it. */
function watchPlace({ root, aside }: Sides, place: RefObject<{ index: number } | null>): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || root.current?.contains(target) !== true) return;
    place.current = { index: stopsIn(aside.current).indexOf(target) };
  };
  const onPress = () => {
    place.current = null;
  };
  document.addEventListener('pointerdown', onPress, true);
  document.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('pointerdown', onPress, true);
    document.removeEventListener('focusin', onFocus);
  };
}

/** Nothing has the focus, or a list without rows. */
function isLost(root: HTMLElement | null): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return true;
  return focused.getAttribute('role') === 'grid' && root?.contains(focused) === true && rowsIn(root).length === 0;
}

/** Where the focus was, or the nearest to it: a card, the list, what comes next. */
function refocus(root: HTMLElement | null, aside: HTMLElement | null, index: number): void {
  const cards = stopsIn(aside);
  const card = cards[Math.min(Math.max(index, 0), cards.length - 1)];
  const next = index >= 0 ? (card ?? chosenRow(root)) : (chosenRow(root) ?? card);
  (next ?? stopsIn(root)[0])?.focus();
}
