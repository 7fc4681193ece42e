import { Award } from 'lucide-react';
import { Chip, cx } from '../../components/index.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { bestOf, type OfferColumn, type OfferGroup } from './columns.ts';
import type { CompareRow, CompareSection } from './rows.tsx';

interface CompareTableProps {
  groups: readonly OfferGroup[];
  sections: readonly CompareSection[];
  today: string;
}

/** Pixels; the table scrolls sideways before a column gets narrower. */
const LABEL_WIDTH = 144;
const COLUMN_WIDTH = 190;
const LABEL = 'sticky left-0 z-1 w-36 bg-surface px-3 py-1.5 text-left align-top font-normal';
const CELL = 'border-l border-line px-3 py-1.5 text-left align-top';

/** Everything side by side: one column per offer, the columns of one currency together. */
export function CompareTable({ groups, sections, today }: CompareTableProps) {
  const columns = groups.flatMap((group) => group.columns);
  return (
    <div className="card overflow-x-auto" tabIndex={-1}>
      <table
        className="w-full table-fixed border-collapse text-base"
        style={{ minWidth: LABEL_WIDTH + COLUMN_WIDTH * columns.length }}
      >
        <caption className="sr-only">Offers side by side; the highest of a row is marked best</caption>
        <thead>
          <tr>
            <td className={LABEL} />
            {groups.map(({ currency, columns: own }) => (
              <th
                key={currency}
                scope="colgroup"
                colSpan={own.length}
                className="border-l border-line px-3 pt-1.5 text-left text-sm font-650 text-ink3"
              >
                In {currency}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col" className={cx(LABEL, 'text-sm text-ink3')}>
              Offer
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cx(CELL, 'font-normal')}>
                <ColumnHead column={column} today={today} />
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.title}>
            <tr className="border-t border-line bg-sunken">
              <th
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="px-3 py-1 text-left text-sm font-650 text-ink2"
              >
                {section.title}
              </th>
            </tr>
            {section.rows.map((row) => (
              <Line key={row.id} row={row} groups={groups} />
            ))}
          </tbody>
        ))}
        <tbody>
          <tr className="border-t border-line">
            <th scope="row" className={cx(LABEL, 'text-ink2')}>
              My answer
            </th>
            {columns.map((column) => (
              <td key={column.key} className={CELL}>
                <AnswerButtons column={column} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, groups }: { row: CompareRow; groups: readonly OfferGroup[] }) {
  const best = bestIn(row, groups);
  return (
    <tr className={cx('border-t border-line', row.isTotal && 'font-650')}>
      <th scope="row" className={cx(LABEL, row.isTotal ? 'font-650 text-ink' : 'text-ink2')}>
        {row.label}
        {row.hint !== undefined && <span className="block text-sm font-normal text-ink3">{row.hint}</span>}
      </th>
      {groups.flatMap(({ columns }) =>
        columns.map((column) => (
          <td key={column.key} className={cx(CELL, 'tabular break-words whitespace-pre-wrap')}>
            {row.cell(column)}
            {best.has(column.key) && (
              <Chip tone="accent" icon={Award} className="ml-1.5 align-middle">
                best
              </Chip>
            )}
          </td>
        )),
      )}
    </tr>
  );
}

/** Amounts are compared within a currency, everything else among all offers. */
function bestIn({ rank, within = 'currency' }: CompareRow, groups: readonly OfferGroup[]): ReadonlySet<string> {
  if (rank === undefined) return new Set();
  const sets: readonly OfferColumn[][] =
    within === 'all' ? [groups.flatMap(({ columns }) => columns)] : groups.map(({ columns }) => columns);
  return new Set(sets.flatMap((columns) => [...bestOf(columns, rank)]));
}
