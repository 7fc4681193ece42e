import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { FlowChart } from './FlowChart.tsx';
import { flowResource } from './resources.ts';
import { SectionState } from './SectionState.tsx';

/** How opportunities moved from stage to stage, and to which end. */
export function FlowSection({ input }: { input: InsightsPeriod }) {
  const answer = flowResource.use(input);
  const { data } = answer;
  if (data === null || data.opportunityIds.length === 0) return <SectionState title="Flow" answer={answer} />;
  return <FlowChart data={data} />;
}
