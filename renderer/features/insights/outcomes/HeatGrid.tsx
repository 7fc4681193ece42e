import { Mark } from '../../../lib/charts/Mark.tsx';

interface HeatCell {
  value: number;
  label: string;
  onOpen: () => void;
}
interface HeatGridProps {
  width: number;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly HeatCell[] }[];
}

const HEAD = 22;
const ROW = 28;

/** Counts by two things: the deeper the tint, the more; the number stands in every cell. */
export function HeatGrid({ width, columns, rows }: HeatGridProps) {
  const names = Math.min(170, Math.round(width * 0.28));
  const cell = (width - names) / Math.max(1, columns.length);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  return (
    <svg width={width} height={HEAD + rows.length * ROW}>
      {columns.map((column, index) => (
        <text key={column} x={names + (index + 0.5) * cell} y={14} textAnchor="middle" className="fill-ink2 text-xs">
          {column}
        </text>
      ))}
      {rows.map((row, index) => (
        <g key={row.name} transform={`translate(0 ${HEAD + index * ROW})`}>
          <text x={0} y={18} className="fill-ink text-sm">
            {row.name}
          </text>
          {row.cells.map((one, at) =>
            one.value === 0 ? (
              <rect
                key={columns[at]}
                x={names + at * cell + 1}
                y={1}
                width={cell - 2}
                height={ROW - 2}
                rx={3}
                className="fill-sunken"
              />
            ) : (
              <Mark key={columns[at]} label={one.label} onOpen={one.onOpen}>
                <rect
                  x={names + at * cell + 1}
                  y={1}
                  width={cell - 2}
                  height={ROW - 2}
                  rx={3}
                  className="fill-surface"
                />
                <rect
                  x={names + at * cell + 1}
                  y={1}
                  width={cell - 2}
                  height={ROW - 2}
                  rx={3}
                  className="fill-demand stroke-demand"
                  fillOpacity={0.12 + 0.33 * (one.value / most)}
                  strokeOpacity={0.5}
                />
                <text
                  x={names + (at + 0.5) * cell}
                  y={18}
                  textAnchor="middle"
                  className="tabular fill-ink text-sm font-550"
                >
                  {one.value}
                </text>
              </Mark>
            ),
          )}
        </g>
      ))}
    </svg>
  );
}
