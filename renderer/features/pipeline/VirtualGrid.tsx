import { type ReactNode, useRef } from 'react';
import { cx } from '../../components/index.ts';
import type { GridRow } from './grid-rows.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowWindow } from './use-row-window.ts';

interface VirtualGridProps<T> {
  label: string;
  rows: readonly GridRow<T>[];
  /** Pixels. */
  rowHeight: number;
  /** Widths of the columns, as CSS grid wants them. */
  template: string;
  columnCount: number;
  /** Pixels; narrower, it scrolls sideways. */
  minWidth: number;
  /** The cells of the head, role `columnheader`. */
  head: ReactNode;
  /** The cells of a row. Give a memoised component: every step of scrolling asks for all rows in sight. */
  cells: (item: T) => ReactNode;
  /** Names a row where its cells do not. */
  nameOf?: (item: T) => string;
  /** The card that the menu and the commands are about. */
  cardOf: (item: T) => string;
  selected?: ReadonlySet<string>;
  onSelect?: (keys: ReadonlySet<string>) => void;
  onOpen: (key: string) => void;
  /** Told which row is pointed at or in focus. */
  onPoint?: (item: T) => void;
}

const HEAD = 30;
const NONE: ReadonlySet<string> = new Set();

/**
 * A grid of thousands of rows of one height. Drawn by hand, because the table of React Aria makes an element for every cell
 * of every row before it shows the first one; here only what is in sight costs anything.
 */
export function VirtualGrid<T>(props: VirtualGridProps<T>) {
  const { label, rows, rowHeight, template, columnCount, minWidth, head, selected = NONE, onSelect, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end } = useRowWindow(scroller, rowHeight);
  const keys = useGridKeys({ rows, scroller, rowHeight, headHeight: HEAD, selected, onSelect, onOpen });
  const inSight = rows.slice(first, end).map((row, index) => ({ row, index: first + index }));
  // The row in focus stays in the document when it is scrolled away, or the focus would be lost.
  const far = rows[keys.activeIndex];
  if (far !== undefined && (keys.activeIndex < first || keys.activeIndex >= end))
    inSight.push({ row: far, index: keys.activeIndex });
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columnCount}
      aria-multiselectable={onSelect === undefined ? undefined : true}
      onKeyDown={keys.onKeyDown}
      onClick={keys.onClick}
      className="relative min-h-0 flex-1 overflow-auto border-t border-line bg-surface"
    >
      <div role="rowgroup" className="sticky top-0 z-2 bg-surface" style={{ minWidth }}>
        <div
          role="row"
          aria-rowindex={1}
          className="grid border-b border-line"
          style={{ gridTemplateColumns: template, height: HEAD }}
        >
          {head}
        </div>
      </div>
      <div role="rowgroup" className="relative" style={{ height: rows.length * rowHeight, minWidth }}>
        {inSight.map(({ row, index }) => (
          <GridLine
            key={row.key}
            row={row}
            index={index}
            rowHeight={rowHeight}
            template={template}
            columnCount={columnCount}
            isActive={row.key === keys.active}
            isSelected={selected.has(row.key)}
            isSelectable={onSelect !== undefined}
            cells={props.cells}
            nameOf={props.nameOf}
            cardOf={props.cardOf}
            onPoint={props.onPoint}
            onFocus={keys.setActive}
          />
        ))}
      </div>
    </div>
  );
}

interface GridLineProps<T> {
  row: GridRow<T>;
  index: number;
  rowHeight: number;
  template: string;
  columnCount: number;
  isActive: boolean;
  isSelected: boolean;
  isSelectable: boolean;
  cells: (item: T) => ReactNode;
  nameOf: ((item: T) => string) | undefined;
  cardOf: (item: T) => string;
  onPoint: ((item: T) => void) | undefined;
  onFocus: (key: string) => void;
}

/** One row or the heading of a group, at its place. */
function GridLine<T>(props: GridLineProps<T>) {
  const { row, index, rowHeight, template, columnCount, isActive, isSelected, isSelectable, onPoint } = props;
  const place = { height: rowHeight, transform: `translateY(${index * rowHeight}px)` };
  if (row.kind === 'group')
    return (
      <div role="row" aria-rowindex={index + 2} className="absolute inset-x-0 bg-bg" style={place}>
        <div
          role="gridcell"
          aria-colspan={columnCount}
          className="sticky left-0 flex h-full w-fit max-w-120 items-end gap-1.5 px-3 pb-1.5 text-sm font-650 text-ink2"
        >
          <span className="truncate">{row.label}</span>
          <span className="tabular font-normal text-ink3">{row.count}</span>
        </div>
      </div>
    );
  const { item, key } = row;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelectable ? isSelected : undefined}
      aria-label={props.nameOf?.(item)}
      tabIndex={isActive ? 0 : -1}
      data-key={key}
      data-card={props.cardOf(item)}
      onFocus={() => {
        props.onFocus(key);
        onPoint?.(item);
      }}
      onPointerEnter={onPoint && (() => onPoint(item))}
      className={cx(
        'group/row absolute inset-x-0 grid cursor-default border-b border-line text-base text-ink -outline-offset-2',
        isSelected ? 'bg-accent-wash' : 'bg-surface hover:bg-sunken',
      )}
      style={{ ...place, gridTemplateColumns: template }}
    >
      {props.cells(item)}
    </div>
  );
}
