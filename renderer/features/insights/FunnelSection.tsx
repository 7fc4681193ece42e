import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { STAGE_FILL } from '../../lib/charts/colours.ts';
import { STAGE_KIND } from '../../lib/labels.ts';
import { FunnelChart } from './FunnelChart.tsx';
import { choicesResource, funnelResource } from './resources.ts';
import { SectionState } from './SectionState.tsx';
import { SplitChart } from './SplitChart.tsx';
import { SplitSelect } from './SplitSelect.tsx';
import { funnelRows } from './split-rows.ts';
import { useInsights } from './state.ts';
import { SPLIT } from './words.ts';

/** How far opportunities came, all of them and in parts. */
export function FunnelSection({ input }: { input: InsightsPeriod }) {
  const split = useInsights((state) => state.funnelSplit);
  const answer = funnelResource.use({ ...input, split });
  const resumes = choicesResource.use(null).data?.resumes ?? [];
  const { data } = answer;
  if (data === null || data.opportunityIds.length === 0) return <SectionState title="Funnel" answer={answer} />;
  return (
    <div className="grid grid-cols-1 items-start gap-3 @min-[1000px]:grid-cols-[4fr_6fr]">
      <FunnelChart data={data} />
      <SplitChart
        title={`Funnel by ${SPLIT[split].toLowerCase()}`}
        describe="How many of each reached each stage, and the part of the stage before."
        fileName={`Funnel by ${SPLIT[split].toLowerCase()}`}
        rowLabel={SPLIT[split]}
        columns={data.steps.map(({ kind }) => ({ key: kind, label: STAGE_KIND[kind], fill: STAGE_FILL[kind] }))}
        rows={funnelRows(data, split, resumes)}
        aside={
          <SplitSelect
            label="Funnel by"
            value={split}
            onChange={(funnelSplit) => useInsights.setState({ funnelSplit })}
          />
        }
      />
    </div>
  );
}
