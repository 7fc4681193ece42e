import { useState } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, TextArea } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { offerUndo } from '../../lib/undo.ts';

const read = (kept: unknown) => z.string().safeParse(kept).data ?? null;

/** A note about what just happened. Half a note is there again after a crash. */
export function NoteComposer({ opportunityId }: { opportunityId: string }) {
  const { value: body, setValue, clear } = useDraft(`note.add.${opportunityId}`, '', read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isEmpty = body.trim() === '';
  const add = async () => {
    if (isEmpty) return;
    const result = await call('opportunity.addNote', { opportunityId, body });
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    clear();
    offerUndo(result.value.step, 'Note kept');
  };
  return (
    <div
      className="flex flex-col items-end gap-2"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void add();
      }}
    >
      <TextArea
        label="Note"
        hideLabel
        rows={1}
        placeholder="Write a note"
        value={body}
        onChange={(next) => {
          setFailure(null);
          setValue(next);
        }}
        error={failure?.message}
        className="w-full"
      />
      {!isEmpty && (
        <Button size="sm" kbd="Mod+Enter" onPress={() => void add()}>
          Keep note
        </Button>
      )}
    </div>
  );
}
