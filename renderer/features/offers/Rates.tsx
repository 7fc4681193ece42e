import { rateBetween } from '../../../db/domain/offer.ts';
import type { OfferComparison } from '../../../db/domain/offer-fields.ts';
import { NumberField, Select } from '../../components/index.ts';
import { dayMonth } from '../../lib/format.ts';
import { changeComparison } from './store.ts';

interface RatesProps {
  comparison: OfferComparison;
  /** The currencies in which something is written. */
  currencies: readonly string[];
  today: string;
}

const OWN = 'own';
const DIGITS = { maximumFractionDigits: 6 };

/** Amounts of different currencies stand apart until the person types a rate and chooses one to see all in. */
export function Rates({ comparison, currencies, today }: RatesProps) {
  const { compareIn, rates } = comparison;
  if (currencies.length < 2) return null;
  const options = [
    { value: OWN, label: 'Each in its own' },
    ...[...new Set([...currencies, ...(compareIn === null ? [] : [compareIn])])].map((code) => ({
      value: code,
      label: `All in ${code}`,
    })),
  ];
  const others = compareIn === null ? [] : currencies.filter((code) => code !== compareIn);
  return (
    <section className="card flex flex-col gap-2 px-3 py-2.5" aria-label="Currencies">
      <h2 className="text-sm font-650 text-ink2">Currencies</h2>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 @[40rem]:grid-cols-4 @[60rem]:grid-cols-1">
        <Select
          label="Show amounts"
          options={options}
          value={compareIn ?? OWN}
          onChange={(code) => void changeComparison({ compareIn: code === OWN ? null : code })}
        />
        {compareIn !== null &&
          others.map((from) => <RateField key={from} from={from} to={compareIn} rates={rates} today={today} />)}
      </div>
      <p className="m-0 text-sm text-ink2">
        {compareIn === null
          ? 'Amounts of different currencies are not compared. Choose one and type the rates to see all in it.'
          : 'Rates are what you typed; nothing is looked up. Without a rate an offer stays in its own currency.'}
      </p>
    </section>
  );
}

interface RateFieldProps {
  from: string;
  to: string;
  rates: OfferComparison['rates'];
  today: string;
}

function RateField({ from, to, rates, today }: RateFieldProps) {
  const rate = rateBetween(rates, from, to);
  const typed = rates.find((one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to));
  const save = (value: number | null) => {
    if (value === rate) return;
    const others = rates.filter((one) => one !== typed);
    const own = value === null || value <= 0 ? [] : [{ from, to, rate: value, typedOn: today }];
    void changeComparison({ rates: [...others, ...own] });
  };
  return (
    <NumberField
      label={`1 ${from} in ${to}`}
      value={rate === null ? null : Number(rate.toPrecision(6))}
      minValue={0}
      formatOptions={DIGITS}
      onChange={save}
      unit={to}
      hint={typed === undefined ? 'not typed yet' : `typed ${dayMonth(typed.typedOn, today)}`}
    />
  );
}
