import { useId } from 'react';
import { FILL } from '../../../lib/charts/colours.ts';
import { Hatch } from '../../../lib/charts/Hatch.tsx';
import { Mark } from '../../../lib/charts/Mark.tsx';
import type { ChartColour } from '../../../lib/charts/types.ts';

export interface BarPart {
  key: string;
  value: number;
  colour: ChartColour;
  hatched?: boolean;
  /** What it is and its exact value. */
  label: string;
  onOpen?: () => void;
}
export interface BarRow {
  key: string;
  name: string;
  /** Behind the bar. */
  figure: string;
  parts: readonly BarPart[];
}

const ROW = 26;
const BAR = 16;
const FIGURE = 148;

/** Bars made of parts, one under the other, all to one measure. `most` is the value of a whole bar. */
export function StackedBars({ width, rows, most }: { width: number; rows: readonly BarRow[]; most?: number }) {
  const own = useId().replaceAll(/\W/g, '');
  const names = Math.min(190, Math.round(width * 0.3));
  const room = Math.max(40, width - names - FIGURE - 12);
  const whole = most ?? Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  const hatched = [...new Set(rows.flatMap(({ parts }) => parts.flatMap((part) => (part.hatched ? part.colour : []))))];
  return (
    <svg width={width} height={rows.length * ROW}>
      {hatched.map((colour) => (
        <Hatch key={colour} id={`${own}${colour}`} colour={colour} />
      ))}
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${index * ROW})`}>
          <text x={0} y={17} className="fill-ink text-sm">
            {shortened(row.name, names)}
          </text>
          <Parts row={row} at={names} scale={room / whole} own={own} />
          <text x={width - FIGURE} y={17} className="tabular fill-ink2 text-sm">
            {row.figure}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Parts({ row, at, scale, own }: { row: BarRow; at: number; scale: number; own: string }) {
  const starts = row.parts.map((_, index) => row.parts.slice(0, index).reduce((sum, { value }) => sum + value, 0));
  return row.parts.map((part, index) =>
    part.value === 0 ? null : (
      <Mark key={part.key} label={part.label} onOpen={part.onOpen}>
        <rect
          x={at + (starts[index] ?? 0) * scale}
          y={(ROW - BAR) / 2}
          width={Math.max(2, part.value * scale - 1)}
          height={BAR}
          rx={2}
          {...(part.hatched ? { fill: `url(#${own}${part.colour})` } : { className: FILL[part.colour] })}
        />
      </Mark>
    ),
  );
}

/** Letters of this size are about this wide. */
const LETTER = 6.4;
const shortened = (text: string, room: number) => {
  const most = Math.floor(room / LETTER);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
};
