import { memo } from 'react';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { openCard } from './board-actions.ts';
import { GridName } from './GridName.tsx';
import type { Shown } from './shown.ts';
import { SortHead } from './SortHead.tsx';
import { TABLE_COLUMNS } from './table-columns.tsx';
import { useCardRows, useRowSelection } from './use-row-selection.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const NAME_WIDTH = 200;
const WIDTHS = TABLE_COLUMNS.map(({ width }) => width);
const MIN_WIDTH = WIDTHS.reduce((sum, width) => sum + width, NAME_WIDTH);
const TEMPLATE = [NAME_WIDTH, ...WIDTHS].map((width) => `minmax(${width}px, ${width}fr)`).join(' ');

/** Every shown card as a row; the heads of the columns sort. */
export function PipelineTable({ shown }: { shown: Shown }) {
  const rows = useCardRows(shown);
  const selection = useRowSelection(shown);
  const { sort } = shown.view;
  return (
    <VirtualGrid
      {...selection}
      label={`Opportunities, ${shown.count}`}
      rows={rows}
      rowHeight={32}
      template={TEMPLATE}
      columnCount={TABLE_COLUMNS.length + 1}
      minWidth={MIN_WIDTH}
      head={
        <>
          <SortHead
            id="company"
            label="Company"
            sort={sort}
            className="sticky left-0 z-1 border-r border-line bg-surface pl-7"
          />
          {TABLE_COLUMNS.map(({ id, label }) => (
            <SortHead key={id} id={id} label={label} sort={sort} />
          ))}
        </>
      }
      cells={(card) => <TableCells card={card} shown={shown} />}
      cardOf={idOf}
      onOpen={openCard}
    />
  );
}

const idOf = (card: Card) => card.id;

const TableCells = memo(function TableCells({ card, shown }: { card: Card; shown: Shown }) {
  return (
    <>
      <GridName card={card} />
      {TABLE_COLUMNS.map(({ id, render }) => (
        <div key={id} role="gridcell" className="flex min-w-0 items-center overflow-hidden px-2">
          {render(card, shown)}
        </div>
      ))}
    </>
  );
});
