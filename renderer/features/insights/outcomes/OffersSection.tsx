import { valueUnder } from '../../../../db/domain/offer.ts';
import { type PeriodDates, isWithin, periodDates } from '../../../../db/domain/period.ts';
import type { ComparedOffer } from '../../../../electron/ipc/contract/offer.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { Button } from '../../../components/index.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { count, list, percent } from '../../../lib/format.ts';
import { OUTCOME } from '../../../lib/labels.ts';
import { exactMoney } from '../../../lib/money.ts';
import { navigate } from '../../../lib/navigation.ts';
import { useDay } from '../../../lib/use-day.ts';
import { NothingYet } from './NothingYet.tsx';
import { StackedBars } from './StackedBars.tsx';
import { comparedOffers } from './store.ts';

const TITLE = 'Offers side by side';
const PARTS = [
  { key: 'base', label: 'Base', colour: 'accent', hatched: false },
  { key: 'bonus', label: 'Bonus', colour: 'demand', hatched: false },
  { key: 'equity', label: 'Equity', colour: 'violet', hatched: true },
  { key: 'benefits', label: 'Benefits', colour: 'blue', hatched: false },
  { key: 'signOn', label: 'Sign-on', colour: 'amber', hatched: true },
] as const;

const toOffers = () => navigate.go({ screen: 'offers' });
/** Received in the period, as far as that is known. */
const isIn = ({ receivedOn }: ComparedOffer, dates: PeriodDates) => receivedOn === null || isWithin(receivedOn, dates);

/** Offers as yearly value and over four years; the Offers screen has all their terms. */
export function OffersSection({ input }: { input: InsightsPeriod }) {
  const { data } = comparedOffers.use(null);
  const { today } = useDay();
  if (data === null) return null;
  const dates = periodDates(input.period, today);
  const lines = data.offers
    .filter((offer) => isIn(offer, dates))
    .map((offer) => ({ offer, value: valueUnder(offer, data.comparison.assumptions) }))
    .sort((a, b) => b.value.yearly.total - a.value.yearly.total);
  if (lines.length === 0)
    return (
      <NothingYet title={TITLE}>No offer came in this time. All of them are compared on the screen Offers.</NothingYet>
    );
  const currencies = [...new Set(lines.map(({ value }) => value.currency))];
  return (
    <ChartFrame
      title={TITLE}
      describe={`${count(lines.length, 'offer')}, yearly value by parts${currencies.length > 1 ? `, each in its own currency (${list(currencies)}): bars of different currencies do not compare` : ` in ${list(currencies)}`}.`}
      fileName="Offers side by side"
      aside={
        <Button size="sm" onPress={toOffers}>
          Open Offers
        </Button>
      }
      columns={[
        { key: 'offer', label: 'Offer' },
        { key: 'yearly', label: 'A year', align: 'end' },
        { key: 'over', label: 'Over the years', align: 'end' },
        { key: 'fit', label: 'Fit', align: 'end' },
        { key: 'state', label: 'State' },
      ]}
      rows={lines.map(({ offer, value }) => ({
        key: offer.id,
        cells: {
          offer: `${offer.company} · ${offer.title}`,
          yearly: exactMoney(value.yearly.total, value.currency),
          over: `${exactMoney(value.overYears.total, value.currency)} in ${count(value.years, 'year')}`,
          fit: offer.fit === null ? '–' : percent(offer.fit),
          state: offer.outcome === null ? offer.stage : OUTCOME[offer.outcome],
        },
        onOpen: () => navigate.openPanel({ kind: 'opportunity', id: offer.opportunityId }),
      }))}
      legend={PARTS}
      foot="Every offer that came in this time stands here, whatever else is filtered."
    >
      {({ width }) => (
        <StackedBars
          width={width}
          rows={lines.map(({ offer, value }) => ({
            key: offer.id,
            name: offer.company,
            figure: exactMoney(value.yearly.total, value.currency),
            parts: PARTS.map((part) => ({
              ...part,
              value: value.yearly[part.key],
              label: `${offer.company}: ${part.label} ${exactMoney(value.yearly[part.key], value.currency)} of ${exactMoney(value.yearly.total, value.currency)} a year`,
              onOpen: () => navigate.openPanel({ kind: 'opportunity', id: offer.opportunityId }),
            })),
          }))}
        />
      )}
    </ChartFrame>
  );
}
