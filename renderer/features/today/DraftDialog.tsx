import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Dialog } from '../../components/index.ts';
import { settle, trash } from '../../lib/follow-ups/actions.ts';
import { FollowUpEditor } from '../../lib/follow-ups/FollowUpEditor.tsx';
import { MadeBy } from '../../lib/follow-ups/MadeBy.tsx';
import { subjectOf, whyOf } from '../../lib/follow-ups/words.ts';

interface DraftDialogProps {
  followUp: FollowUpView | null;
  today: string;
  onClose: () => void;
  /** Closes and asks until when. */
  onSnooze: (followUp: FollowUpView) => void;
}

/** One follow-up with its draft, above the day. */
export function DraftDialog({ followUp, today, onClose, onSnooze }: DraftDialogProps) {
  if (followUp === null) return null;
  const leave = (act: () => void) => {
    onClose();
    act();
  };
  return (
    <Dialog isOpen onClose={onClose} title={subjectOf(followUp)} subtitle={whyOf(followUp) || undefined}>
      <FollowUpEditor
        key={followUp.id}
        followUp={followUp}
        today={today}
        focusDraft
        onLeave={onClose}
        onDone={() => leave(() => void settle([followUp], 'done'))}
        onSkip={() => leave(() => void settle([followUp], 'skipped'))}
        onTrash={() => leave(() => void trash([followUp]))}
        onSnooze={() => leave(() => onSnooze(followUp))}
      />
      <div className="mt-3">
        <MadeBy followUp={followUp} onLeave={onClose} />
      </div>
    </Dialog>
  );
}
