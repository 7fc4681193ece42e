import type { FunnelView } from '../../../electron/ipc/contract/insights.ts';
import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { STAGE_FILL } from '../../lib/charts/colours.ts';
import { STAGE_KIND } from '../../lib/labels.ts';
import { funnelResource } from './resources.ts';
import { SectionState } from './SectionState.tsx';
import { SplitChart } from './SplitChart.tsx';
import { funnelRows } from './split-rows.ts';
import { opportunities, partName } from './words.ts';

/** Where opportunities come from, and how far those of each source came. */
export function SourcesSection({ input }: { input: InsightsPeriod }) {
  const answer = funnelResource.use({ ...input, split: 'source' });
  const { data } = answer;
  if (data === null || data.opportunityIds.length === 0) return <SectionState title="Sources" answer={answer} />;
  return (
    <SplitChart
      title="Sources"
      describe={described(data)}
      fileName="Sources"
      rowLabel="Source"
      columns={data.steps.map(({ kind }) => ({ key: kind, label: STAGE_KIND[kind], fill: STAGE_FILL[kind] }))}
      rows={funnelRows(data, 'source', [])}
    />
  );
}

/** The source that leads to interviews most often, among those with enough of them to say so. */
function described({ parts }: FunnelView): string {
  const rates = parts.flatMap(({ key, opportunities: whole, steps }) => {
    const interviews = steps.find(({ kind }) => kind === 'interview')?.reached.length ?? 0;
    return whole.length >= 5 && interviews > 0 ? [{ key, whole: whole.length, interviews }] : [];
  });
  const best = rates.sort((a, b) => b.interviews / b.whole - a.interviews / a.whole)[0];
  if (best === undefined) return 'How far the opportunities of each source came.';
  return `Most often to an interview: ${partName('source', best.key, [])}, ${best.interviews} of ${opportunities(best.whole)}.`;
}
