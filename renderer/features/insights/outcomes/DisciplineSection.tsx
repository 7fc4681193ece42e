import { useState } from 'react';
import { DISCIPLINES, type Discipline } from '../../../../db/domain/discipline.ts';
import type { Input } from '../../../../electron/ipc/contract/index.ts';
import type { DisciplineView, InsightRow } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { Segmented } from '../../../components/index.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import type { ChartColour } from '../../../lib/charts/types.ts';
import { count, figure } from '../../../lib/format.ts';
import { FOLLOW_UP_KIND } from '../../../lib/labels.ts';
import { NothingYet } from './NothingYet.tsx';
import { StackedBars } from './StackedBars.tsx';
import { ThanksLine } from './ThanksLine.tsx';
import { disciplineInsights, openThings } from './store.ts';
import { DISCIPLINE, labelled, rateWords, ruleWords } from './words.ts';

const TITLE = 'Follow-ups kept';
const COLOUR: Record<Discipline, { colour: ChartColour; hatched: boolean }> = {
  on_time: { colour: 'accent', hatched: false },
  late: { colour: 'amber', hatched: false },
  skipped: { colour: 'grey', hatched: false },
  open_late: { colour: 'red', hatched: true },
  ahead: { colour: 'line', hatched: false },
};
const GROUPS = [
  { value: 'kind', label: 'By kind' },
  { value: 'rule', label: 'By rule' },
] as const;

type Of = Input<'insights.disciplineRows'>['of'];
type Line = { key: string; name: string; of: Of } & Pick<DisciplineView['all'], 'counts' | 'onTime' | 'medianDaysLate'>;

const followUpWords = ({ what }: InsightRow) => labelled(FOLLOW_UP_KIND, what);

/** Follow-up discipline: what was done on the day it asked for, what came late, and whether people were thanked in time. */
export function DisciplineSection({ input }: { input: InsightsPeriod }) {
  const { data } = disciplineInsights.use(input);
  const [by, setBy] = useState<'kind' | 'rule'>('kind');
  if (data === null) return null;
  const lines = linesOf(data, by);
  if (lines.length <= 1) return <NothingYet title={TITLE}>No follow-up was due in this time.</NothingYet>;
  const open = (line: Line, discipline: Discipline) =>
    void openThings(
      'insights.disciplineRows',
      { ...input, discipline, of: line.of },
      { title: `${line.name}: ${DISCIPLINE[discipline]}`, wordsOf: followUpWords },
    );
  return (
    <ChartFrame
      title={TITLE}
      describe={`${rateWords(data.all.onTime)} were done by the day they asked for${data.all.medianDaysLate === null ? '' : `; the late ones by ${count(data.all.medianDaysLate, 'day')} in the middle`}. A follow-up put off counts from the day it was put off to.`}
      fileName={`Follow-up discipline by ${by}`}
      aside={<Segmented label="Follow-ups grouped" size="sm" segments={GROUPS} value={by} onChange={setBy} />}
      columns={[
        { key: 'name', label: by === 'kind' ? 'Kind' : 'Rule' },
        ...DISCIPLINES.map((one) => ({ key: one, label: DISCIPLINE[one], align: 'end' as const })),
        { key: 'rate', label: 'On time', align: 'end' },
        { key: 'days', label: 'Days late, median', align: 'end' },
      ]}
      rows={lines.map((line) => ({
        key: line.key,
        cells: {
          name: line.name,
          ...Object.fromEntries(DISCIPLINES.map((one) => [one, `${line.counts[one]}`])),
          rate: rateWords(line.onTime),
          days: line.medianDaysLate === null ? '–' : figure(line.medianDaysLate),
        },
        onOpen: () => open(line, worstOf(line)),
      }))}
      legend={DISCIPLINES.map((one) => ({ label: DISCIPLINE[one], ...COLOUR[one] }))}
      foot={<ThanksLine input={input} />}
    >
      {({ width }) => (
        <StackedBars
          width={width}
          rows={lines.slice(1).map((line) => ({
            key: line.key,
            name: line.name,
            figure: line.onTime.whole === 0 ? 'none due yet' : `${rateWords(line.onTime)} on time`,
            parts: DISCIPLINES.map((one) => ({
              key: one,
              value: line.counts[one],
              ...COLOUR[one],
              label: `${line.name}: ${line.counts[one]} ${DISCIPLINE[one]}${lateWords(line, one)}`,
              onOpen: () => open(line, one),
            })),
          }))}
        />
      )}
    </ChartFrame>
  );
}

const lateWords = ({ medianDaysLate }: Line, of: Discipline) =>
  medianDaysLate === null || (of !== 'late' && of !== 'open_late')
    ? ''
    : `; ${figure(medianDaysLate)} days late in the middle`;

/** All first, then each group. */
function linesOf(data: DisciplineView, by: 'kind' | 'rule'): Line[] {
  const groups: Line[] =
    by === 'kind'
      ? data.kinds.map((line) => ({
          ...line,
          key: line.kind,
          name: FOLLOW_UP_KIND[line.kind],
          of: { by: 'kind', kind: line.kind },
        }))
      : data.rules.map((line) => ({
          ...line,
          key: String(line.rule),
          name: ruleWords(line.rule),
          of: { by: 'rule', rule: line.rule },
        }));
  return [{ ...data.all, key: 'all', name: 'All', of: { by: 'all' } }, ...groups];
}

/** What a row of the table opens: what is late first. */
function worstOf({ counts }: Line): Discipline {
  const order: readonly Discipline[] = ['open_late', 'late', 'skipped', 'on_time', 'ahead'];
  return order.find((one) => counts[one] > 0) ?? 'on_time';
}
