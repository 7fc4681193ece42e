import { CalendarPlus } from 'lucide-react';
import { useContext, useState } from 'react';
import type { OpportunityDetail, StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, EmptyState, IconButton, Segmented } from '../../components/index.ts';
import type { Day } from '../../lib/use-day.ts';
import { Arrangement } from './arrangement.ts';
import { Composer } from './Composer.tsx';
import { wantRound } from './round-intent.ts';
import { RoundsSection } from './RoundsSection.tsx';
import { setStreamView, useStreamView } from './stream-state.ts';
import type { StreamTab } from './stream-state.ts';
import { StreamRow } from './StreamRow.tsx';
import { useRoundTab } from './use-round-tab.ts';

const TABS: readonly { value: StreamTab; label: string }[] = [
  { value: 'everything', label: 'Everything' },
  { value: 'rounds', label: 'Rounds' },
  { value: 'messages', label: 'Messages' },
  { value: 'notes', label: 'Notes' },
];
const SHOWN: Record<Exclude<StreamTab, 'rounds'>, (item: StreamItem) => boolean> = {
  everything: () => true,
  messages: ({ kind }) => kind === 'interaction',
  notes: ({ kind }) => kind === 'note',
};

/** Entries shown at first, and how many more each press of *Show earlier* brings. */
const FIRST = { page: 30, panel: 8 } as const;
const MORE = 50;

/** Everything that happened, newest first, and the place to write what happened just now. */
export function StreamSection({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const { tab } = useStreamView(detail.id);
  useRoundTab(detail);
  const isOnPage = useContext(Arrangement) === 'page';
  return (
    <section aria-label="What happened" className={isOnPage ? 'flex flex-col gap-2' : 'flex flex-col gap-2 pb-3'}>
      <div className="flex items-center gap-2">
        <Segmented
          label="Shown"
          segments={TABS}
          size={isOnPage ? 'md' : 'sm'}
          value={tab}
          onChange={(next) => setStreamView(detail.id, { tab: next })}
        />
        {tab !== 'rounds' && (
          <div data-focus-target="rounds.list" className="ml-auto">
            <IconButton
              icon={CalendarPlus}
              size={isOnPage ? 'md' : 'sm'}
              label="Add round"
              onPress={() => wantRound({ what: 'add', opportunityId: detail.id })}
            />
          </div>
        )}
      </div>
      {tab === 'rounds' ? (
        <RoundsSection detail={detail} day={day} />
      ) : (
        <>
          <Composer detail={detail} day={day} />
          <StreamList key={tab} detail={detail} day={day} tab={tab} />
        </>
      )}
    </section>
  );
}

interface StreamListProps {
  detail: OpportunityDetail;
  day: Day;
  tab: Exclude<StreamTab, 'rounds'>;
}

function StreamList({ detail, day, tab }: StreamListProps) {
  const [most, setMost] = useState<number>(FIRST[useContext(Arrangement)]);
  const items = detail.stream.filter(SHOWN[tab]);
  if (items.length === 0) {
    return (
      <EmptyState icon={CalendarPlus} compact>
        {tab === 'notes' ? 'Notes on this role stand here.' : 'Messages, calls and meetings on this role stand here.'}
      </EmptyState>
    );
  }
  return (
    <>
      <ol aria-label="What happened, newest first" className="m-0 flex list-none flex-col gap-3 p-0 pt-1">
        {items.slice(0, most).map((item) => (
          <li
            key={`${item.kind} ${item.id}`}
            data-focus-target={`entry.${item.id}`}
            tabIndex={-1}
            className="rounded-md"
          >
            <StreamRow item={item} detail={detail} day={day} />
          </li>
        ))}
      </ol>
      {items.length > most && (
        <Button variant="quiet" size="sm" className="self-start" onPress={() => setMost(most + MORE)}>
          {`Show earlier (${items.length - most})`}
        </Button>
      )}
    </>
  );
}
