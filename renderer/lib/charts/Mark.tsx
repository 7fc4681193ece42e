import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { cx } from '../../components/index.ts';
import { useChart } from './context.ts';
import { MARK, moved } from './move.ts';

interface MarkProps {
  /** What it is and its exact value: `Screen: 14 opportunities, 56 % of applied`. Read out, and shown beside it. */
  label: string;
  /** Opens the rows behind it. */
  onOpen?: (() => void) | undefined;
  /** Shapes of SVG. */
  children: ReactNode;
  className?: string;
}

/** One figure of a chart: focusable, with its value on hover and focus, and opened by a click or Enter. */
export function Mark({ label, onOpen, children, className }: MarkProps) {
  const id = useId();
  const chart = useChart();
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return chart.leave();
    if (onOpen && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onOpen();
      return;
    }
    const next = moved(event.currentTarget, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  const show = (element: SVGGElement) => chart.point(id, element, label);
  return (
    <g
      {...{ [MARK]: id }}
      role={onOpen ? 'button' : 'img'}
      aria-label={label}
      tabIndex={chart.current === id ? 0 : -1}
      className={cx('hover:opacity-85', className)}
      onKeyDown={onKeyDown}
      onFocus={(event) => show(event.currentTarget)}
      onBlur={chart.leave}
      onPointerEnter={(event) => show(event.currentTarget)}
      onPointerLeave={chart.leave}
      onClick={onOpen}
    >
      {children}
    </g>
  );
}
