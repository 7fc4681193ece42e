import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../components/index.ts';
import { longDate } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { AwayCard } from './AwayCard.tsx';
import { FirstStart } from './FirstStart.tsx';
import { LongPastLine } from './LongPastLine.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { NextLine } from './NextLine.tsx';
import { appState, todayView } from './store.ts';
import { TodayAside } from './TodayAside.tsx';
import { TodayLists } from './TodayLists.tsx';
import { useClockChanges } from './use-clock-changes.ts';
import { useReadAfterPanel } from './use-read-after-panel.ts';
import { useSides } from './use-sides.ts';
import { useTodayCommands } from './use-today-commands.ts';
import { firstLine, NOTHING } from './words.ts';
import type { TodayView } from './words.ts';

/** Ten seconds: what is late, what is today, which rounds come, what is owed. */
export function TodayScreen() {
  const { today, zone } = useDay();
  const { data: view, error } = todayView.use(null);
  const root = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLDivElement>(null);
  useReadAfterPanel();
  useClockChanges(view);
  useTodayCommands(view);
  const isEmpty = appState.use(null).data?.empty ?? false;
  const { onListKey, onAsideKey } = useSides({ root, aside }, view);
  if (isEmpty) return <FirstStart />;
  return (
    <div ref={root} className="@container flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 px-4 py-2">
        <h1 className="text-title">{longDate(today, today)}</h1>
        {view !== null && <FirstLine view={view} today={today} zone={zone} />}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
        <Button
          variant="quiet"
          icon={CalendarDays}
          className="ml-auto"
          onPress={() => navigate.go({ screen: 'calendar' })}
        >
          Calendar
        </Button>
      </header>
      <AwayCard />
      <ReviewLine today={today} />
      {view !== null && (
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto @[40rem]:flex-row @[40rem]:overflow-hidden">
          <div
            onKeyDownCapture={onListKey}
            className="flex h-full min-w-0 shrink-0 flex-col px-4 pt-1 @[40rem]:h-auto @[40rem]:min-h-0 @[40rem]:shrink @[40rem]:flex-1 @[40rem]:pr-3"
          >
            {view.longPast !== null && <LongPastLine longPast={view.longPast} today={today} />}
            <TodayLists view={view} today={today} />
          </div>
          <TodayAside view={view} today={today} zone={zone} onKeyDown={onAsideKey} asideRef={aside} />
        </div>
      )}
    </div>
  );
}

interface FirstLineProps {
  view: TodayView;
  today: string;
  zone: string;
}

/** The state in words; on a good day also what comes next. */
function FirstLine({ view, today, zone }: FirstLineProps) {
  const words = firstLine(view, today, zone);
  if (words === NOTHING) return <NextLine next={view.next} today={today} zone={zone} />;
  return <p className="text-base text-ink2">{words}</p>;
}
