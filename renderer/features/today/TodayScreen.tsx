import { longDate } from '../../lib/format.ts';
import { MissingOffers } from '../../lib/offers/MissingOffers.tsx';
import { useDay } from '../../lib/use-day.ts';
import { CloseOutSection } from './CloseOutSection.tsx';
import { FirstStart } from './FirstStart.tsx';
import { LimboSection } from './LimboSection.tsx';
import { NotClosedSection } from './NotClosedSection.tsx';
import { OwedSection } from './OwedSection.tsx';
import { RoadmapSection } from './RoadmapSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { appState, todayView } from './store.ts';
import { useReadAfterPanel } from './use-read-after-panel.ts';
import { TodayLists } from './TodayLists.tsx';
import { firstLine } from './words.ts';

/** Ten seconds: what is late, what is today, which rounds come, what is owed. */
export function TodayScreen() {
  const { today, zone } = useDay();
  const { data: view, error } = todayView.use(null);
  useReadAfterPanel();
  const isEmpty = appState.use(null).data?.empty ?? false;
  if (isEmpty) return <FirstStart />;
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 px-4 py-2">
        <h1 className="text-title">{longDate(today, today)}</h1>
        {view !== null && <p className="text-base text-ink2">{firstLine(view, today, zone)}</p>}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
      </header>
      {view !== null && (
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto @[40rem]:flex-row @[40rem]:overflow-hidden">
          <div className="h-full min-w-0 shrink-0 px-4 @[40rem]:-mt-1.5 @[40rem]:h-auto @[40rem]:min-h-0 @[40rem]:shrink @[40rem]:flex-1 @[40rem]:pr-3">
            <TodayLists view={view} today={today} />
          </div>
          <div className="flex shrink-0 flex-col gap-4 overflow-y-auto px-4 pt-1 pb-4 @[40rem]:w-1/3 @[40rem]:max-w-97 @[40rem]:min-w-66 @[40rem]:pl-1.5">
            <RoundsSection rounds={view.rounds} today={today} zone={zone} />
            <OwedSection owed={view.owed} changing={view.changing} zone={zone} />
            <MissingOffers />
            <CloseOutSection closeOuts={view.closeOuts} zone={zone} />
            <LimboSection limbo={view.limbo} today={today} />
            <NotClosedSection notClosed={view.notClosed} today={today} zone={zone} />
            <RoadmapSection skill={view.topSkill} />
          </div>
        </div>
      )}
    </div>
  );
}
