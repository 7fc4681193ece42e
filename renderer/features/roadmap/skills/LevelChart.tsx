import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../../../../db/domain/dates.ts';
import type { LevelView } from '../../../../electron/ipc/contract/skill.ts';
import { AxisX } from '../../../lib/charts/AxisX.tsx';
import { AxisY } from '../../../lib/charts/AxisY.tsx';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { Mark } from '../../../lib/charts/Mark.tsx';
import { shortDate } from '../../../lib/format.ts';

const HEIGHT = 150;
const EDGE = { left: 24, right: 16, top: 10, bottom: 24 } as const;
const COLUMNS = [
  { key: 'day', label: 'From' },
  { key: 'current', label: 'Level', align: 'end' },
  { key: 'target', label: 'Target', align: 'end' },
] as const;

interface LevelChartProps {
  name: string;
  /** The newest first. */
  levels: readonly LevelView[];
  today: string;
  onOpen: (level: LevelView) => void;
}

/** Where I stood and where I wanted to be, day by day: each level holds until the next one. */
export function LevelChart({ name, levels, today, onOpen }: LevelChartProps) {
  const steps = [...levels].reverse();
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return null;
  const describe = `From ${first.current} of 5 on ${shortDate(first.day, today)} to ${last.current} now; the target is ${last.target}.`;
  return (
    <ChartFrame
      title={`Level of ${name} over time`}
      describe={describe}
      fileName={`Level of ${name}`}
      columns={COLUMNS}
      rows={steps.map((level) => ({
        key: level.id,
        cells: { day: shortDate(level.day, today), current: String(level.current), target: String(level.target) },
        onOpen: () => onOpen(level),
      }))}
      legend={[
        { label: 'Level', colour: 'accent' },
        { label: 'Target', colour: 'grey' },
      ]}
    >
      {({ width }) => <Drawing steps={steps} width={width} today={today} onOpen={onOpen} />}
    </ChartFrame>
  );
}

interface DrawingProps {
  /** The oldest first. */
  steps: readonly LevelView[];
  width: number;
  today: string;
  onOpen: (level: LevelView) => void;
}

function Drawing({ steps, width, today, onOpen }: DrawingProps) {
  const first = dayNumber(steps[0]?.day ?? today);
  const right = width - EDGE.right;
  const x = scaleLinear([first, Math.max(dayNumber(today), first + 1)], [EDGE.left, right]);
  const y = scaleLinear([0, 5], [HEIGHT - EDGE.bottom, EDGE.top]);
  const path = (of: 'current' | 'target') =>
    `${steps
      .map((level, index) => {
        const at = x(dayNumber(level.day));
        return index === 0 ? `M${at} ${y(level[of])}` : `H${at} V${y(level[of])}`;
      })
      .join(' ')} H${right}`;
  const days = [...new Set([steps[0]?.day ?? today, today])].map((day) => ({
    at: x(dayNumber(day)),
    label: day === today ? 'today' : shortDate(day, today),
  }));
  return (
    <svg width={width} height={HEIGHT}>
      <AxisY
        ticks={[0, 1, 2, 3, 4, 5].map((level) => ({ at: y(level), label: String(level) }))}
        left={EDGE.left}
        right={right}
      />
      <AxisX ticks={days} top={EDGE.top} bottom={HEIGHT - EDGE.bottom} />
      <g aria-hidden="true" fill="none">
        <path d={path('target')} className="stroke-ink3" strokeWidth={1.5} strokeDasharray="4 3" />
        <path d={path('current')} className="stroke-accent" strokeWidth={2} />
      </g>
      {steps.map((level) => (
        <Mark
          key={level.id}
          label={`${shortDate(level.day, today)}: level ${level.current}, target ${level.target}`}
          onOpen={() => onOpen(level)}
        >
          <circle cx={x(dayNumber(level.day))} cy={y(level.current)} r={4} className="fill-accent" />
        </Mark>
      ))}
    </svg>
  );
}
