import { useRef, useState } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { settle, snooze } from '../../lib/follow-ups/actions.ts';
import { FollowUpRow } from '../../lib/follow-ups/FollowUpRow.tsx';
import { SnoozePopover } from '../../lib/follow-ups/SnoozePopover.tsx';

interface NextFollowUpProps {
  followUp: FollowUpView;
  today: string;
  className: string;
}

/** A follow-up that is due towards a person, done, skipped or put off where it stands. */
export function NextFollowUp({ followUp, today, className }: NextFollowUpProps) {
  const row = useRef<HTMLLIElement>(null);
  const [isActive, setActive] = useState(false);
  const [isSnoozing, setSnoozing] = useState(false);
  return (
    <li
      ref={row}
      className={className}
      onMouseEnter={() => setActive(true)}
      onMouseLeave={() => setActive(false)}
      onFocus={() => setActive(true)}
      onBlur={(event) => setActive(event.currentTarget.contains(event.relatedTarget))}
    >
      <FollowUpRow
        followUp={followUp}
        today={today}
        isActive={isActive || isSnoozing}
        onDone={() => void settle([followUp], 'done')}
        onSkip={() => void settle([followUp], 'skipped')}
        onSnooze={() => setSnoozing(true)}
      />
      {isSnoozing && (
        <SnoozePopover
          anchor={row.current}
          today={today}
          onSnooze={(until) => void snooze([followUp], until, today)}
          onClose={() => setSnoozing(false)}
        />
      )}
    </li>
  );
}
