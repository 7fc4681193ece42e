import { ChartColumn } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { Button, EmptyState } from '../../components/index.ts';
import { runCommand } from '../../lib/commands.ts';
import { useAutosave } from '../../lib/use-autosave.ts';
import { useDay } from '../../lib/use-day.ts';
import { anchorOf } from './go-to-section.ts';
import { InsightsHeader } from './InsightsHeader.tsx';
import { ThingsDialog } from './outcomes/index.ts';
import { funnelResource } from './resources.ts';
import { SectionLinks } from './SectionLinks.tsx';
import { SECTIONS } from './sections.ts';
import { askedOf, clearFilter, filterSize, keep, readKept, useInsights } from './state.ts';
import { useInsightsCommands } from './use-insights-commands.ts';
import { firstLine, periodWords } from './words.ts';

/** What the search so far says about itself: how far, how long, from where, and why it ended. */
export function InsightsScreen() {
  const state = useInsights();
  const { kind, from, to, filter, isRead } = state;
  useEffect(() => void readKept(), []);
  useAutosave(state, keep);
  useInsightsCommands();
  const input = useMemo(() => askedOf({ kind, from, to, filter }), [kind, from, to, filter]);
  if (!isRead) return null;
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <InsightsHeader />
      {input === null ? (
        <p className="m-0 px-4 py-3 text-ink2">Choose the first and the last day to see what they say.</p>
      ) : (
        <Shown input={input} />
      )}
      <ThingsDialog />
    </div>
  );
}

function Shown({ input }: { input: InsightsPeriod }) {
  const { today } = useDay();
  const { kind, from, to } = useInsights();
  const split = useInsights((state) => state.funnelSplit);
  const { data } = funnelResource.use({ ...input, split });
  const when = periodWords(kind, { from, to }, today);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6">
      <p role="status" className="m-0 min-h-5 text-base text-ink2">
        {data !== null && firstLine(data, when)}
      </p>
      {kind === 'all' && data?.opportunityIds.length === 0 ? (
        <Nothing isFiltered={filterSize(input.filter) > 0} />
      ) : (
        <>
          <SectionLinks />
          <div className="mt-2 flex flex-col gap-3">
            {SECTIONS.map(({ id, label, Section }) => (
              <section key={id} id={anchorOf(id)} tabIndex={-1} aria-label={label} className="scroll-mt-2 rounded-lg">
                <Section input={input} />
              </section>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState icon={ChartColumn} action={<Button onPress={clearFilter}>Count every opportunity</Button>}>
      No opportunity is what the filter asks for.
    </EmptyState>
  ) : (
    <EmptyState
      icon={ChartColumn}
      action={
        <Button variant="primary" kbd="N" onPress={() => runCommand('opportunity.add')}>
          Opportunity
        </Button>
      }
    >
      Here stands what your search says about itself: how far opportunities come, how long they stay, and why they end.
      It begins with the first opportunity.
    </EmptyState>
  );
}
