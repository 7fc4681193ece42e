import type { FunnelStepView, FunnelView } from '../../../electron/ipc/contract/insights.ts';
import { ChartFrame } from '../../lib/charts/ChartFrame.tsx';
import { STAGE_FILL } from '../../lib/charts/colours.ts';
import { openRows } from '../../lib/charts/rows.ts';
import { figure } from '../../lib/format.ts';
import { STAGE_KIND } from '../../lib/labels.ts';
import { BarRow, roomFor } from './BarRow.tsx';
import { HowCounted } from './HowCounted.tsx';
import { rateWords } from './outcomes/words.ts';
import { idsAt } from './places.ts';
import { opportunities } from './words.ts';

const ROW = 36;
const LEFT = 76;

/** How many reached each stage kind, and how many of those went on. */
export function FunnelChart({ data }: { data: FunnelView }) {
  const [first] = data.steps;
  const most = first?.reached.length ?? 0;
  const open = (step: FunnelStepView) => () =>
    openRows({ title: `Reached ${STAGE_KIND[step.kind]}`, opportunityIds: idsAt(data, step.reached) });
  return (
    <ChartFrame
      title="Funnel"
      describe={described(data)}
      fileName="Funnel"
      aside={<HowCounted />}
      columns={[
        { key: 'kind', label: 'Stage' },
        { key: 'reached', label: 'Reached', align: 'end' },
        { key: 'conversion', label: 'Of the stage before', align: 'end' },
      ]}
      rows={data.steps.map((step) => ({
        key: step.kind,
        cells: {
          kind: STAGE_KIND[step.kind],
          reached: figure(step.reached.length),
          conversion: step.conversion === null ? '–' : rateWords(step.conversion),
        },
        onOpen: open(step),
      }))}
    >
      {({ width }) => (
        <svg width={width} height={data.steps.length * ROW}>
          {data.steps.map((step, index) => (
            <BarRow
              key={step.kind}
              top={index * ROW}
              height={ROW}
              left={LEFT}
              right={width - roomFor(data.steps.map(barText))}
              name={STAGE_KIND[step.kind]}
              bars={[
                {
                  part: most === 0 ? 0 : step.reached.length / most,
                  look: { className: STAGE_FILL[step.kind] },
                  text: barText(step),
                  label: markLabel(step, index === 0 ? null : (data.steps[index - 1] ?? null)),
                  onOpen: open(step),
                },
              ]}
            />
          ))}
        </svg>
      )}
    </ChartFrame>
  );
}

function barText({ reached, conversion }: FunnelStepView): string {
  const percentage = conversion?.percentage ?? null;
  const counts = figure(reached.length);
  if (conversion === null) return counts;
  return percentage === null
    ? `${counts} of ${figure(conversion.whole)}`
    : `${counts} of ${figure(conversion.whole)} · ${Math.round(percentage)} %`;
}

function markLabel({ kind, reached, conversion }: FunnelStepView, before: FunnelStepView | null): string {
  const said = `${STAGE_KIND[kind]}: reached by ${opportunities(reached.length)}`;
  return conversion === null || before === null
    ? said
    : `${said}; ${rateWords(conversion)} that reached ${STAGE_KIND[before.kind]}`;
}

function described({ opportunityIds, steps }: FunnelView): string {
  const rates = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const percentage = step.conversion?.percentage ?? null;
    return before && percentage !== null ? [{ from: before.kind, to: step.kind, percentage }] : [];
  });
  const [first, ...others] = rates;
  if (first === undefined) return `How many of ${opportunities(opportunityIds.length)} reached each stage.`;
  const least = others.reduce((low, one) => (one.percentage < low.percentage ? one : low), first);
  return `Most are lost between ${STAGE_KIND[least.from]} and ${STAGE_KIND[least.to]}: ${Math.round(least.percentage)} % go on.`;
}
