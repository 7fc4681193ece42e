import { Sun } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { EmptyState } from '../../components/index.ts';
import { FollowUpList } from '../../lib/follow-ups/FollowUpList.tsx';
import { FollowUpPopovers } from '../../lib/follow-ups/FollowUpPopovers.tsx';
import { GROUP_TITLES } from '../../lib/follow-ups/groups.ts';
import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';
import { useFollowUpList } from '../../lib/follow-ups/use-follow-up-list.ts';
import { useReplyKey } from '../../lib/follow-ups/use-reply-key.ts';
import { navigate } from '../../lib/navigation.ts';
import { DraftDialog } from './DraftDialog.tsx';
import type { TodayView } from './words.ts';

interface TodayListsProps {
  view: TodayView;
  today: string;
}

/** Late, today and this week as one list for the keyboard. */
export function TodayLists({ view, today }: TodayListsProps) {
  const groups = useMemo(() => groupsOf(view), [view]);
  const [draftId, setDraftId] = useState<string | null>(null);
  const openDraft = useCallback((followUp: FollowUpView) => setDraftId(followUp.id), []);
  const list = useFollowUpList({ groups, today, screen: 'Today', onDraft: openDraft });
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const { chosen, select, listRef } = list;
  const onReply = useReplyKey({ rows, chosen, select, listRef, screen: 'Today' });
  const replyTo = useCallback((row: FollowUpView) => onReply([row]), [onReply]);
  const rowOf = (id: string | null) => rows.find((row) => row.id === id);

  const open = (id: string) => {
    const row = rowOf(id);
    if (row === undefined) return;
    if (row.opportunityId !== null) navigate.openPanel({ kind: 'opportunity', id: row.opportunityId });
    else if (row.personId !== null) navigate.openPanel({ kind: 'person', id: row.personId });
    else setDraftId(id);
  };

  return (
    <>
      <FollowUpList
        label="Follow-ups"
        groups={groups}
        today={today}
        selected={list.selected}
        onSelect={list.select}
        onOpen={open}
        listRef={list.listRef}
        {...list.rowActions}
        onReply={replyTo}
        className="-mt-2.5 min-h-60 flex-1"
        empty={<EmptyState icon={Sun}>Nothing is late, and nothing is due this week. A good day.</EmptyState>}
      />
      <DraftDialog
        followUp={rowOf(draftId) ?? null}
        today={today}
        onClose={() => setDraftId(null)}
        onSnooze={list.rowActions.onSnooze}
      />
      <FollowUpPopovers list={list} />
    </>
  );
}

function groupsOf({ late, today, thisWeek }: TodayView): FollowUpGroup[] {
  const groups: FollowUpGroup[] = [
    { id: 'late', title: GROUP_TITLES.late, rows: late },
    { id: 'today', title: GROUP_TITLES.today, rows: today },
    { id: 'week', title: GROUP_TITLES.week, rows: thisWeek },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
