import { ACTIVITIES, type Activity } from '../../../../db/domain/activity-weeks.ts';
import type { ActivityView } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import { FILL } from '../../../lib/charts/colours.ts';
import { Mark } from '../../../lib/charts/Mark.tsx';
import type { ChartColour } from '../../../lib/charts/types.ts';
import { figure } from '../../../lib/format.ts';
import { ACTIVITY } from './words.ts';

type Week = ActivityView['weeks'][number];
interface ActivityPlotProps {
  width: number;
  weeks: readonly Week[];
  labelOf: (week: Week, activity: Activity) => string;
  dateOf: (week: Week) => string;
  onOpen: (week: Week, activity: Activity) => void;
}

const NAMES = 134;
const SUMS = 46;
const ROW = 36;
const BAR = 26;
const FOOT = 20;
const COLOUR: Record<Activity, ChartColour> = {
  applications: 'blue',
  rounds: 'accent',
  debriefs: 'accent',
  messages_out: 'violet',
  messages_in: 'violet',
  follow_ups_done: 'demand',
  stage_moves: 'amber',
  hours: 'demand',
};

/** One row of bars per kind of work, the weeks above one another. */
export function ActivityPlot({ width, weeks, labelOf, dateOf, onOpen }: ActivityPlotProps) {
  const step = Math.max(1, (width - NAMES - SUMS) / Math.max(1, weeks.length));
  const bar = Math.min(28, Math.max(1, step - (step > 4 ? 2 : 0)));
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <svg width={width} height={ACTIVITIES.length * ROW + FOOT}>
      {ACTIVITIES.map((activity, row) => {
        const most = Math.max(1, ...weeks.map(({ counts }) => counts[activity]));
        const sum = weeks.reduce((all, { counts }) => all + counts[activity], 0);
        const floor = row * ROW + ROW - 4;
        return (
          <g key={activity}>
            <text x={0} y={floor - 6} className="fill-ink text-sm">
              {ACTIVITY[activity]}
            </text>
            <path d={`M ${NAMES} ${floor + 0.5} H ${width - SUMS}`} className="stroke-line2" strokeWidth={1} />
            {weeks.map((week, index) => {
              const height = (week.counts[activity] / most) * BAR;
              return week.counts[activity] === 0 ? null : (
                <Mark key={week.monday} label={labelOf(week, activity)} onOpen={() => onOpen(week, activity)}>
                  <rect
                    x={NAMES + index * step + (step - bar) / 2}
                    y={floor - Math.max(2, height)}
                    width={bar}
                    height={Math.max(2, height)}
                    className={FILL[COLOUR[activity]]}
                  />
                </Mark>
              );
            })}
            <text x={width} y={floor - 6} textAnchor="end" className="tabular fill-ink2 text-sm">
              {figure(sum)}
            </text>
          </g>
        );
      })}
      {first !== undefined && (
        <text x={NAMES} y={ACTIVITIES.length * ROW + 14} className="fill-ink2 text-xs">
          {dateOf(first)}
        </text>
      )}
      {last !== undefined && last !== first && (
        <text x={width - SUMS} y={ACTIVITIES.length * ROW + 14} textAnchor="end" className="fill-ink2 text-xs">
          {dateOf(last)}
        </text>
      )}
    </svg>
  );
}
