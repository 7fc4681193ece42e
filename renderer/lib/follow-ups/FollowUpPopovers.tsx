import { SkipPopover } from './SkipPopover.tsx';
import { SnoozePopover } from './SnoozePopover.tsx';
import { rowElement } from './use-follow-up-list.ts';
import type { FollowUpListState } from './use-follow-up-list.ts';

/** What S and K open at the row they are about; stands once beside a list of follow-ups. */
export function FollowUpPopovers({ list }: { list: FollowUpListState }) {
  const { snoozing, skipping, listRef } = list;
  if (snoozing.length > 0)
    return (
      <SnoozePopover
        anchor={rowElement(listRef.current, snoozing[0]?.id)}
        canWait={snoozing.every(({ personId, opportunityId }) => personId !== null || opportunityId !== null)}
        onSnooze={list.snoozeUntil}
        onClose={list.closeSnooze}
      />
    );
  if (skipping.length > 0)
    return (
      <SkipPopover
        anchor={rowElement(listRef.current, skipping[0]?.id)}
        onSkip={list.skipWith}
        onClose={list.closeSkip}
      />
    );
  return null;
}
