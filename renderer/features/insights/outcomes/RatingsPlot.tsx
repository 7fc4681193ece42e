import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { dayNumber } from '../../../../db/domain/dates.ts';
import type { RatingsView } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import { Mark } from '../../../lib/charts/Mark.tsx';
import { dayMonth, figure } from '../../../lib/format.ts';
import { ROUND_KIND } from '../../../lib/labels.ts';
import { navigate } from '../../../lib/navigation.ts';

interface RatingsPlotProps {
  width: number;
  points: RatingsView['points'];
  today: string;
}

const HEIGHT = 190;
const EDGE = { left: 22, right: 10, top: 10, bottom: 24 };
const RATINGS = [1, 2, 3, 4, 5] as const;

/** Each round as a dot at its day and rating; the line is the median of five. */
export function RatingsPlot({ width, points, today }: RatingsPlotProps) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = [dayNumber(first.on), dayNumber(last.on)] as const;
  const x = scaleLinear()
    .domain(days[0] === days[1] ? [days[0] - 1, days[1] + 1] : days)
    .range([EDGE.left + 8, width - EDGE.right - 8]);
  const y = scaleLinear()
    .domain([1, 5])
    .range([HEIGHT - EDGE.bottom - 6, EDGE.top]);
  const drawn = points.map((point) => ({ point, x: x(dayNumber(point.on)), y: y(point.rating) }));
  const medians = line<(typeof drawn)[number]>()
    .x((one) => one.x)
    .y((one) => y(one.point.movingMedian));
  return (
    <svg width={width} height={HEIGHT}>
      {RATINGS.map((rating) => (
        <g key={rating}>
          <path d={`M ${EDGE.left} ${y(rating)} H ${width - EDGE.right}`} className="stroke-line" strokeWidth={1} />
          <text x={EDGE.left - 10} y={y(rating) + 4} textAnchor="middle" className="tabular fill-ink2 text-xs">
            {rating}
          </text>
        </g>
      ))}
      <path d={medians(drawn) ?? ''} fill="none" className="stroke-accent" strokeWidth={2} />
      {drawn.map(({ point, ...at }) => (
        <Mark
          key={point.roundId}
          label={`${dayMonth(point.on, today)}, ${ROUND_KIND[point.kind]} at ${point.company}: ${point.rating} of 5; median of five ${figure(point.movingMedian)}`}
          onOpen={() => navigate.openPanel({ kind: 'debrief', roundId: point.roundId })}
        >
          <circle cx={at.x} cy={at.y} r={8} fill="transparent" />
          <circle cx={at.x} cy={at.y} r={4} className="fill-demand stroke-surface" strokeWidth={1} />
        </Mark>
      ))}
      <text x={EDGE.left} y={HEIGHT - 6} className="fill-ink2 text-xs">
        {dayMonth(first.on, today)}
      </text>
      <text x={width - EDGE.right} y={HEIGHT - 6} textAnchor="end" className="fill-ink2 text-xs">
        {dayMonth(last.on, today)}
      </text>
    </svg>
  );
}
