interface AxisYProps {
  /** Where the lines stand, and what is written before them. */
  ticks: readonly { at: number; label: string }[];
  left: number;
  right: number;
}

/** Quiet lines across the drawing with their values before them; read from the table by who cannot see them. */
export function AxisY({ ticks, left, right }: AxisYProps) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={left} x2={right} y1={at} y2={at} className="stroke-line" />
          <text x={left - 6} y={at} textAnchor="end" dominantBaseline="central" className="fill-ink3 text-xs">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
