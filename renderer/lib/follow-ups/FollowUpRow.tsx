import { Check, Clock, Hourglass, PenLine, Repeat, Reply, SkipForward } from 'lucide-react';
import { Button } from 'react-aria-components';
import { repeatOf } from '../../../db/domain/repeat.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Chip, Icon, IconButton } from '../../components/index.ts';
import { exactDate } from '../format.ts';
import { CONTACT_CHANNEL, inSentence } from '../labels.ts';
import { dueWords, repeatWords, subjectOf, wantedOn, whyOf } from './words.ts';

/** What can be done with one row, by mouse as by its key. */
export interface FollowUpRowActions {
  onDone: (followUp: FollowUpView) => void;
  onSkip: (followUp: FollowUpView) => void;
  onSnooze: (followUp: FollowUpView) => void;
  /** They got in touch: logs it. */
  onReply?: (followUp: FollowUpView) => void;
  /** Left out where the draft stands beside the list anyway. */
  onDraft?: (followUp: FollowUpView) => void;
}

interface FollowUpRowProps extends FollowUpRowActions {
  followUp: FollowUpView;
  today: string;
  /** Pointed at or chosen: shows what can be done. */
  isActive: boolean;
}

/** The inside of a row: done circle, what to do, why, when. */
export function FollowUpRow({
  followUp,
  today,
  isActive,
  onDone,
  onSkip,
  onSnooze,
  onReply,
  onDraft,
}: FollowUpRowProps) {
  const subject = subjectOf(followUp);
  const why = whyOf(followUp);
  const due = dueWords(followUp, today);
  const repeat = repeatOf(followUp);
  const exact = exactOf(followUp);
  return (
    <>
      <Button
        aria-label={`Done: ${subject}`}
        onPress={() => onDone(followUp)}
        className="group/done -ml-1 flex size-6 shrink-0 items-center justify-center rounded-full"
      >
        <span className="flex size-4 items-center justify-center rounded-full border border-control text-transparent group-data-hovered/done:border-accent group-data-hovered/done:text-accent">
          <Check size={11} strokeWidth={2.25} aria-hidden="true" />
        </span>
      </Button>
      <span className="min-w-0 flex-1 truncate" title={why === '' ? subject : `${subject} · ${followUp.reason || why}`}>
        <span className="font-650 text-ink">{subject}</span>
        {why !== '' && <span className="text-sm text-ink2"> {why}</span>}
      </span>
      {isActive && (
        <span className="flex shrink-0 items-center">
          {onDraft !== undefined && (
            <IconButton icon={PenLine} size="sm" label="Open the draft" kbd="E" onPress={() => onDraft(followUp)} />
          )}
          {onReply !== undefined && (
            <IconButton icon={Reply} size="sm" label="They answered" kbd="R" onPress={() => onReply(followUp)} />
          )}
          <IconButton icon={Clock} size="sm" label="Snooze" kbd="S" onPress={() => onSnooze(followUp)} />
          <IconButton icon={SkipForward} size="sm" label="Skip" kbd="K" onPress={() => onSkip(followUp)} />
        </span>
      )}
      <SleepMark followUp={followUp} />
      {repeat !== null && (
        <span title={`Comes again ${repeatWords(repeat)}`} className="text-ink3">
          <Icon icon={Repeat} size={13} label={`repeats ${repeatWords(repeat)}`} />
        </span>
      )}
      {followUp.channel !== null && followUp.channel !== 'other' && (
        <Chip>{inSentence(CONTACT_CHANNEL[followUp.channel])}</Chip>
      )}
      {due.text !== '' && (
        <Chip tone={due.isLate ? 'red' : 'neutral'} title={due.isLate ? `Late since ${exact}` : exact}>
          {due.text}
        </Chip>
      )}
    </>
  );
}

function exactOf(followUp: FollowUpView): string {
  const { snoozedUntil, dueTime, timeZone, snoozedTime, snoozedZone } = followUp;
  const [time, zone] = snoozedUntil === null ? [dueTime, timeZone] : [snoozedTime, snoozedZone];
  return exactDate(wantedOn(followUp), time ?? undefined, zone ?? undefined);
}

/** Put off, or waiting for an answer. */
function SleepMark({ followUp }: { followUp: FollowUpView }) {
  const { waitsSince, snoozedUntil, dueOn } = followUp;
  if (waitsSince === null && snoozedUntil === null) return null;
  const isWaiting = waitsSince !== null;
  return (
    <span title={`${isWaiting ? 'Waits for an answer. ' : ''}Was due ${exactDate(dueOn)}`} className="text-ink3">
      <Icon icon={isWaiting ? Hourglass : Clock} size={13} label={isWaiting ? 'waits for an answer' : 'snoozed'} />
    </span>
  );
}
