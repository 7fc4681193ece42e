import { useId } from 'react';
import type { FlowView } from '../../../electron/ipc/contract/insights.ts';
import { ChartFrame } from '../../lib/charts/ChartFrame.tsx';
import { STAGE_FILL } from '../../lib/charts/colours.ts';
import { Hatch } from '../../lib/charts/Hatch.tsx';
import { Mark } from '../../lib/charts/Mark.tsx';
import { openRows } from '../../lib/charts/rows.ts';
import { figure } from '../../lib/format.ts';
import { BackMoves } from './BackMoves.tsx';
import { flowLayout, type PlacedLink, type PlacedNode } from './flow-layout.ts';
import { flowRows, moveLabel, nodeLabel, nodeName } from './flow-words.ts';
import { HowCounted } from './HowCounted.tsx';
import { idsAt } from './places.ts';
import { opportunities } from './words.ts';

const HEIGHT = 340;

/** How opportunities moved from left to right, as wide as they were many; what stayed is hatched at a stage's foot. */
export function FlowChart({ data }: { data: FlowView }) {
  const hatch = useId();
  const ended = data.nodes.filter(({ kind }) => kind === null).reduce((sum, { here }) => sum + here.length, 0);
  const all = data.opportunityIds.length;
  return (
    <ChartFrame
      title="Flow between stages"
      describe={`Of ${opportunities(all)}, ${figure(ended)} came to an end and ${figure(all - ended)} still ${all - ended === 1 ? 'stands' : 'stand'} in a stage.`}
      fileName="Flow between stages"
      aside={<HowCounted />}
      legend={[
        { label: 'moved on', colour: 'demand' },
        { label: 'still there', colour: 'amber', hatched: true },
      ]}
      columns={[
        { key: 'from', label: 'From' },
        { key: 'to', label: 'To' },
        { key: 'moves', label: 'Moves', align: 'end' },
        { key: 'note', label: 'Direction' },
      ]}
      rows={flowRows(data)}
      foot={data.back.length > 0 ? <BackMoves data={data} /> : undefined}
    >
      {({ width }) => {
        const layout = flowLayout(data, width, HEIGHT);
        return (
          <svg width={width} height={HEIGHT}>
            <Hatch id={hatch} colour="amber" />
            {layout.links.map((placed) => (
              <FlowLink key={`${placed.link.from} ${placed.link.to}`} data={data} placed={placed} />
            ))}
            {layout.nodes.map((placed) => (
              <FlowNodeMark key={placed.node.key} data={data} placed={placed} hatch={hatch} />
            ))}
          </svg>
        );
      }}
    </ChartFrame>
  );
}

function FlowLink({ data, placed: { link, from, to, path, width } }: { data: FlowView; placed: PlacedLink }) {
  const label = moveLabel(from, to, link.opportunities.length);
  const title = `${nodeName(from)} to ${nodeName(to)}`;
  const isLost = to.kind === null && to.key !== 'accepted';
  return (
    <Mark label={label} onOpen={() => openRows({ title, opportunityIds: idsAt(data, link.opportunities) })}>
      <path
        d={path}
        fill="none"
        strokeWidth={width}
        strokeOpacity={0.6}
        className={isLost ? 'stroke-line2' : 'stroke-demand'}
      />
    </Mark>
  );
}

interface FlowNodeMarkProps {
  data: FlowView;
  placed: PlacedNode;
  hatch: string;
}

function FlowNodeMark({ data, placed: { node, x, y, width, height, here, isLast }, hatch }: FlowNodeMarkProps) {
  const name = nodeName(node);
  const coming = [...data.onward, ...data.back].filter(({ to }) => to === node.key);
  const places = [...node.began, ...coming.flatMap((link) => link.opportunities)];
  const fill =
    node.kind === null ? (node.key === 'accepted' ? 'fill-accent' : 'fill-stage-closed') : STAGE_FILL[node.kind];
  const middle = y + height / 2;
  return (
    <>
      <Mark
        label={nodeLabel(data, node)}
        onOpen={() => openRows({ title: `Came to ${name}`, opportunityIds: idsAt(data, places) })}
      >
        <rect x={x} y={y} width={width} height={height} rx={2} className={fill} />
        {here > 0 && (
          <>
            <rect x={x} y={y + height - here} width={width} height={here} className="fill-amber-wash" />
            <rect x={x} y={y + height - here} width={width} height={here} fill={`url(#${hatch})`} />
          </>
        )}
      </Mark>
      <text
        aria-hidden="true"
        x={isLast ? x - 6 : x + width + 6}
        y={middle}
        textAnchor={isLast ? 'end' : 'start'}
        dominantBaseline="central"
        paintOrder="stroke"
        strokeWidth={3}
        className="pointer-events-none fill-ink stroke-surface text-sm"
      >
        {name} {figure(node.visits)}
        {node.kind !== null && node.here.length > 0 ? ` (${figure(node.here.length)} here)` : ''}
      </text>
    </>
  );
}
