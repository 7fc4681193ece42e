import { useMemo } from 'react';
import { dateInZone, daysBetween } from '../../../db/domain/dates.ts';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { dayMonth, figure } from '../../lib/format.ts';
import type { Day } from '../../lib/use-day.ts';
import { openCard } from './board-actions.ts';
import type { GridRow } from './grid-rows.ts';
import { StageDot } from './StageDot.tsx';
import type { DrawnStay } from './timeline.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

interface StaysTableProps {
  rows: readonly GridRow<Card>[];
  staysOf: (card: Card) => readonly DrawnStay[];
  day: Day;
}

interface StayRow {
  card: Card;
  stay: DrawnStay;
}

const COLUMNS = ['Company', 'Role', 'Stage', 'From', 'Until', 'Days'] as const;
const CELL = 'flex min-w-0 items-center gap-1.5 px-2';

/** The timeline in figures: every stay a row. */
export function StaysTable({ rows, staysOf, day }: StaysTableProps) {
  const lines = useMemo(
    () =>
      rows.flatMap((row): GridRow<StayRow>[] =>
        row.kind === 'group'
          ? [row]
          : staysOf(row.item).map((stay, index) => ({
              kind: 'row',
              key: `${row.key} ${index}`,
              item: { card: row.item, stay },
            })),
      ),
    [rows, staysOf],
  );
  return (
    <VirtualGrid
      label="Stays in stages, as a table"
      rows={lines}
      rowHeight={32}
      template="minmax(160px, 2fr) minmax(160px, 2fr) minmax(120px, 1fr) 120px 120px 80px"
      columnCount={COLUMNS.length}
      minWidth={760}
      head={COLUMNS.map((name) => (
        <div key={name} role="columnheader" className={`${CELL} text-sm font-550 text-ink3`}>
          {name}
        </div>
      ))}
      cells={({ card, stay }) => <StayCells card={card} stay={stay} day={day} />}
      cardOf={({ card }) => card.id}
      onOpen={(key) => openCard(key.split(' ')[0] ?? key)}
    />
  );
}

function StayCells({ card, stay, day: { today, zone } }: StayRow & { day: Day }) {
  const from = dateInZone(stay.from, zone);
  const to = dateInZone(stay.to, zone);
  const isMoment = stay.kind === 'closed';
  return (
    <>
      <div role="rowheader" className={`${CELL} font-550`}>
        <span className="truncate">{card.company}</span>
      </div>
      <div role="gridcell" className={`${CELL} text-ink2`}>
        <span className="truncate">{card.title}</span>
      </div>
      <div role="gridcell" className={CELL}>
        <StageDot kind={stay.kind} />
        <span className="truncate">{stay.name}</span>
      </div>
      <div role="gridcell" className={`tabular ${CELL}`}>
        {dayMonth(from, today)}
      </div>
      <div role="gridcell" className={`tabular ${CELL}`}>
        {stay.isRunning ? 'now' : isMoment ? '' : dayMonth(to, today)}
      </div>
      <div role="gridcell" className={`tabular ${CELL}`}>
        {isMoment ? '' : figure(Math.max(0, daysBetween(from, to)))}
      </div>
    </>
  );
}
