interface QuadrantWordsProps {
  /** Of the drawing, pixels. */
  area: { left: number; right: number; top: number; bottom: number };
}

/** What each quarter of the picture advises. */
export function QuadrantWords({ area: { left, right, top, bottom } }: QuadrantWordsProps) {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const words = [
    { text: 'do first', x: left + 6, y: top - 10, anchor: 'start' },
    { text: 'worth planning', x: right, y: top - 10, anchor: 'end' },
    { text: 'when there is time', x: left + 6, y: bottom + 30, anchor: 'start' },
    { text: 'better not now', x: right, y: bottom + 30, anchor: 'end' },
  ] as const;
  return (
    <g aria-hidden="true">
      <line x1={middle.x} x2={middle.x} y1={top} y2={bottom} strokeDasharray="3 4" className="stroke-control" />
      <line x1={left} x2={right} y1={middle.y} y2={middle.y} strokeDasharray="3 4" className="stroke-control" />
      {words.map(({ text, x, y, anchor }) => (
        <text key={text} x={x} y={y} textAnchor={anchor} className="fill-ink3 text-xs font-650">
          {text}
        </text>
      ))}
    </g>
  );
}
