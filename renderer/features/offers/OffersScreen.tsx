import { HandCoins, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { OffersCompared } from '../../../electron/ipc/contract/offer.ts';
import { Button, Checkbox, EmptyState } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { openOffer } from '../../lib/offers/state.ts';
import { useDay } from '../../lib/use-day.ts';
import { Assumptions } from './Assumptions.tsx';
import { CompareTable } from './CompareTable.tsx';
import { currenciesOf, groupsOf } from './columns.ts';
import { NowDialog } from './NowDialog.tsx';
import { Rates } from './Rates.tsx';
import { sectionsOf } from './rows.tsx';
import { compared, useOffersView } from './store.ts';
import { ValueBars } from './ValueBars.tsx';
import { firstLine } from './words.ts';
import { YearTables } from './YearTables.tsx';

/** Offers side by side: what each is worth, what is taken for granted in that, and what stands beside the money. */
export function OffersScreen() {
  const { today } = useDay();
  const { data, error } = compared.use(null);
  const editsNow = useOffersView((state) => state.editsNow);
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <Button variant="quiet" className="-mx-2.5" onPress={() => navigate.go({ screen: 'pipeline' })}>
          Pipeline
        </Button>
        <span aria-hidden="true" className="text-ink3">
          ›
        </span>
        <h1 className="text-title">Offers</h1>
        {data !== null && <p className="text-base text-ink2">{firstLine(data.offers, today)}</p>}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
        {data !== null && <Tools data={data} />}
      </header>
      {data !== null && <Body data={data} today={today} />}
      {editsNow && data !== null && <NowDialog now={data.comparison.now} />}
    </div>
  );
}

function Tools({ data }: { data: OffersCompared }) {
  const showsPast = useOffersView((state) => state.showsPast);
  const past = data.offers.filter(({ stageKind }) => stageKind === 'closed').length;
  return (
    <div className="ml-auto flex flex-wrap items-center gap-2">
      {past > 0 && (
        <Checkbox isSelected={showsPast} onChange={(is) => useOffersView.setState({ showsPast: is })}>
          Past offers <span className="tabular text-ink3">{past}</span>
        </Checkbox>
      )}
      <Button variant="quiet" onPress={() => useOffersView.setState({ editsNow: true })}>
        {data.comparison.now === null ? 'Add what I have now' : 'What I have now'}
      </Button>
      <Button icon={Plus} onPress={() => openOffer(null)}>
        Add offer
      </Button>
    </div>
  );
}

function Body({ data, today }: { data: OffersCompared; today: string }) {
  const showsPast = useOffersView((state) => state.showsPast);
  const groups = useMemo(() => groupsOf(data, showsPast), [data, showsPast]);
  const sections = useMemo(() => sectionsOf(data.comparison.assumptions, today), [data, today]);
  if (groups.length === 0)
    return (
      <EmptyState
        icon={HandCoins}
        action={
          <Button variant="primary" onPress={() => openOffer(null)}>
            Add offer
          </Button>
        }
      >
        Offers stand here side by side: what they are worth a year and over the years, and what stands beside the money.
      </EmptyState>
    );
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6">
      <div className="flex flex-col gap-3 @[60rem]:flex-row @[60rem]:items-start">
        <div className="order-2 flex min-w-0 flex-1 flex-col gap-3 @[60rem]:order-1">
          <ValueBars groups={groups} />
          <CompareTable groups={groups} sections={sections} today={today} />
          <YearTables groups={groups} />
        </div>
        <div className="order-1 flex shrink-0 flex-col gap-3 @[60rem]:order-2 @[60rem]:w-64">
          <Assumptions assumptions={data.comparison.assumptions} />
          <Rates comparison={data.comparison} currencies={currenciesOf(data, showsPast)} today={today} />
        </div>
      </div>
    </div>
  );
}
