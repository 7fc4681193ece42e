import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { STAGE_FILL } from '../../lib/charts/colours.ts';
import { choicesResource, stageTimesResource } from './resources.ts';
import { SectionState } from './SectionState.tsx';
import { SplitChart } from './SplitChart.tsx';
import { SplitSelect } from './SplitSelect.tsx';
import { stagesWithTimes, timeRows } from './split-rows.ts';
import { useInsights } from './state.ts';
import { TimesChart } from './TimesChart.tsx';
import { SPLIT } from './words.ts';

/** How long opportunities stay in each stage, all of them and in parts. */
export function TimesSection({ input }: { input: InsightsPeriod }) {
  const split = useInsights((state) => state.timesSplit);
  const answer = stageTimesResource.use({ ...input, split });
  const resumes = choicesResource.use(null).data?.resumes ?? [];
  const { data } = answer;
  if (data === null || data.times.length === 0) return <SectionState title="Time in stage" answer={answer} />;
  return (
    <div className="grid grid-cols-1 items-start gap-3 @min-[1000px]:grid-cols-[4fr_6fr]">
      <TimesChart data={data} />
      <SplitChart
        title={`Time in stage by ${SPLIT[split].toLowerCase()}`}
        describe="The middle of finished stays, and how many there were."
        fileName={`Time in stage by ${SPLIT[split].toLowerCase()}`}
        rowLabel={SPLIT[split]}
        columns={stagesWithTimes(data).map(({ id, name, kind }) => ({ key: id, label: name, fill: STAGE_FILL[kind] }))}
        rows={timeRows(data, split, resumes)}
        aside={
          <SplitSelect
            label="Time in stage by"
            value={split}
            onChange={(timesSplit) => useInsights.setState({ timesSplit })}
          />
        }
      />
    </div>
  );
}
