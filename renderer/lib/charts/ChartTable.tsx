import { Button } from 'react-aria-components';
import { cx } from '../../components/index.ts';
import type { ChartColumn, ChartRow } from './types.ts';

interface ChartTableProps {
  title: string;
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
  /** While the drawing shows, the table is only read: Tab passes it by. */
  isShown: boolean;
}

/** What a chart shows, in words and figures. It is in the page also while the drawing is shown. */
export function ChartTable({ title, columns, rows, isShown }: ChartTableProps) {
  return (
    <table aria-label={title} className="w-full border-collapse text-base">
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={cx(
                'h-7.5 border-b border-line px-3 text-sm font-550 text-ink3',
                column.align === 'end' ? 'text-right' : 'text-left',
              )}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="hover:bg-hover">
            {columns.map((column, index) => (
              <TableCell key={column.key} column={column} isHeader={index === 0}>
                {index === 0 && row.onOpen ? (
                  <Button
                    onPress={row.onOpen}
                    excludeFromTabOrder={!isShown}
                    className="rounded-sm text-left font-550 underline decoration-line2 underline-offset-2 data-hovered:decoration-ink2"
                  >
                    {row.cells[column.key] ?? ''}
                  </Button>
                ) : (
                  (row.cells[column.key] ?? '')
                )}
              </TableCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TableCellProps {
  column: ChartColumn;
  isHeader: boolean;
  children: React.ReactNode;
}

function TableCell({ column, isHeader, children }: TableCellProps) {
  const look = cx('h-7.5 border-b border-line px-3', column.align === 'end' ? 'tabular text-right' : 'text-left');
  return isHeader ? (
    <th scope="row" className={cx(look, 'font-normal')}>
      {children}
    </th>
  ) : (
    <td className={look}>{children}</td>
  );
}
