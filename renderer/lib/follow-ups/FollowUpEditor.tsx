import { Check, Clock, SkipForward, Trash2 } from 'lucide-react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button } from '../../components/index.ts';
import { AddToCalendarButton } from '../calendar-export/AddToCalendarButton.tsx';
import { DraftArea } from './DraftArea.tsx';
import { FollowUpFieldset } from './FollowUpFieldset.tsx';

interface FollowUpEditorProps {
  followUp: FollowUpView;
  today: string;
  onDone: () => void;
  onSkip: () => void;
  onSnooze: () => void;
  onTrash: () => void;
  /** Something else is about to be shown: what lies above closes. */
  onLeave?: () => void;
  /** E went here: the text is focused. */
  focusDraft?: boolean;
}

/** One follow-up: what can be done with it, what to say, when and how. Saved as it is typed. */
export function FollowUpEditor({ followUp, today, focusDraft = false, onLeave, ...act }: FollowUpEditorProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-1.5">
        <Button variant="primary" icon={Check} onPress={act.onDone}>
          Done
        </Button>
        <Button icon={Clock} onPress={act.onSnooze}>
          Snooze
        </Button>
        <Button icon={SkipForward} onPress={act.onSkip}>
          Skip
        </Button>
        <Button variant="quiet" icon={Trash2} onPress={act.onTrash}>
          Trash
        </Button>
        <AddToCalendarButton ids={[followUp.id]} />
      </div>
      <DraftArea key={followUp.id} followUp={followUp} focusDraft={focusDraft} onDone={act.onDone} onLeave={onLeave} />
      <FollowUpFieldset followUp={followUp} today={today} />
    </div>
  );
}
