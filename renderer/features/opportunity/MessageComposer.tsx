import type { Failure } from '../../../db/domain/result.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';
import type { Day } from '../../lib/use-day.ts';
import { offerUndo } from '../../lib/undo.ts';
import { EMPTY_MESSAGE, instantMeant, readMessage } from './message-form.ts';
import { MessageFields } from './MessageFields.tsx';

const NO_TIME: Failure = {
  code: 'invalid',
  message: 'This time does not exist on that day. Type another one.',
  field: 'at',
};
const NO_WORDS: Failure = { code: 'invalid', message: 'Write what was said, in a few words.', field: 'summary' };

interface MessageComposerProps {
  detail: OpportunityDetail;
  day: Day;
  onClose: () => void;
}

/** Logs a message, a call or a meeting on this opportunity. */
export function MessageComposer({ detail, day, onClose }: MessageComposerProps) {
  const { value: form, setValue, clear } = useDraft(`message.add.${detail.id}`, EMPTY_MESSAGE, readMessage);
  const save = async () => {
    const at = instantMeant(form, day.zone, Date.now());
    if (at === null) return NO_TIME;
    if (form.summary.trim() === '') return NO_WORDS;
    const { summary, channel, direction, personId } = form;
    const result = await call('interaction.add', {
      at,
      summary,
      channel,
      direction,
      personId,
      opportunityId: detail.id,
    });
    if (!result.ok) return result.error;
    clear();
    offerUndo(result.value.step);
    onClose();
    return null;
  };
  return (
    <MessageFields
      label="Log a message"
      saveLabel="Log it"
      detail={detail}
      day={day}
      form={form}
      onChange={setValue}
      save={save}
      onClose={onClose}
      onCancel={() => {
        clear();
        onClose();
      }}
    />
  );
}
