import type { ReactNode } from 'react';
import type { OfferAssumptions } from '../../../db/domain/offer.ts';
import { DateText } from '../../components/index.ts';
import { count, dayMonth, figure, list, percent } from '../../lib/format.ts';
import { COST_KIND, NEED } from '../../lib/labels.ts';
import { bonusInWords, equityInWords, PART, type Part, PARTS, partsInWords } from '../../lib/offers/words.ts';
import { Amount } from './Amount.tsx';
import type { OfferColumn } from './columns.ts';
import { Pains } from './Pains.tsx';

/** One line of the comparison. */
export interface CompareRow {
  id: string;
  label: string;
  /** What is taken for granted in it. */
  hint?: string;
  cell: (column: OfferColumn) => ReactNode;
  /** The figure that the best is found by; amounts only within a currency. */
  rank?: (column: OfferColumn) => number | null;
  within?: 'currency' | 'all';
  isTotal?: boolean;
}
export interface CompareSection {
  title: string;
  rows: CompareRow[];
}

/** From here on the years stand in their own table only. */
const MOST_YEARS = 6;
const NONE = <span className="text-ink3">–</span>;
const orNone = (text: string) => (text === '' ? NONE : text);

export function sectionsOf(assumptions: OfferAssumptions, today: string): CompareSection[] {
  return [
    { title: 'A year, before tax', rows: yearlyRows(assumptions) },
    { title: `Over ${count(assumptions.years, 'year')}, before tax`, rows: longRows(assumptions) },
    { title: 'What it says', rows: termRows(today) },
    { title: 'Beside the money', rows: besideRows() },
  ];
}

function yearlyRows({ signOnYears, bonusPayout, equityHaircut }: OfferAssumptions): CompareRow[] {
  const hints: Partial<Record<Part, string>> = {
    bonus: `${figure(bonusPayout)} % paid`,
    equity: equityHaircut === 0 ? 'per vesting year' : `per vesting year, less ${figure(equityHaircut)} %`,
    signOn: `spread over ${count(signOnYears, 'year')}`,
  };
  const parts = PARTS.map((part): CompareRow => ({
    id: part,
    label: PART[part],
    hint: hints[part],
    cell: ({ value }) => <Amount minor={value.yearly[part]} currency={value.currency} />,
  }));
  const total: CompareRow = {
    id: 'yearly',
    label: 'Yearly value',
    isTotal: true,
    cell: ({ value }) => (
      <Amount minor={value.yearly.total} currency={value.currency} title={partsInWords(value.yearly, value.currency)} />
    ),
    rank: ({ value }) => value.yearly.total,
  };
  return [...parts, total];
}

function longRows({ years }: OfferAssumptions): CompareRow[] {
  const shown = years <= MOST_YEARS ? years : 0;
  const each = Array.from({ length: shown }, (_, year): CompareRow => ({
    id: `year-${year + 1}`,
    label: `Year ${year + 1}`,
    cell: ({ value }) => {
      const parts = value.byYear[year];
      if (parts === undefined) return NONE;
      return <Amount minor={parts.total} currency={value.currency} title={partsInWords(parts, value.currency)} />;
    },
  }));
  const total: CompareRow = {
    id: 'over',
    label: `Over ${count(years, 'year')}`,
    isTotal: true,
    cell: ({ value }) => (
      <Amount
        minor={value.overYears.total}
        currency={value.currency}
        title={partsInWords(value.overYears, value.currency)}
      />
    ),
    rank: ({ value }) => value.overYears.total,
  };
  return [...each, total];
}

function termRows(today: string): CompareRow[] {
  return [
    { id: 'bonus-term', label: 'Bonus', cell: ({ terms }) => bonusInWords(terms) },
    { id: 'equity-term', label: 'Equity', cell: ({ terms }) => equityInWords(terms) },
    {
      id: 'days-off',
      label: 'Days off',
      cell: ({ terms }) => terms.daysOff ?? NONE,
      rank: ({ terms }) => terms.daysOff,
      within: 'all',
    },
    {
      id: 'answer-by',
      label: 'Answer by',
      cell: ({ terms, offer }) =>
        terms.answerBy === null || offer === null ? NONE : <DateText date={terms.answerBy} today={today} />,
    },
    {
      id: 'received',
      label: 'Received',
      cell: ({ terms }) => (terms.receivedOn === null ? NONE : dayMonth(terms.receivedOn, today)),
    },
    { id: 'terms', label: 'Other terms', cell: ({ terms }) => orNone(terms.terms) },
  ];
}

function besideRows(): CompareRow[] {
  const about = (of: (offer: NonNullable<OfferColumn['offer']>) => ReactNode) => (column: OfferColumn) =>
    column.offer === null ? NONE : of(column.offer);
  return [
    { id: 'need', label: 'Need', cell: about(({ need }) => NEED[need]) },
    {
      id: 'pains',
      label: 'Their pains',
      hint: 'severity, and my answer',
      cell: about(({ pains }) => <Pains pains={pains} />),
    },
    {
      id: 'excitement',
      label: 'Excitement',
      cell: about(({ excitement }) => (excitement === null ? NONE : `${excitement} of 5`)),
      rank: ({ offer }) => offer?.excitement ?? null,
      within: 'all',
    },
    {
      id: 'fit',
      label: 'Fit',
      hint: 'of my levels to what they want',
      cell: about(({ fit }) => (fit === null ? NONE : percent(fit))),
      rank: ({ offer }) => offer?.fit ?? null,
      within: 'all',
    },
    { id: 'power-users', label: 'Power users', cell: about(({ powerUsers }) => orNone(list(powerUsers))) },
    {
      id: 'closed',
      label: 'Closed interviewers',
      cell: about(({ closes }) =>
        closes.length === 0 ? NONE : `${closes.filter((state) => state === 'closed').length} of ${closes.length}`,
      ),
    },
    {
      id: 'concerns',
      label: 'Concerns',
      cell: about(({ concerns }) =>
        concerns.length === 0 ? (
          NONE
        ) : (
          <ul className="m-0 flex list-none flex-col gap-1 p-0">
            {concerns.map(({ kind, concern, lowering }) => (
              <li key={kind}>
                <span className="text-ink">{`${COST_KIND[kind]}: ${concern}`}</span>
                {lowering !== '' && <span className="text-ink2">{` → ${lowering}`}</span>}
              </li>
            ))}
          </ul>
        ),
      ),
    },
  ];
}
