import { Button } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { navigate } from '../../lib/navigation.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { documentOf, isEmpty, placeOf } from './form.ts';
import { useDebrief } from './use-debrief.ts';

/** Save, what keeps it from being saved, and the way out of writing one. */
export function SaveBar() {
  const save = useDebrief((debrief) => debrief.save);
  const isSaving = useDebrief((debrief) => debrief.isSaving);
  const isNothing = useDebrief(({ form }) => isEmpty(documentOf(form)));
  const problem = useDebrief(({ failure, form }) =>
    failure === null
      ? null
      : placeOf(failure.field, form) === null
        ? failure.message
        : 'One field above needs a change.',
  );
  const isOwed = useDebrief(({ opened }) => opened.round.debriefOwed);
  const roundId = useDebrief(({ opened }) => opened.round.id);
  return (
    <div className="flex items-center gap-2">
      <Button variant="primary" kbd="Mod+Enter" isDisabled={isNothing || isSaving} onPress={() => void save()}>
        Save debrief
      </Button>
      <span role="status" className={`min-w-0 flex-1 text-sm ${problem === null ? 'text-ink3' : 'text-red'}`}>
        {problem ?? (isNothing ? 'Give a rating or write a line first.' : '')}
      </span>
      {isOwed && (
        <Button variant="quiet" size="sm" onPress={() => void waive(roundId)}>
          Go without
        </Button>
      )}
    </div>
  );
}

/** Takes the reminder for this round away. */
async function waive(roundId: string): Promise<void> {
  const result = await call('debrief.waive', { roundId });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, 'This debrief is not asked for any more. It can still be written.');
  navigate.closePanel();
}
