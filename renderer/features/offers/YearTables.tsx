import { ChevronDown, ChevronRight } from 'lucide-react';
import type { OfferParts } from '../../../db/domain/offer.ts';
import { Button } from '../../components/index.ts';
import { exactMoney } from '../../lib/money.ts';
import { PART, PARTS } from '../../lib/offers/words.ts';
import type { OfferColumn, OfferGroup } from './columns.ts';
import { useOffersView } from './store.ts';

const LINE = 'tabular border-t border-line px-3 py-1';
const CELL = `${LINE} text-right`;
const HEAD = `${LINE} text-left`;

/** Every year of every offer by its parts, for whoever wants to add it up again. */
export function YearTables({ groups }: { groups: readonly OfferGroup[] }) {
  const isOpen = useOffersView((state) => state.showsYears);
  return (
    <section className="flex flex-col gap-2">
      <h2>
        <Button
          variant="quiet"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          className="-ml-2.5"
          onPress={() => useOffersView.setState({ showsYears: !isOpen })}
        >
          Year by year, by parts
        </Button>
      </h2>
      {isOpen &&
        groups.flatMap(({ columns }) => columns.map((column) => <YearTable key={column.key} column={column} />))}
    </section>
  );
}

function YearTable({ column: { name, value } }: { column: OfferColumn }) {
  return (
    <div className="card overflow-x-auto" tabIndex={-1}>
      <table className="w-full border-collapse text-base">
        <caption className="px-3 py-1.5 text-left font-650">{`${name}, in ${value.currency}`}</caption>
        <thead>
          <tr className="text-sm text-ink3">
            <th scope="col" className={`${HEAD} font-550`}>
              Year
            </th>
            {[...PARTS.map((part) => PART[part]), 'Total'].map((label) => (
              <th key={label} scope="col" className={`${CELL} font-550`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.byYear.map((parts, year) => (
            // The place is what names a year.
            <YearLine key={`year ${year + 1}`} label={String(year + 1)} parts={parts} currency={value.currency} />
          ))}
          <YearLine label="All" parts={value.overYears} currency={value.currency} isTotal />
        </tbody>
      </table>
    </div>
  );
}

interface YearLineProps {
  label: string;
  parts: OfferParts;
  currency: string;
  isTotal?: boolean;
}

function YearLine({ label, parts, currency, isTotal = false }: YearLineProps) {
  return (
    <tr className={isTotal ? 'font-650' : ''}>
      <th scope="row" className={`${HEAD} ${isTotal ? 'font-650' : 'font-normal'}`}>
        {label}
      </th>
      {PARTS.map((part) => (
        <td key={part} className={CELL}>
          {exactMoney(parts[part], currency)}
        </td>
      ))}
      <td className={CELL}>{exactMoney(parts.total, currency)}</td>
    </tr>
  );
}
