import { memo, useMemo, useState } from 'react';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import type { Stays } from '../../../electron/ipc/contract/stay.ts';
import { Segmented } from '../../components/index.ts';
import type { Day } from '../../lib/use-day.ts';
import { useNow } from '../../lib/use-now.ts';
import { openCard } from './board-actions.ts';
import { GridName } from './GridName.tsx';
import type { Shown } from './shown.ts';
import { SortHead } from './SortHead.tsx';
import { StageDot } from './StageDot.tsx';
import { StayBars } from './StayBars.tsx';
import { staysResource } from './stays-resource.ts';
import { StaysTable } from './StaysTable.tsx';
import {
  type DrawnStay,
  drawnStays,
  type Month,
  monthsOf,
  placeOf,
  type Scale,
  scaleOf,
  SPAN,
  type Span,
  SPANS,
} from './timeline.ts';
import { TimelineMonths } from './TimelineMonths.tsx';
import { useCardRows, useRowSelection } from './use-row-selection.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const SPAN_CHOICES = SPANS.map((value) => ({ value, label: SPAN[value] }));
const LOOKS = [
  { value: 'bars' as const, label: 'Bars' },
  { value: 'words' as const, label: 'As a table' },
];
const NAME_WIDTH = 280;
const TEMPLATE = `${NAME_WIDTH}px 1fr`;

/** Every shown card with its stays in stages over time, as bars and as a table. */
export function PipelineTimeline({ shown, day }: { shown: Shown; day: Day }) {
  const { data, error } = staysResource.use(null);
  const [span, setSpan] = useState<Span>('all');
  const [look, setLook] = useState<'bars' | 'words'>('bars');
  const [pointed, setPointed] = useState<Card | null>(null);
  const now = useNow();
  const rows = useCardRows(shown);
  const selection = useRowSelection(shown);
  const staysOf = useMemo(() => staysReader(data, now, day), [data, now, day]);
  const scale = useMemo(() => scaleOf(data?.opportunities.map((one) => one.stays) ?? [], span, day), [data, span, day]);
  const months = useMemo(() => monthsOf(scale, day), [scale, day]);
  if (error !== null)
    return (
      <p role="alert" className="m-0 px-4 text-base text-red">
        {error.message}
      </p>
    );
  if (data === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 pb-2">
        <Segmented label="Show stays as" segments={LOOKS} value={look} onChange={setLook} size="sm" />
        {look === 'bars' && (
          <Segmented label="Time shown" segments={SPAN_CHOICES} value={span} onChange={setSpan} size="sm" />
        )}
        <ul className="m-0 flex list-none flex-wrap gap-x-3 p-0 text-sm text-ink2">
          {shown.columns.board.stages.map((stage) => (
            <li key={stage.id} className="flex items-center gap-1.5">
              <StageDot kind={stage.kind} />
              {stage.name}
            </li>
          ))}
        </ul>
      </div>
      {look === 'words' ? (
        <StaysTable rows={rows} staysOf={staysOf} day={day} />
      ) : (
        <>
          <VirtualGrid
            {...selection}
            label={`Stays in stages, ${shown.count}`}
            rows={rows}
            rowHeight={36}
            template={TEMPLATE}
            columnCount={2}
            minWidth={NAME_WIDTH + 400}
            head={
              <>
                <SortHead
                  id="company"
                  label="Company"
                  sort={shown.view.sort}
                  className="sticky left-0 z-1 border-r border-line bg-surface pl-7"
                />
                <TimelineMonths scale={scale} months={months} />
              </>
            }
            cells={(card) => <TimelineCells card={card} stays={staysOf(card)} scale={scale} months={months} />}
            nameOf={(card) => `${card.company}, ${card.title}. ${inWords(staysOf(card))}`}
            cardOf={idOf}
            onOpen={openCard}
            onPoint={setPointed}
          />
          <p className="m-0 h-8 shrink-0 truncate border-t border-line bg-surface px-4 text-sm leading-8 text-ink2">
            {pointed === null
              ? 'Point at a row, or go to it with the arrows, to read its stays.'
              : `${pointed.company}: ${inWords(staysOf(pointed))}`}
          </p>
        </>
      )}
    </div>
  );
}

/** The stays of a card, worked out when its row is first in sight and then kept. */
function staysReader(data: Stays | null, now: number, day: Day): (card: Card) => readonly DrawnStay[] {
  const raw = new Map(data?.opportunities.map((one) => [one.id, one.stays]));
  const read = new Map<string, readonly DrawnStay[]>();
  return ({ id }) => {
    let drawn = read.get(id);
    if (drawn === undefined) read.set(id, (drawn = drawnStays(raw.get(id) ?? [], data?.stages ?? [], now, day)));
    return drawn;
  };
}

const idOf = (card: Card) => card.id;
const inWords = (stays: readonly DrawnStay[]) => stays.map(({ words }) => words).join('; ');

interface TimelineCellsProps {
  card: Card;
  stays: readonly DrawnStay[];
  scale: Scale;
  months: readonly Month[];
}

const TimelineCells = memo(function TimelineCells({ card, stays, scale, months }: TimelineCellsProps) {
  return (
    <>
      <GridName card={card} hasTitle />
      <div role="gridcell" className="relative min-w-0">
        {months.map(({ date, at }) => (
          <span
            key={date}
            className="absolute inset-y-0 border-l border-line"
            style={{ left: `${placeOf(at, scale)}%` }}
          />
        ))}
        <StayBars stays={stays} scale={scale} />
        <span className="sr-only">{inWords(stays)}</span>
      </div>
    </>
  );
});
