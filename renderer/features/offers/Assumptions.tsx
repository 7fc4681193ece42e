import type { OfferAssumptions } from '../../../db/domain/offer.ts';
import { NumberField } from '../../components/index.ts';
import { changeComparison } from './store.ts';

interface Assumption {
  name: keyof OfferAssumptions;
  label: string;
  unit: string;
  least: number;
  most: number;
  step?: number;
}

const ASSUMPTIONS: readonly Assumption[] = [
  { name: 'signOnYears', label: 'Sign-on spread over', unit: 'years', least: 1, most: 40 },
  { name: 'years', label: 'The long view is', unit: 'years', least: 1, most: 40 },
  { name: 'bonusPayout', label: 'Of the bonus is paid', unit: '%', least: 0, most: 300, step: 5 },
  { name: 'equityHaircut', label: 'Equity is worth less by', unit: '%', least: 0, most: 100, step: 5 },
  { name: 'equityGrowth', label: 'Equity grows a year by', unit: '%', least: -90, most: 200, step: 1 },
];

/** Everything the values take for granted, to be changed here; the offers stay as written. */
export function Assumptions({ assumptions }: { assumptions: OfferAssumptions }) {
  return (
    <section className="card flex flex-col gap-2 px-3 py-2.5" aria-label="What is taken for granted">
      <h2 className="text-sm font-650 text-ink2">What is taken for granted</h2>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 @[40rem]:grid-cols-5 @[60rem]:grid-cols-1">
        {ASSUMPTIONS.map(({ name, label, unit, least, most, step }) => (
          <NumberField
            key={name}
            label={label}
            unit={unit}
            minValue={least}
            maxValue={most}
            step={step}
            value={assumptions[name]}
            onChange={(value) => {
              if (value !== null && value !== assumptions[name])
                void changeComparison({ assumptions: { ...assumptions, [name]: value } });
            }}
          />
        ))}
      </div>
      <p className="m-0 text-sm text-ink2">
        Tax and the cost of living are not considered. Equity vests evenly after its cliff; the yearly value counts it
        at today’s worth, the long view lets it grow from the second year. Changing this changes no offer.
      </p>
    </section>
  );
}
