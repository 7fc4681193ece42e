import { PERIOD_KINDS } from '../../../db/domain/period.ts';
import { Segmented } from '../../components/index.ts';
import { InsightsTabs } from '../../lib/insights/InsightsTabs.tsx';
import { useDay } from '../../lib/use-day.ts';
import { InsightsFilterButton } from './InsightsFilterButton.tsx';
import { OwnPeriod } from './OwnPeriod.tsx';
import { choosePeriod, useInsights } from './state.ts';
import { PERIOD } from './words.ts';

const PERIODS = [...PERIOD_KINDS, 'own' as const].map((value) => ({ value, label: PERIOD[value] }));

/** What is looked at: which time, and which opportunities. */
export function InsightsHeader() {
  const { today } = useDay();
  const kind = useInsights((state) => state.kind);
  return (
    <header className="shrink-0 px-4">
      <div className="flex min-h-13 flex-wrap items-center gap-2 py-1.5">
        <h1 className="sr-only">Insights</h1>
        <InsightsTabs current="insights" />
        <div className="ml-auto flex items-center gap-2">
          <Segmented
            label="Period"
            segments={PERIODS}
            value={kind}
            onChange={(chosen) => choosePeriod(chosen, today)}
          />
          <InsightsFilterButton />
        </div>
      </div>
      {kind === 'own' && <OwnPeriod />}
    </header>
  );
}
