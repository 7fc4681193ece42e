import type { ReactNode } from 'react';
import { daysInStage, isStale } from '../../../db/domain/pipeline-filter.ts';
import type { PipelineSort } from '../../../db/domain/pipeline-view.ts';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { Chip, CloseDots, cx, DateText, Icon } from '../../components/index.ts';
import { shortDays } from '../../lib/format.ts';
import { levelLabel, NEED, OPPORTUNITY_SOURCE } from '../../lib/labels.ts';
import { moneyRange } from '../../lib/money.ts';
import { TagList } from '../../lib/tags/index.ts';
import { CARD_TONE, nextLine } from './next-line.ts';
import type { Shown } from './shown.ts';
import { tagsOfCard } from './tagged.ts';

/** A column of the table after the first, which names the row. */
export interface TableColumn {
  id: Exclude<PipelineSort, 'board' | 'company'>;
  label: string;
  /** Pixels. */
  width: number;
  render: (card: Card, shown: Shown) => ReactNode;
}

export const TABLE_COLUMNS: readonly TableColumn[] = [
  { id: 'title', label: 'Role', width: 180, render: (card) => <Ellipsis text={card.title} /> },
  { id: 'stage', label: 'Stage', width: 100, render: (card, shown) => <Ellipsis text={stageOf(card, shown)?.name} /> },
  { id: 'next', label: 'Next', width: 190, render: (card, { context }) => <Next card={card} day={context} /> },
  { id: 'days', label: 'In stage', width: 76, render: (card, shown) => <Days card={card} shown={shown} /> },
  { id: 'need', label: 'Need', width: 92, render: ({ need }) => <NeedChip need={need} /> },
  {
    id: 'excitement',
    label: 'Excitement',
    width: 92,
    render: ({ excitement }) => excitement !== null && <span>{excitement} of 5</span>,
  },
  {
    id: 'closes',
    label: 'Closed',
    width: 84,
    render: (card) => <CloseDots states={card.closes} unclosed={card.unclosed} />,
  },
  { id: 'source', label: 'Source', width: 130, render: (card) => <Ellipsis text={OPPORTUNITY_SOURCE[card.source]} /> },
  { id: 'level', label: 'Level', width: 120, render: (card) => <Ellipsis text={levelLabel(card.level ?? '')} /> },
  { id: 'salary', label: 'Salary', width: 120, render: (card) => <Ellipsis text={salaryText(card)} /> },
  { id: 'applied', label: 'Applied', width: 104, render: (card, shown) => <Day on={card.appliedOn} shown={shown} /> },
  { id: 'deadline', label: 'Deadline', width: 104, render: (card, shown) => <Day on={card.deadline} shown={shown} /> },
  {
    id: 'tags',
    label: 'Tags',
    width: 200,
    render: (card, { columns }) => <TagList tags={tagsOfCard(columns, card.id)} most={2} />,
  },
];

const stageOf = (card: Card, { columns }: Shown) => columns.board.stages.find((stage) => stage.id === card.stageId);

function salaryText({ salaryMin, salaryMax, salaryCurrency }: Card): string {
  return moneyRange(salaryMin ?? null, salaryMax ?? null, salaryCurrency ?? 'EUR');
}

function Ellipsis({ text = '' }: { text?: string | undefined }) {
  return (
    <span className="truncate" title={text}>
      {text}
    </span>
  );
}

function Next({ card, day }: { card: Card; day: Shown['context'] }) {
  const next = nextLine(card.next, day);
  return (
    <span className={cx('flex min-w-0 items-center gap-1', CARD_TONE[next.tone])} title={next.text}>
      <Icon icon={next.icon} size={13} />
      <span className="truncate">{next.text}</span>
    </span>
  );
}

function Days({ card, shown }: { card: Card; shown: Shown }) {
  const days = daysInStage(card, shown.context);
  const stale = isStale(days, stageOf(card, shown));
  return (
    <span
      className={cx('tabular', stale ? 'font-650 text-amber' : 'text-ink2')}
      title={stale ? 'Longer than usual in this stage' : undefined}
    >
      {shortDays(days)}
      {stale && <span className="sr-only"> (long)</span>}
    </span>
  );
}

function NeedChip({ need }: Pick<Card, 'need'>) {
  if (need === 'unknown') return null;
  return <Chip tone={need === 'expertise' ? 'violet' : 'blue'}>{NEED[need]}</Chip>;
}

function Day({ on, shown }: { on: string | undefined; shown: Shown }) {
  return on === undefined ? null : <DateText date={on} today={shown.context.today} />;
}
