import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table as AriaTable,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import type { Selection, SortDescriptor } from 'react-aria-components';
import { Checkbox } from './Checkbox.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';

export interface TableColumn<T> {
  id: string;
  label: string;
  render: (row: T) => ReactNode;
  /** Pixels, or a share such as `2fr`. */
  width?: number | `${number}fr`;
  minWidth?: number;
  align?: 'start' | 'end';
  /** The one that names the row; the first unless said otherwise. */
  isRowHeader?: boolean;
  isSortable?: boolean;
}

export interface TableProps<T> {
  label: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** Names a row for typing ahead and for screen readers. */
  nameOf: (row: T) => string;
  sort?: { column: string; direction: 'ascending' | 'descending' };
  onSort?: (column: string, direction: 'ascending' | 'descending') => void;
  /** Many rows by Shift, Ctrl and a box in front of each; without it rows only open. */
  selected?: 'all' | ReadonlySet<string>;
  onSelect?: (selected: 'all' | Set<string>) => void;
  /** Enter or double click (a single click while nothing can be selected). */
  onOpen?: (key: string) => void;
  empty?: ReactNode;
  rowHeight?: number;
  className?: string;
}

/** From here only the rows in sight are in the document; the table then needs a height from its parent. */
const MANY = 100;
/** Rows and columns share one space of keys in React Aria. */
const COLUMN = 'column:';
const CELL = 'flex h-full items-center gap-2 overflow-hidden px-2';

/** A sortable, selectable table that stays smooth with thousands of rows. */
export function Table<T>(props: TableProps<T>) {
  const { columns, rows, keyOf, nameOf, sort, onSort, selected, onSelect, onOpen, rowHeight = 32 } = props;
  const isVirtual = rows.length > MANY;
  const isSelectable = onSelect !== undefined;
  const header = columns.find((column) => column.isRowHeader) ?? columns[0];
  const table = (
    <AriaTable
      aria-label={props.label}
      selectionMode={isSelectable ? 'multiple' : 'none'}
      selectionBehavior="toggle"
      selectedKeys={selected === undefined || selected === 'all' ? (selected ?? []) : [...selected]}
      onSelectionChange={(keys: Selection) => onSelect?.(keys === 'all' ? 'all' : new Set([...keys].map(String)))}
      {...(sort === undefined
        ? {}
        : { sortDescriptor: { column: COLUMN + sort.column, direction: sort.direction } satisfies SortDescriptor })}
      onSortChange={(next) => onSort?.(String(next.column).slice(COLUMN.length), next.direction)}
      {...(onOpen === undefined ? {} : { onRowAction: (key) => onOpen(String(key)) })}
      className={cx('w-full text-base', isVirtual && 'h-full overflow-auto')}
    >
      <TableHeader className="sticky top-0 z-1 bg-surface">
        {isSelectable && (
          <Column width={36} minWidth={36} className="h-7.5 border-b border-line bg-surface">
            <div className="flex h-full items-center justify-center">
              <Checkbox slot="selection" />
            </div>
          </Column>
        )}
        {columns.map((column) => (
          <Column
            key={column.id}
            id={COLUMN + column.id}
            isRowHeader={column === header}
            allowsSorting={column.isSortable}
            width={column.width ?? null}
            minWidth={column.minWidth ?? 48}
            className="h-7.5 border-b border-line bg-surface text-left text-sm font-550 text-ink3 data-hovered:text-ink"
          >
            {({ sortDirection }) => (
              <div className={cx(CELL, column.align === 'end' && 'justify-end')}>
                <span className="truncate">{column.label}</span>
                {sortDirection !== undefined && (
                  <Icon icon={sortDirection === 'ascending' ? ChevronUp : ChevronDown} size={13} />
                )}
              </div>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody items={rows.map((row) => ({ id: keyOf(row), row }))} renderEmptyState={() => props.empty}>
        {({ id, row }) => (
          <Row
            id={id}
            textValue={nameOf(row)}
            className="group text-ink data-hovered:bg-hover data-selected:bg-accent-wash"
            style={isVirtual ? { height: '100%' } : { height: rowHeight }}
          >
            {isSelectable && (
              <Cell className="h-full border-b border-line p-0">
                <div className="flex h-full items-center justify-center">
                  <Checkbox slot="selection" />
                </div>
              </Cell>
            )}
            {columns.map((column) => (
              <Cell key={column.id} className="h-full border-b border-line p-0">
                <div className={cx(CELL, column.align === 'end' && 'tabular justify-end')}>{column.render(row)}</div>
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </AriaTable>
  );
  return (
    <ResizableTableContainer className={cx('relative overflow-auto', isVirtual && 'h-full', props.className)}>
      {isVirtual ? (
        <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 30 }}>
          {table}
        </Virtualizer>
      ) : (
        table
      )}
    </ResizableTableContainer>
  );
}
