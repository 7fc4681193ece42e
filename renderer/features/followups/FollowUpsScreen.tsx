import { BellRing, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button, EmptyState, SearchField } from '../../components/index.ts';
import { FollowUpList } from '../../lib/follow-ups/FollowUpList.tsx';
import { groupByDay } from '../../lib/follow-ups/groups.ts';
import { SnoozePopover } from '../../lib/follow-ups/SnoozePopover.tsx';
import { rowElement, useFollowUpList } from '../../lib/follow-ups/use-follow-up-list.ts';
import { useWantedFollowUp } from '../../lib/follow-ups/wanted.ts';
import { useDay } from '../../lib/use-day.ts';
import { ChosenPane } from './ChosenPane.tsx';
import { SettledList } from './SettledList.tsx';
import { followUps, startAdding, useFollowUps } from './store.ts';
import { firstLine, matching } from './words.ts';

const NONE: readonly FollowUpView[] = [];

/** Everything to do by a date: the list, and beside it the one that is chosen. */
export function FollowUpsScreen() {
  const { today } = useDay();
  const { data, error } = followUps.use(null);
  const filter = useFollowUps((state) => state.filter);
  const needle = useDeferredValue(filter);
  const open = data?.open ?? NONE;
  const all = useMemo(() => groupByDay(open, today), [open, today]);
  const groups = useMemo(
    () => (needle.trim() === '' ? all : groupByDay(matching(open, needle, today), today)),
    [all, open, needle, today],
  );
  const [draftId, setDraftId] = useState<string | null>(null);
  const onDraft = useCallback((row: FollowUpView) => setDraftId(row.id), []);
  const list = useFollowUpList({ groups, today, screen: 'Follow-ups', onDraft });
  const { actions } = list;
  // The list answers a key first; what stands beside it follows.
  const chosen = useDeferredValue(list.chosen);
  const select = (ids: ReadonlySet<string>) => {
    setDraftId(null);
    list.select(ids);
  };
  useWanted(data !== null, list.select, list.listRef);
  const focusRow = () => rowElement(list.listRef.current, chosen[0]?.id)?.focus();

  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2">
        <h1 className="text-title">Follow-ups</h1>
        {data !== null && <p className="text-base text-ink2">{firstLine(all)}</p>}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
        <SearchField
          label="Filter follow-ups"
          placeholder="Filter"
          value={filter}
          onChange={(text) => useFollowUps.setState({ filter: text })}
          className="ml-auto w-48"
        />
        <Button variant="primary" icon={Plus} onPress={startAdding}>
          Follow-up
        </Button>
      </header>
      {data !== null && (
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto @[44rem]:flex-row @[44rem]:overflow-hidden">
          <div className="-mt-1.5 flex h-full min-h-80 min-w-0 shrink-0 flex-col @[44rem]:shrink @[44rem]:flex-1">
            <FollowUpList
              label="Open follow-ups"
              groups={groups}
              today={today}
              selected={list.selected}
              onSelect={select}
              onOpen={setDraftId}
              listRef={list.listRef}
              onDone={list.rowActions.onDone}
              onSkip={list.rowActions.onSkip}
              onSnooze={list.rowActions.onSnooze}
              className="mr-1 ml-4 flex-1"
              empty={
                needle.trim() === '' ? (
                  <EmptyState icon={BellRing} action={<Button onPress={startAdding}>Add a follow-up</Button>}>
                    What you want to do by a date stands here. Rounds and silence propose some by themselves.
                  </EmptyState>
                ) : (
                  <EmptyState icon={BellRing}>
                    No open follow-up has these words. Empty the filter to see all.
                  </EmptyState>
                )
              }
            />
            <SettledList rows={data.settled} />
          </div>
          {chosen.length > 0 && (
            <div className="shrink-0 overflow-y-auto px-4 pt-7.5 pb-4 @[44rem]:w-2/5 @[44rem]:max-w-110 @[44rem]:pl-0">
              <ChosenPane
                chosen={chosen}
                today={today}
                draftId={draftId}
                onDone={() => actions.current.done(chosen)}
                onSkip={() => actions.current.skip(chosen)}
                onSnooze={() => actions.current.snooze(chosen)}
                onTrash={() => actions.current.trash(chosen)}
                onLeave={focusRow}
              />
            </div>
          )}
        </div>
      )}
      {list.snoozing.length > 0 && (
        <SnoozePopover
          anchor={rowElement(list.listRef.current, list.snoozing[0]?.id)}
          today={today}
          onSnooze={list.snoozeUntil}
          onClose={list.closeSnooze}
        />
      )}
    </div>
  );
}

/** Chooses the follow-up that something elsewhere led to, whatever the list was narrowed to before. */
function useWanted(
  isThere: boolean,
  select: (ids: ReadonlySet<string>) => void,
  listRef: RefObject<HTMLDivElement | null>,
): void {
  const wanted = useWantedFollowUp((state) => state.id);
  useEffect(() => {
    if (wanted === null || !isThere) return;
    useFollowUps.setState({ filter: '' });
    useWantedFollowUp.setState({ id: null });
    select(new Set([wanted]));
    requestAnimationFrame(() => rowElement(listRef.current, wanted)?.focus());
  }, [wanted, isThere, select, listRef]);
}
