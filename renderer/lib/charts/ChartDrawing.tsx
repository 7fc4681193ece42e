import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { ChartContext, type ChartPlace } from './context.ts';
import { MARK, marksIn } from './move.ts';
import { useWidth } from './use-width.ts';

interface ChartDrawingProps {
  label: string;
  drawing: RefObject<HTMLDivElement | null>;
  children: (size: { width: number }) => ReactNode;
}

/** Until the window has been laid out. */
const WIDTH = 640;
type Said = { text: string; left: number; top: number };

/** The picture with its marks, and what the mark under the pointer or the focus says. */
export function ChartDrawing({ label, drawing, children }: ChartDrawingProps) {
  const width = useWidth(drawing, WIDTH);
  const [current, setCurrent] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  // After every drawing (`children` is a new one each time) exactly one mark is reached by Tab, whatever marks are new or gone.
  useLayoutEffect(() => {
    const ids = drawing.current === null ? [] : marksIn(drawing.current).map((mark) => mark.getAttribute(MARK));
    setCurrent((before) => (ids.includes(before) ? before : (ids[0] ?? null)));
  }, [children, drawing, width]);
  const chart = useMemo<ChartPlace>(
    () => ({
      current,
      point: (mark, element, text) => {
        const frame = drawing.current?.getBoundingClientRect();
        const at = element.getBoundingClientRect();
        if (element.matches(':focus')) setCurrent(mark);
        if (frame) setSaid({ text, left: at.left - frame.left + at.width / 2, top: at.top - frame.top });
      },
      leave: () => setSaid(null),
    }),
    [current, drawing],
  );
  return (
    <ChartContext value={chart}>
      <div ref={drawing} role="group" aria-label={label} data-keep-colours="" className="relative">
        {children({ width })}
        {said !== null && <Says said={said} width={width} />}
      </div>
    </ChartContext>
  );
}

/** Half of the widest it gets: nearer to an edge it would be cut off. */
const HALF = 150;

function Says({ said: { text, left, top }, width }: { said: Said; width: number }) {
  const within = Math.max(Math.min(HALF, width / 2), Math.min(left, width - HALF));
  return (
    <div
      aria-hidden="true"
      className="floating pointer-events-none absolute z-10 max-w-75 -translate-x-1/2 -translate-y-full px-2 py-1 text-sm text-ink"
      style={{ left: within, top: top - 6 }}
    >
      {text}
    </div>
  );
}
