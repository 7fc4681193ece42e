import { Button } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { missingIn } from './form.ts';
import { useCloseOut } from './use-close-out.ts';

const SHOWN_AT_FIELD = ['closedOn', 'feedback', 'lessons', 'skills', 'comeBackOn'];

/** Close out now, or later: then the card keeps asking. */
export function SaveBar({ onSave }: { onSave: () => void }) {
  const missing = useCloseOut(({ form }) => missingIn(form));
  const failure = useCloseOut((closeOut) => closeOut.failure);
  const isWritten = useCloseOut(({ opportunity }) => opportunity.closeOut !== null);
  const isSaving = useCloseOut((closeOut) => closeOut.isSaving);
  const isAtField = SHOWN_AT_FIELD.includes(failure?.field?.split('.')[0] ?? '');
  const problem = failure === null ? null : isAtField ? 'One field above needs a change.' : failure.message;
  return (
    <div className="flex items-center gap-2">
      <Button variant="primary" kbd="Mod+Enter" isDisabled={missing !== null || isSaving} onPress={onSave}>
        {isWritten ? 'Save close-out' : 'Close out'}
      </Button>
      <span role="status" className={`min-w-0 flex-1 text-sm ${problem === null ? 'text-ink3' : 'text-red'}`}>
        {problem ?? missing ?? ''}
      </span>
      <Button variant="quiet" onPress={navigate.closePanel}>
        {isWritten ? 'Leave it' : 'Later'}
      </Button>
    </div>
  );
}
