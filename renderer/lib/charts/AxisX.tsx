interface AxisXProps {
  /** Where the lines stand, and what is written under them. */
  ticks: readonly { at: number; label: string }[];
  top: number;
  bottom: number;
}

/** Quiet lines down through the drawing with their values under them; read from the table by who cannot see them. */
export function AxisX({ ticks, top, bottom }: AxisXProps) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={at} x2={at} y1={top} y2={bottom} className="stroke-line" />
          <text x={at} y={bottom + 14} textAnchor="middle" className="fill-ink3 text-xs">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
