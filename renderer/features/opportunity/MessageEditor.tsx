import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { OpportunityDetail, StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';
import type { Day } from '../../lib/use-day.ts';
import { offerUndo } from '../../lib/undo.ts';
import { instantMeant, messageOf, readMessage } from './message-form.ts';
import { MessageFields } from './MessageFields.tsx';

interface MessageEditorProps {
  item: StreamItem;
  detail: OpportunityDetail;
  day: Day;
  onClose: () => void;
}

const NO_TIME: Failure = {
  code: 'invalid',
  message: 'This time does not exist on that day. Type another one.',
  field: 'at',
};

/** A message, call or meeting being corrected; what is half-typed is there the next time it is opened. */
export function MessageEditor({ item, detail, day, onClose }: MessageEditorProps) {
  const [before] = useState(() => messageOf(item, day.zone));
  const { value: form, setValue, clear } = useDraft(`message.edit.${item.id}`, before, readMessage);
  const close = () => {
    clear();
    onClose();
  };
  const save = async () => {
    const at = form.when === before.when ? item.at : instantMeant(form, day.zone, item.at);
    if (at === null) return NO_TIME;
    const { summary, channel, direction, personId } = form;
    const isSameTime = form.when?.date === before.when?.date && form.when?.time === before.when?.time;
    const fields = { summary, channel, direction, personId, ...(isSameTime ? {} : { at }) };
    const result = await call('interaction.update', { id: item.id, fields });
    if (!result.ok) return result.error;
    offerUndo(result.value.step);
    close();
    return null;
  };
  const said = item.interaction;
  const isKnown = said === null || said.personId === null;
  return (
    <MessageFields
      label="Change the message"
      saveLabel="Save"
      detail={detail}
      day={day}
      form={form}
      {...(isKnown ? {} : { other: { personId: said.personId ?? '', name: said.person ?? '' } })}
      onChange={setValue}
      save={save}
      onClose={onClose}
      onCancel={close}
    />
  );
}
