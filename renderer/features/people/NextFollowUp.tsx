import { useRef, useState } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { settle, snooze } from '../../lib/follow-ups/actions.ts';
import { FollowUpRow } from '../../lib/follow-ups/FollowUpRow.tsx';
import { SkipPopover } from '../../lib/follow-ups/SkipPopover.tsx';
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
  const [isSkipping, setSkipping] = useState(false);
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
        isActive={isActive || isSnoozing || isSkipping}
        onDone={() => void settle([followUp], 'done')}
        onSkip={() => setSkipping(true)}
        onSnooze={() => setSnoozing(true)}
      />
      {isSnoozing && (
        <SnoozePopover
          anchor={row.current}
          canWait
          onSnooze={(to) => void snooze([followUp], to, today)}
          onClose={() => setSnoozing(false)}
        />
      )}
      {isSkipping && (
        <SkipPopover
          anchor={row.current}
          onSkip={(reason) => void settle([followUp], 'skipped', reason)}
          onClose={() => setSkipping(false)}
        />
      )}
    </li>
  );
}
