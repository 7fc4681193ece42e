import { scaleLinear, scaleSqrt } from 'd3-scale';
import { useMemo } from 'react';
import { OPEN_LANES, type OpenLane } from '../../../../db/domain/initiative.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { AxisX } from '../../../lib/charts/AxisX.tsx';
import { AxisY } from '../../../lib/charts/AxisY.tsx';
import { Mark } from '../../../lib/charts/Mark.tsx';
import { figure } from '../../../lib/format.ts';
import { LANE } from '../../../lib/labels.ts';
import { openInitiative } from '../../../lib/initiatives/open.ts';
import { apart, placeLabels } from './effort-layout.ts';
import { LaneMark } from './LaneMark.tsx';
import { QuadrantWords } from './QuadrantWords.tsx';
import { markText } from './words.ts';

export type Drawn = InitiativeView & { lane: OpenLane };

const HEIGHT = 380;
const EDGE = { left: 44, right: 16, top: 40, bottom: 40 };

/** Hours to the right, demand met upwards; both by the root, so that small ones do not lie on one heap. */
export function EffortDrawing({ rows, width }: { rows: readonly Drawn[]; width: number }) {
  const area = { left: EDGE.left, right: width - EDGE.right, top: EDGE.top, bottom: HEIGHT - EDGE.bottom };
  const { left, right, top, bottom } = area;
  const most = {
    hours: Math.max(...rows.map((one) => one.effortHours), 1),
    met: Math.max(...rows.map((one) => one.met), 0.1),
  };
  const x = scaleSqrt([0, most.hours * 1.15], [left, right]);
  const y = scaleSqrt([0, most.met * 1.15], [bottom, top]);
  const { marks, labels } = useMemo(() => {
    const across = scaleSqrt([0, most.hours * 1.15], [left, right]);
    const up = scaleSqrt([0, most.met * 1.15], [bottom, top]);
    const points = rows.map(({ id, title, effortHours, met }) => ({
      id,
      label: title,
      x: across(effortHours),
      y: up(met),
    }));
    const placed = apart(points);
    return { marks: placed, labels: placeLabels(placed, { left, right, top, bottom }) };
  }, [rows, left, right, top, bottom, most.hours, most.met]);
  const ticksX = scaleLinear([0, most.hours], [0, 1]).ticks(5).slice(1);
  const ticksY = scaleLinear([0, most.met], [0, 1]).ticks(4).slice(1);
  return (
    <svg width={width} height={HEIGHT}>
      <AxisX ticks={ticksX.map((hours) => ({ at: x(hours), label: `${figure(hours)} h` }))} top={top} bottom={bottom} />
      <AxisY ticks={ticksY.map((met) => ({ at: y(met), label: met.toFixed(1) }))} left={left} right={right} />
      <QuadrantWords area={area} />
      <Key right={right} />
      {rows.map((one, index) => {
        const mark = marks[index];
        const label = labels[index];
        if (mark === undefined || label === undefined) return null;
        return (
          <Mark key={one.id} label={markText(one)} onOpen={() => openInitiative(one.id)} className="cursor-pointer">
            {label.isLed && <line x1={mark.x} y1={mark.y} x2={label.x} y2={label.y} className="stroke-line2" />}
            <circle cx={mark.x} cy={mark.y} r={12} className="fill-transparent" />
            <LaneMark lane={one.lane} x={mark.x} y={mark.y} />
            <text
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              dominantBaseline="central"
              paintOrder="stroke"
              strokeWidth={3}
              className="fill-ink stroke-surface text-xs"
            >
              {label.text}
            </text>
          </Mark>
        );
      })}
    </svg>
  );
}

/** What the shapes mean, in the picture itself so that a saved one says it too. */
function Key({ right }: { right: number }) {
  return (
    <g aria-hidden="true">
      {OPEN_LANES.map((lane, index) => {
        const at = right - (OPEN_LANES.length - index) * 58;
        return (
          <g key={lane}>
            <LaneMark lane={lane} x={at} y={12} />
            <text x={at + 10} y={12} dominantBaseline="central" className="fill-ink2 text-xs">
              {LANE[lane]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
