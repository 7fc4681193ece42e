import { Check, ChevronDown, ChevronRight, SkipForward, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Icon, IconButton } from '../../components/index.ts';
import { putBack } from '../../lib/follow-ups/actions.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { subjectOf, whyOf } from '../../lib/follow-ups/words.ts';
import { useNow } from '../../lib/hooks.ts';
import { FOLLOW_UP_STATE } from '../../lib/labels.ts';
import { useDay } from '../../lib/use-day.ts';
import { useFollowUps } from './store.ts';

/** What was done and skipped, newest first, folded away until asked for. */
export function SettledList({ rows }: { rows: readonly FollowUpView[] }) {
  const isShown = useFollowUps((state) => state.isSettledShown);
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section className="flex max-h-1/2 min-h-0 shrink-0 flex-col border-t border-line">
      <AriaButton
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        onPress={() => useFollowUps.setState({ isSettledShown: !isShown })}
        className="flex h-9 shrink-0 items-center gap-1.5 px-4 text-sm font-650 text-ink2 -outline-offset-2 data-hovered:text-ink"
      >
        <Icon icon={isShown ? ChevronDown : ChevronRight} size={13} />
        Done and skipped
        <span className="tabular font-normal text-ink3">{rows.length}</span>
      </AriaButton>
      {isShown && (
        <ul id={id} className="min-h-0 overflow-y-auto px-4 pb-3">
          {rows.map((row) => (
            <SettledRow key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SettledRow({ row }: { row: FollowUpView }) {
  const now = useNow();
  const { zone } = useDay();
  const why = whyOf(row);
  const subject = subjectOf(row);
  return (
    <li className="flex h-7.5 items-center gap-2 text-base">
      <Icon
        icon={row.state === 'done' ? Check : SkipForward}
        size={13}
        label={FOLLOW_UP_STATE[row.state]}
        className={row.state === 'done' ? 'text-accent' : 'text-ink3'}
      />
      <span
        className="min-w-0 flex-1 truncate"
        title={[subject, row.skipReason, why].filter((part) => part.trim() !== '').join(' · ')}
      >
        <span className="text-ink">{subject}</span>{' '}
        {row.skipReason.trim() !== '' && <span className="text-sm text-ink">“{row.skipReason}” </span>}
        <span className="text-sm text-ink2">{why}</span>
      </span>
      {row.settledAt !== null && (
        <time className="tabular shrink-0 text-sm text-ink3" title={exactInstant(row.settledAt, zone)}>
          {relativeInstant(row.settledAt, now, zone)}
        </time>
      )}
      <IconButton icon={Undo2} size="sm" label={`Put back: ${subject}`} onPress={() => void putBack([row])} />
    </li>
  );
}
