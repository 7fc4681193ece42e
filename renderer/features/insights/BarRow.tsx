import { Mark } from '../../lib/charts/Mark.tsx';

interface BarRowProps {
  top: number;
  height: number;
  /** Where the bars begin, and how far the longest reaches. */
  left: number;
  right: number;
  name: string;
  /** One or two bars, `part` from 0 to 1; what stands behind each at its end. */
  bars: readonly {
    part: number;
    look: { className: string } | { fill: string };
    text: string;
    label: string;
    onOpen?: (() => void) | undefined;
  }[];
}

/** The room that the longest of these texts takes behind its bar, with the gap before it. */
export const roomFor = (texts: readonly string[]): number =>
  12 + 6.9 * Math.max(0, ...texts.map(({ length }) => length));

const GAP = 3;

/** A name and its bars, one under the other. */
export function BarRow({ top, height, left, right, name, bars }: BarRowProps) {
  const each = (height - 10 - GAP * (bars.length - 1)) / bars.length;
  return (
    <g>
      <text
        x={left - 8}
        y={top + height / 2}
        textAnchor="end"
        dominantBaseline="central"
        aria-hidden="true"
        className="fill-ink text-sm"
      >
        {name}
      </text>
      {bars.map(({ part, look, text, label, onOpen }, index) => {
        const y = top + 5 + index * (each + GAP);
        const length = Math.max(part > 0 ? 2 : 0, part * (right - left));
        return (
          <Mark key={label} label={label} onOpen={onOpen}>
            <rect x={left} y={y} width={right - left} height={each} rx={3} className="fill-sunken" />
            <rect x={left} y={y} width={length} height={each} rx={3} {...look} />
            <text x={right + 8} y={y + each / 2} dominantBaseline="central" className="fill-ink text-sm tabular">
              {text}
            </text>
          </Mark>
        );
      })}
    </g>
  );
}
