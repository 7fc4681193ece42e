import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type GridRow, keysBetween, stepTo, toggled } from './grid-rows.ts';

interface GridKeysOptions {
  rows: readonly GridRow<unknown>[];
  scroller: RefObject<HTMLElement | null>;
  rowHeight: number;
  /** Pixels that stay at the top while the rows scroll. */
  headHeight: number;
  selected: ReadonlySet<string>;
  /** Without it rows only open. */
  onSelect?: ((keys: ReadonlySet<string>) => void) | undefined;
  onOpen: (key: string) => void;
}

/** Going through rows, choosing and opening them, by keyboard and mouse. One row is in the order of Tab. */
export function useGridKeys({ rows, scroller, rowHeight, headHeight, selected, onSelect, onOpen }: GridKeysOptions) {
  const places = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  const [wanted, setActive] = useState<string | null>(null);
  const anchor = useRef<string | null>(null);
  const isCalled = useRef(false);
  const firstRow = stepTo(rows, 0, 'Home', 0);
  const activeIndex = (wanted === null ? undefined : places.get(wanted)) ?? firstRow ?? -1;
  const active = rows[activeIndex]?.key ?? null;

  useEffect(() => {
    if (!isCalled.current || active === null) return;
    isCalled.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(active)}"]`)?.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const row = rows[index];
    const element = scroller.current;
    if (row === undefined || element === null) return;
    const top = index * rowHeight;
    const height = element.clientHeight - headHeight;
    const above = Math.min(element.scrollTop, top);
    element.scrollTo({ top: Math.max(above, top + rowHeight - height) });
    isCalled.current = true;
    setActive(row.key);
  };
  const extendTo = (index: number) => {
    const from = places.get(anchor.current ?? '') ?? activeIndex;
    onSelect?.(new Set(keysBetween(rows, from, index)));
  };
  const step = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const to = stepTo(rows, activeIndex, event.key, page);
    if (to === null) return false;
    if (event.shiftKey) {
      anchor.current ??= active;
      extendTo(to);
    } else anchor.current = null;
    goTo(to);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    if (active === null) return false;
    if (event.key === 'Enter') {
      onOpen(active);
      return true;
    }
    if (onSelect === undefined) return false;
    if (event.key === ' ') {
      anchor.current = active;
      onSelect(toggled(selected, active));
      return true;
    }
    if (event.key === 'Escape' && selected.size > 0) {
      onSelect(new Set());
      return true;
    }
    const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isAll) onSelect(new Set(keysBetween(rows, 0, rows.length)));
    return isAll;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons of the head answer for themselves.
    if (!(event.target instanceof Element) || event.target.closest('[data-key]') === null || event.altKey) return;
    if (!step(event) && !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const key = target?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const index = key === undefined ? undefined : places.get(key);
    if (key === undefined || index === undefined) return;
    setActive(key);
    const isBox = target?.closest('[data-box]') !== null;
    if (onSelect !== undefined && event.shiftKey) return extendTo(index);
    anchor.current = key;
    if (onSelect !== undefined && (isBox || event.ctrlKey || event.metaKey)) return onSelect(toggled(selected, key));
    onOpen(key);
  };
  return { active, activeIndex, setActive, onKeyDown, onClick };
}
