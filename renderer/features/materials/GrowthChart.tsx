import { scaleBand, scaleLinear } from 'd3-scale';
import type { MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { ChartFrame } from '../../lib/charts/ChartFrame.tsx';
import { FILL } from '../../lib/charts/colours.ts';
import { Mark } from '../../lib/charts/Mark.tsx';
import type { ChartLegendItem } from '../../lib/charts/types.ts';
import { count, figure } from '../../lib/format.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { ofWords } from './words.ts';

interface GrowthChartProps {
  /** The line, the newest first. */
  versions: readonly MaterialVersion[];
  shownId: string;
  /** Whether any skill is wanted: without one there is no relevance to show. */
  isWanted: boolean;
}

const HEIGHT = 132;
const FOOT = 20;
const COLUMNS = [
  { key: 'version', label: 'Version' },
  { key: 'bullets', label: 'Bullets', align: 'end' },
  { key: 'numbers', label: 'With a number', align: 'end' },
  { key: 'relevant', label: 'Speak to a wanted skill', align: 'end' },
] as const;
const LEGEND: readonly ChartLegendItem[] = [
  { label: 'bullets', colour: 'line' },
  { label: 'with a number', colour: 'accent' },
  { label: 'speak to a wanted skill', colour: 'demand' },
];

/** How a line of versions grew, from the oldest to the newest: bullets, those with a number, those that are wanted. */
export function GrowthChart({ versions, shownId, isWanted }: GrowthChartProps) {
  const oldestFirst = [...versions].reverse();
  const [oldest, newest] = [oldestFirst[0], versions[0]];
  if (oldest === undefined || newest === undefined) return null;
  const most = Math.max(1, ...versions.map(({ growth }) => growth.bullets));
  const y = scaleLinear()
    .domain([0, most])
    .range([HEIGHT - FOOT, 14]);
  return (
    <ChartFrame
      title="Growth over time"
      describe={`From ${count(oldest.growth.bullets, 'bullet')}, ${figure(oldest.growth.withNumber.part)} with a number, to ${figure(newest.growth.bullets)}, ${figure(newest.growth.withNumber.part)} with one.`}
      fileName={`${newest.name} growth`}
      columns={isWanted ? COLUMNS : COLUMNS.slice(0, 3)}
      rows={oldestFirst.map((one) => ({
        key: one.id,
        cells: {
          version: titleOf(one),
          bullets: figure(one.growth.bullets),
          numbers: ofWords(one.growth.withNumber),
          relevant: one.growth.relevant === null ? '' : ofWords(one.growth.relevant),
        },
      }))}
      legend={isWanted ? LEGEND : LEGEND.slice(0, 2)}
    >
      {({ width }) => {
        const x = scaleBand<string>()
          .domain(oldestFirst.map(({ id }) => id))
          .range([0, Math.min(width, oldestFirst.length * 150)])
          .padding(0.3);
        const bar = Math.min(26, x.bandwidth() / 3);
        return (
          <svg width={width} height={HEIGHT}>
            {oldestFirst.map((one) => {
              const { bullets, withNumber, relevant } = one.growth;
              const left = x(one.id) ?? 0;
              const bars = [
                { colour: 'line', value: bullets },
                { colour: 'accent', value: withNumber.part },
                ...(relevant === null ? [] : [{ colour: 'demand', value: relevant.part } as const]),
              ] as const;
              const label = [
                `${titleOf(one)}: ${count(bullets, 'bullet')}`,
                `${figure(withNumber.part)} with a number`,
                ...(relevant === null ? [] : [`${figure(relevant.part)} speaking to a wanted skill`]),
              ].join(', ');
              return (
                <Mark key={one.id} label={label}>
                  {bars.map(({ colour, value }, index) => (
                    <g key={colour}>
                      <rect
                        x={left + index * bar}
                        y={y(value)}
                        width={Math.max(1, bar - 3)}
                        height={Math.max(1, HEIGHT - FOOT - y(value))}
                        rx={2}
                        className={FILL[colour]}
                      />
                      <text
                        x={left + index * bar + (bar - 3) / 2}
                        y={y(value) - 3}
                        textAnchor="middle"
                        className="tabular fill-ink3 text-xs"
                      >
                        {value}
                      </text>
                    </g>
                  ))}
                  <text
                    x={left}
                    y={HEIGHT - 5}
                    className={one.id === shownId ? 'fill-ink text-sm font-650' : 'fill-ink2 text-sm'}
                  >
                    {one.version.trim() === '' ? one.name.slice(0, 16) : one.version.slice(0, 16)}
                  </text>
                </Mark>
              );
            })}
          </svg>
        );
      }}
    </ChartFrame>
  );
}
