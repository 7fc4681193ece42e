import type { ReactNode } from 'react';
import { ChartFrame } from '../../lib/charts/ChartFrame.tsx';
import { Mark } from '../../lib/charts/Mark.tsx';

export interface SplitCell {
  key: string;
  /** 0 to 1: how much of the cell the bar fills. */
  part: number;
  text: string;
  /** The whole of it, for reading. */
  label: string;
  onOpen?: (() => void) | undefined;
}
export interface SplitRow {
  key: string;
  name: string;
  cells: readonly SplitCell[];
  onOpen?: (() => void) | undefined;
}

interface SplitChartProps {
  title: string;
  describe: string;
  fileName: string;
  /** What the rows are: `Source`. */
  rowLabel: string;
  columns: readonly { key: string; label: string; fill: string }[];
  rows: readonly SplitRow[];
  aside?: ReactNode;
}

const ROW = 38;
const HEAD = 20;
const GAP = 10;

/** One row for each part, one small bar for each stage: the parts beside one another. */
export function SplitChart({ title, describe, fileName, rowLabel, columns, rows, aside }: SplitChartProps) {
  return (
    <ChartFrame
      title={title}
      describe={describe}
      fileName={fileName}
      aside={aside}
      columns={[
        { key: 'name', label: rowLabel },
        ...columns.map(({ key, label }) => ({ key, label, align: 'end' as const })),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: { name: row.name, ...Object.fromEntries(row.cells.map(({ key, text }) => [key, text])) },
        onOpen: row.onOpen,
      }))}
    >
      {({ width }) => {
        const left = Math.min(150, width * 0.26);
        const each = (width - left) / Math.max(1, columns.length);
        return (
          <svg width={width} height={HEAD + rows.length * ROW}>
            <g aria-hidden="true">
              {columns.map(({ key, label }, index) => (
                <text key={key} x={left + index * each} y={11} className="fill-ink3 text-xs">
                  {fitting(label, each - GAP)}
                </text>
              ))}
              {rows.map(({ key, name }, index) => (
                <text key={key} x={0} y={HEAD + index * ROW + 13} className="fill-ink text-sm">
                  {fitting(name, left - GAP)}
                </text>
              ))}
            </g>
            {rows.map((row, rowIndex) =>
              row.cells.map((cell, index) => (
                <Mark key={`${row.key} ${cell.key}`} label={cell.label} onOpen={cell.onOpen}>
                  <Cell
                    cell={cell}
                    x={left + index * each}
                    y={HEAD + rowIndex * ROW}
                    width={each - GAP}
                    fill={columns[index]?.fill ?? 'fill-accent'}
                  />
                </Mark>
              )),
            )}
          </svg>
        );
      }}
    </ChartFrame>
  );
}

function Cell({ cell, x, y, width, fill }: { cell: SplitCell; x: number; y: number; width: number; fill: string }) {
  return (
    <>
      <rect x={x} y={y} width={width} height={ROW - 8} className="fill-surface" />
      <text x={x} y={y + 13} className={`text-xs tabular ${cell.part > 0 ? 'fill-ink' : 'fill-ink3'}`}>
        {fitting(cell.text, width)}
      </text>
      <rect x={x} y={y + 19} width={width} height={6} rx={3} className="fill-sunken" />
      <rect
        x={x}
        y={y + 19}
        width={Math.max(cell.part > 0 ? 3 : 0, cell.part * width)}
        height={6}
        rx={3}
        className={fill}
      />
    </>
  );
}

/** Letters of this size are about this wide. */
const LETTER = 6.2;
/** As much of it as there is room for; the whole stands in the table and in what the mark says. */
function fitting(text: string, width: number): string {
  const room = Math.floor(width / LETTER);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1))}…`;
}
