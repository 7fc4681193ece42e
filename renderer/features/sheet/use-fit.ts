import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { SheetView } from '../../../electron/ipc/contract/sheet.ts';
import { LAST_LEVEL, sheetAt } from './fit.ts';
import type { FittedSheet } from './fit.ts';

export interface Fit {
  /** The page that is measured: it must stand in the document at its printed size. */
  pageRef: RefObject<HTMLDivElement | null>;
  fitted: FittedSheet;
  /** Even the shortest form is longer than the page. */
  isOver: boolean;
}

/** Shortens the sheet step by step until the page holds it. */
export function useFit(sheet: SheetView): Fit {
  const pageRef = useRef<HTMLDivElement>(null);
  const [level, setLevel] = useState(0);
  const [seen, setSeen] = useState(sheet);
  const [isOver, setOver] = useState(false);
  if (seen !== sheet) {
    setSeen(sheet);
    setLevel(0);
  }
  const fitted = useMemo(() => sheetAt(sheet, level), [sheet, level]);
  useLayoutEffect(() => {
    const page = pageRef.current;
    if (page === null) return;
    const isTooLong = page.scrollHeight > page.clientHeight;
    setOver(isTooLong && level === LAST_LEVEL);
    if (isTooLong && level < LAST_LEVEL) setLevel(level + 1);
  }, [fitted, level]);
  // Measured again once the typeface is there: the app may open on this page.
  useEffect(() => {
    if (!('fonts' in document) || document.fonts.status === 'loaded') return;
    void document.fonts.ready.then(() => setLevel(0));
  }, []);
  return { pageRef, fitted, isOver };
}
