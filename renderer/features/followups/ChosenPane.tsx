import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button } from '../../components/index.ts';
import { FollowUpEditor } from '../../lib/follow-ups/FollowUpEditor.tsx';
import { MadeBy } from '../../lib/follow-ups/MadeBy.tsx';
import { subjectOf } from '../../lib/follow-ups/words.ts';
import { navigate } from '../../lib/navigation.ts';
import { ManyPane } from './ManyPane.tsx';
import { SleepLine } from './SleepLine.tsx';

interface ChosenPaneProps {
  chosen: readonly FollowUpView[];
  today: string;
  /** E was pressed on this one. */
  draftId: string | null;
  onDone: () => void;
  onSkip: () => void;
  onSnooze: () => void;
  onTrash: () => void;
  /** Escape: back to the list. */
  onLeave: () => void;
}

/** Beside the list: the one follow-up that is chosen, or what can be done with many. */
export function ChosenPane({ chosen, today, draftId, onLeave, ...act }: ChosenPaneProps) {
  const [only] = chosen;
  if (only === undefined) return null;
  return (
    <section
      aria-label={chosen.length === 1 ? subjectOf(only) : `${chosen.length} follow-ups chosen`}
      className="card flex flex-col gap-3 p-4"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {chosen.length === 1 ? (
        <>
          <ChosenHead followUp={only} today={today} />
          <FollowUpEditor key={only.id} followUp={only} today={today} focusDraft={draftId === only.id} {...act} />
          <MadeBy followUp={only} />
        </>
      ) : (
        <ManyPane chosen={chosen} today={today} {...act} />
      )}
    </section>
  );
}

function ChosenHead({ followUp, today }: { followUp: FollowUpView; today: string }) {
  const { opportunityId, personId } = followUp;
  return (
    <header className="flex flex-col gap-1">
      <h2 className="text-base font-650">{subjectOf(followUp)}</h2>
      <div className="-ml-2 flex flex-wrap gap-1">
        {opportunityId !== null && (
          <Button
            size="sm"
            variant="quiet"
            onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
          >
            {[followUp.company, followUp.title].filter(Boolean).join(', ') || 'Opportunity'}
          </Button>
        )}
        {personId !== null && (
          <Button size="sm" variant="quiet" onPress={() => navigate.openPanel({ kind: 'person', id: personId })}>
            {followUp.person ?? 'Person'}
          </Button>
        )}
      </div>
      <SleepLine followUp={followUp} today={today} />
    </header>
  );
}
