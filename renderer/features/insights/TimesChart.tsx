import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { StageTimesView } from '../../../electron/ipc/contract/insights.ts';
import { AxisX } from '../../lib/charts/AxisX.tsx';
import { ChartFrame } from '../../lib/charts/ChartFrame.tsx';
import { Hatch } from '../../lib/charts/Hatch.tsx';
import { openRows } from '../../lib/charts/rows.ts';
import { count, figure } from '../../lib/format.ts';
import { BarRow, roomFor } from './BarRow.tsx';
import { HowCounted } from './HowCounted.tsx';
import { idsAt } from './places.ts';
import { stagesWithTimes } from './split-rows.ts';
import { lengthWords, opportunities, shortLength } from './words.ts';

const ROW = 44;
const LEFT = 84;
const DAY = 86_400_000;

/** How long stays in each stage lasted, and how long those that run have lasted. */
export function TimesChart({ data }: { data: StageTimesView }) {
  const hatch = useId();
  const rows = stagesWithTimes(data).flatMap((stage) => {
    const time = data.times.find(({ stageId }) => stageId === stage.id);
    return time === undefined ? [] : [{ stage, ...time }];
  });
  type Row = (typeof rows)[number];
  const longest = Math.max(
    DAY,
    ...rows.flatMap(({ finished, running }) => [finished.median ?? 0, running.median ?? 0]),
  );
  const open = (title: string, places: readonly number[]) => () =>
    openRows({ title, opportunityIds: idsAt(data, places) });
  const openFinished = ({ stage, finished }: Row) => open(`Were in ${stage.name} and left it`, finished.opportunities);
  const openRunning = ({ stage, running }: Row) => open(`In ${stage.name} now`, running.opportunities);
  return (
    <ChartFrame
      title="Time in stage"
      describe="The middle of finished stays, and of those that run."
      fileName="Time in stage"
      aside={<HowCounted />}
      legend={[
        { label: 'finished stays', colour: 'accent' },
        { label: 'still running', colour: 'amber', hatched: true },
      ]}
      columns={[
        { key: 'stage', label: 'Stage' },
        { key: 'finished', label: 'Finished stays', align: 'end' },
        { key: 'median', label: 'Middle', align: 'end' },
        { key: 'running', label: 'Running', align: 'end' },
        { key: 'runningMedian', label: 'Middle so far', align: 'end' },
        { key: 'longest', label: 'Longest so far', align: 'end' },
      ]}
      rows={rows.map((row) => ({
        key: row.stage.id,
        cells: {
          stage: row.stage.name,
          finished: figure(row.finished.stays),
          median: lengthOf(row.finished.median),
          running: figure(row.running.opportunities.length),
          runningMedian: lengthOf(row.running.median),
          longest: lengthOf(row.running.longest),
        },
        onOpen: open(`Were in ${row.stage.name}`, [...row.finished.opportunities, ...row.running.opportunities]),
      }))}
    >
      {({ width }) => {
        const bottom = rows.length * ROW;
        const right = width - roomFor(rows.flatMap((row) => [finishedText(row), runningText(row)]));
        const x = scaleLinear([0, longest / DAY], [LEFT, right]);
        return (
          <svg width={width} height={bottom + 20}>
            <Hatch id={hatch} colour="amber" />
            <AxisX
              top={0}
              bottom={bottom}
              ticks={x.ticks(4).map((days) => ({ at: x(days), label: `${figure(days)} d` }))}
            />
            {rows.map((row, index) => (
              <BarRow
                key={row.stage.id}
                top={index * ROW}
                height={ROW}
                left={LEFT}
                right={right}
                name={row.stage.name}
                bars={[
                  {
                    part: (row.finished.median ?? 0) / longest,
                    look: { className: 'fill-accent' },
                    text: finishedText(row),
                    label: finishedLabel(row),
                    onOpen: openFinished(row),
                  },
                  {
                    part: (row.running.median ?? 0) / longest,
                    look: { fill: `url(#${hatch})` },
                    text: runningText(row),
                    label: runningLabel(row),
                    onOpen: openRunning(row),
                  },
                ]}
              />
            ))}
          </svg>
        );
      }}
    </ChartFrame>
  );
}

type Times = Pick<StageTimesView['times'][number], 'finished' | 'running'> & { stage: { name: string } };
const lengthOf = (median: number | null) => (median === null ? '–' : lengthWords(median));
const finishedText = ({ finished: { median, stays } }: Times) =>
  median === null ? '' : `${shortLength(median)} · ${count(stays, 'stay')}`;
const runningText = ({ running: { median, opportunities: there } }: Times) =>
  median === null ? '' : `${shortLength(median)} · ${figure(there.length)} there`;

function finishedLabel({ stage, finished }: Times): string {
  if (finished.median === null) return `${stage.name}: no finished stay`;
  return `${stage.name}: the middle of ${count(finished.stays, 'finished stay')} is ${lengthWords(finished.median)}`;
}

function runningLabel({ stage, running }: Times): string {
  if (running.median === null || running.longest === null) return `${stage.name}: nothing is there now`;
  return `${stage.name}: ${opportunities(running.opportunities.length)} there now, for ${lengthWords(running.median)} in the middle, the longest ${lengthWords(running.longest)}`;
}
