import { byCurrency, inCurrency, type OfferValue, rateBetween, valueUnder } from '../../../db/domain/offer.ts';
import type { OfferComparison, OfferFields } from '../../../db/domain/offer-fields.ts';
import type { ComparedOffer, OffersCompared } from '../../../electron/ipc/contract/offer.ts';
import { minorDigits } from '../../lib/money.ts';

/** One offer, or what the person has now, as it is compared. */
export interface OfferColumn {
  key: string;
  name: string;
  /** The role; '' for what the person has now. */
  title: string;
  /** As written, in its own currency. */
  terms: OfferFields;
  /** Null for what the person has now. */
  offer: ComparedOffer | null;
  /** In the currency of its group. */
  value: OfferValue;
  isConverted: boolean;
}

/** Offers whose amounts may be compared: all in one currency, the highest yearly value first. */
export interface OfferGroup {
  currency: string;
  columns: OfferColumn[];
}

/** The id of what the person has now, among those of the offers. */
export const NOW = 'now';

/** The offers in groups of one currency; with a currency chosen, everything a rate is known for is in that one. */
export function groupsOf({ offers, comparison }: OffersCompared, showsPast: boolean): OfferGroup[] {
  const shown = offers.filter(({ stageKind }) => showsPast || stageKind !== 'closed');
  const columns = new Map<string, OfferColumn>();
  for (const offer of shown) columns.set(offer.id, columnOf(offer, offer, comparison));
  if (comparison.now !== null) columns.set(NOW, columnOf(comparison.now, null, comparison));
  const values = byCurrency([...columns.values()].map(({ value }) => value));
  const groups = [...values].map(([currency, group]) => ({
    currency,
    columns: group.flatMap(({ offerId }) => columns.get(offerId) ?? []),
  }));
  // The chosen currency first: the others are what no rate is known for.
  return groups.toSorted(
    (a, b) => Number(b.currency === comparison.compareIn) - Number(a.currency === comparison.compareIn),
  );
}

function columnOf(terms: OfferFields, offer: ComparedOffer | null, comparison: OfferComparison): OfferColumn {
  const { assumptions, compareIn, rates } = comparison;
  const own = valueUnder({ ...terms, id: offer?.id ?? NOW }, assumptions);
  const rate = compareIn === null ? null : rateBetween(rates, terms.currency, compareIn);
  const isConverted = compareIn !== null && rate !== null && terms.currency !== compareIn;
  return {
    key: offer?.id ?? NOW,
    name: offer?.company ?? 'What I have now',
    title: offer?.title ?? '',
    terms,
    offer,
    value: isConverted
      ? inCurrency(own, compareIn, rate * minorFactor(terms.currency, compareIn), 10 ** minorDigits(compareIn))
      : own,
    isConverted,
  };
}

/** Minor units of one currency per minor unit of another at a rate of one whole unit to one. */
const minorFactor = (from: string, to: string) => 10 ** (minorDigits(to) - minorDigits(from));

/** The currencies in which anything is written, by name. */
export function currenciesOf({ offers, comparison }: OffersCompared, showsPast: boolean): string[] {
  const shown = offers.filter(({ stageKind }) => showsPast || stageKind !== 'closed');
  const own = shown.map(({ currency }) => currency);
  return [...new Set(comparison.now === null ? own : [...own, comparison.now.currency])].sort();
}

/** The keys of the columns with the highest figure; none where there is nothing to choose between. */
export function bestOf(columns: readonly OfferColumn[], figureOf: (column: OfferColumn) => number | null): Set<string> {
  const known = columns.flatMap((column) => {
    const figure = figureOf(column);
    return figure === null ? [] : [{ key: column.key, figure }];
  });
  const most = Math.max(...known.map(({ figure }) => figure));
  const best = known.filter(({ figure }) => figure === most);
  return new Set(known.length < 2 || best.length === known.length ? [] : best.map(({ key }) => key));
}
