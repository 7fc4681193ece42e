import type { RoundKind } from '../../../../db/domain/vocabulary.ts';
import type { RatingsView } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { count, dayMonth, figure } from '../../../lib/format.ts';
import { ROUND_KIND } from '../../../lib/labels.ts';
import { navigate } from '../../../lib/navigation.ts';
import { useDay } from '../../../lib/use-day.ts';
import { NothingYet } from './NothingYet.tsx';
import { RatingsPlot } from './RatingsPlot.tsx';
import { StackedBars } from './StackedBars.tsx';
import { openThings, ratingInsights } from './store.ts';

const TITLE = 'How rounds went';

/** Ratings over time: each debrief's, the median that moves with them, and the median per kind of round. */
export function RatingsSection({ input }: { input: InsightsPeriod }) {
  const { data } = ratingInsights.use(input);
  if (data === null) return null;
  if (data.total === 0) return <NothingYet title={TITLE}>No debrief of a round in this time has a rating.</NothingYet>;
  return (
    <div className="grid gap-3 xl:grid-cols-[3fr_2fr]">
      <OverTime data={data} />
      <ByKind data={data} input={input} />
    </div>
  );
}

function OverTime({ data: { points, total } }: { data: RatingsView }) {
  const { today } = useDay();
  const rest = total - points.length;
  const last = points.at(-1);
  return (
    <ChartFrame
      title={TITLE}
      describe={`The rating of ${count(total, 'debrief')}, and the median of the last five at each of them${last === undefined ? '' : `: ${figure(last.movingMedian)} now`}.`}
      fileName="Ratings over time"
      columns={[
        { key: 'on', label: 'Round' },
        { key: 'kind', label: 'Kind' },
        { key: 'where', label: 'Where' },
        { key: 'rating', label: 'Rating', align: 'end' },
        { key: 'median', label: 'Median of five', align: 'end' },
      ]}
      rows={points.toReversed().map((point) => ({
        key: point.roundId,
        cells: {
          on: dayMonth(point.on, today),
          kind: ROUND_KIND[point.kind],
          where: `${point.company} · ${point.title}`,
          rating: `${point.rating} of 5`,
          median: figure(point.movingMedian),
        },
        onOpen: () => navigate.openPanel({ kind: 'debrief', roundId: point.roundId }),
      }))}
      legend={[
        { label: 'A round', colour: 'demand' },
        { label: 'Median of the last five', colour: 'accent' },
      ]}
      {...(rest > 0 ? { foot: `The newest ${points.length} rounds are drawn; the median counts all ${total}.` } : {})}
    >
      {({ width }) => <RatingsPlot width={width} points={points} today={today} />}
    </ChartFrame>
  );
}

function ByKind({ data: { kinds }, input }: { data: RatingsView; input: InsightsPeriod }) {
  const open = (kind: RoundKind) =>
    void openThings(
      'insights.ratingRows',
      { ...input, kind },
      { title: `${ROUND_KIND[kind]}: how they went`, wordsOf: ({ amount }) => `${amount} of 5` },
    );
  return (
    <ChartFrame
      title="How rounds went, by kind"
      describe="The median rating of each kind of round, with how many there were."
      fileName="Ratings by kind of round"
      columns={[
        { key: 'kind', label: 'Kind' },
        { key: 'rounds', label: 'Rounds', align: 'end' },
        { key: 'median', label: 'Median', align: 'end' },
      ]}
      rows={kinds.map(({ kind, rounds, median }) => ({
        key: kind,
        cells: { kind: ROUND_KIND[kind], rounds: `${rounds}`, median: figure(median) },
        onOpen: () => open(kind),
      }))}
    >
      {({ width }) => (
        <StackedBars
          width={width}
          most={5}
          rows={kinds.map(({ kind, rounds, median }) => ({
            key: kind,
            name: ROUND_KIND[kind],
            figure: `${figure(median)} of 5 · ${count(rounds, 'round')}`,
            parts: [
              {
                key: kind,
                value: median,
                colour: 'accent' as const,
                label: `${ROUND_KIND[kind]}: median ${figure(median)} of 5 over ${count(rounds, 'round')}`,
                onOpen: () => open(kind),
              },
            ],
          }))}
        />
      )}
    </ChartFrame>
  );
}
