import { CalendarDays, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button, SearchField } from '../../components/index.ts';
import { startAddingFollowUp } from '../../lib/follow-ups/add.ts';
import { prefillAtHand } from '../../lib/follow-ups/at-hand.ts';
import { FollowUpList } from '../../lib/follow-ups/FollowUpList.tsx';
import { FollowUpPopovers } from '../../lib/follow-ups/FollowUpPopovers.tsx';
import { rowElement, useFollowUpList } from '../../lib/follow-ups/use-follow-up-list.ts';
import { useReplyKey } from '../../lib/follow-ups/use-reply-key.ts';
import { useWantedFollowUp } from '../../lib/follow-ups/wanted.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { ChosenPane } from './ChosenPane.tsx';
import { EVERYTHING, matching } from './filter.ts';
import { FilterButton } from './FilterButton.tsx';
import { LongPast } from './LongPast.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { SettledList } from './SettledList.tsx';
import { changeFilter, followUps, useFollowUps } from './store.ts';
import { useScreenCommands } from './use-screen-commands.ts';
import { useShownGroups } from './use-shown-groups.ts';
import { firstLine } from './words.ts';

const NONE: readonly FollowUpView[] = [];
const add = () => startAddingFollowUp(prefillAtHand());

/** Everything to do by a date: the list, and beside it the one that is chosen. */
export function FollowUpsScreen() {
  const { today } = useDay();
  const { data, error } = followUps.use(null);
  const filter = useFollowUps((state) => state.filter);
  const needle = useDeferredValue(filter);
  const { all, groups, past } = useShownGroups(data, needle);
  const settled = useMemo(() => matching(data?.settled ?? NONE, needle, today), [data, needle, today]);
  const [draftId, setDraftId] = useState<string | null>(null);
  const onDraft = useCallback((row: FollowUpView) => setDraftId(row.id), []);
  const list = useFollowUpList({ groups, today, screen: 'Follow-ups', onDraft });
  const { actions } = list;
  const onReply = useReplyKey({ ...list, screen: 'Follow-ups' });
  const replyTo = useCallback((row: FollowUpView) => onReply([row]), [onReply]);
  const input = useRef<HTMLInputElement>(null);
  useScreenCommands({ input, past, settled, chosen: list.chosen });
  // The list answers a key first; what stands beside it follows.
  const before = useDeferredValue(list.chosen);
  // The first one comes with the list, so that no row changes its width under the pointer.
  const chosen = before.length === 0 ? list.chosen : before;
  const select = (ids: ReadonlySet<string>) => {
    setDraftId(null);
    list.select(ids);
  };
  useWanted(data !== null, list.select, list.listRef);
  const focusRow = () => rowElement(list.listRef.current, chosen[0]?.id)?.focus();

  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 items-center gap-x-3 px-4 py-2">
        <h1 className="text-title">Follow-ups</h1>
        {data !== null && <FirstLine text={firstLine(all)} />}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
        <SearchField
          label="Find in follow-ups"
          placeholder="Find"
          value={filter.text}
          onChange={(text) => changeFilter({ text })}
          inputRef={input}
          className="ml-auto w-36 shrink-0 @[62rem]:w-48"
        />
        <FilterButton rows={data?.open ?? NONE} />
        <Button variant="quiet" icon={CalendarDays} onPress={() => navigate.go({ screen: 'calendar' })}>
          Calendar
        </Button>
        <Button variant="primary" icon={Plus} kbd="F" onPress={add}>
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
              onReply={replyTo}
              className="mr-1 ml-4 flex-1"
              empty={<NothingOpen filter={needle} past={past} onAdd={add} />}
            />
            {past !== null && <LongPast past={past} />}
            <SettledList rows={settled} />
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
      <FollowUpPopovers list={list} />
    </div>
  );
}

/** Cut where the window is narrow; the whole of it on hover. */
function FirstLine({ text }: { text: string }) {
  return (
    <p title={text} className="min-w-0 flex-1 truncate text-base text-ink2">
      {text}
    </p>
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
    useFollowUps.setState({ filter: EVERYTHING, isPastShown: true });
    useWantedFollowUp.setState({ id: null });
    select(new Set([wanted]));
    requestAnimationFrame(() => rowElement(listRef.current, wanted)?.focus());
  }, [wanted, isThere, select, listRef]);
}
