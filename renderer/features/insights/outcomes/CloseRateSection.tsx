import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { openRows } from '../../../lib/charts/rows.ts';
import { count } from '../../../lib/format.ts';
import { OUTCOME } from '../../../lib/labels.ts';
import { NothingYet } from './NothingYet.tsx';
import { StackedBars } from './StackedBars.tsx';
import { closeOutInsights } from './store.ts';
import { rateWords } from './words.ts';

const TITLE = 'Interviewers closed, by outcome';

/** Close rate against outcome: of the interviewers met, how many were left convinced, for each way it ended. */
export function CloseRateSection({ input }: { input: InsightsPeriod }) {
  const { data } = closeOutInsights.use(input);
  if (data === null) return null;
  if (data.total === 0) return <NothingYet title={TITLE}>No opportunity was closed out in this time.</NothingYet>;
  const lines = data.outcomes.map(({ outcome, opportunityIds, interviewersClosed }) => {
    const name = OUTCOME[outcome];
    const open = () => openRows({ title: `Closed out: ${name}`, opportunityIds });
    return { outcome, name, open, rate: interviewersClosed, many: opportunityIds.length };
  });
  return (
    <ChartFrame
      title={TITLE}
      describe="Of the interviewers met, how many were closed (all five checks won), for each way it ended. A percentage is shown from five interviewers up."
      fileName="Close rate by outcome"
      columns={[
        { key: 'outcome', label: 'Outcome' },
        { key: 'many', label: 'Close-outs', align: 'end' },
        { key: 'met', label: 'Interviewers met', align: 'end' },
        { key: 'closed', label: 'Closed', align: 'end' },
        { key: 'rate', label: 'Close rate', align: 'end' },
      ]}
      rows={lines.map(({ outcome, name, open, rate, many }) => ({
        key: outcome,
        cells: {
          outcome: name,
          many: `${many}`,
          met: `${rate.whole}`,
          closed: `${rate.part}`,
          rate: rate.percentage === null ? 'too few' : `${Math.round(rate.percentage)} %`,
        },
        onOpen: open,
      }))}
      legend={[
        { label: 'Closed', colour: 'accent' },
        { label: 'Met, not closed', colour: 'grey', hatched: true },
      ]}
    >
      {({ width }) => (
        <StackedBars
          width={width}
          rows={lines.map(({ outcome, name, open, rate, many }) => ({
            key: outcome,
            name: `${name} · ${many}`,
            figure: rate.whole === 0 ? 'nobody met' : rateWords(rate),
            parts: [
              {
                key: 'closed',
                value: rate.part,
                colour: 'accent' as const,
                label: `${name}, ${count(many, 'close-out')}: ${rateWords(rate)} interviewers closed`,
                onOpen: open,
              },
              {
                key: 'met',
                value: rate.whole - rate.part,
                colour: 'grey' as const,
                hatched: true,
                label: `${name}, ${count(many, 'close-out')}: ${rate.whole - rate.part} of ${rate.whole} interviewers not closed`,
                onOpen: open,
              },
            ],
          }))}
        />
      )}
    </ChartFrame>
  );
}
