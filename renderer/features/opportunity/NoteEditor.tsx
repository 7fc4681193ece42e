import type { KeyboardEvent } from 'react';
import { Button, TextArea } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { useField } from '../../lib/use-field.ts';
import { failureOf } from './actions.ts';

interface NoteEditorProps {
  id: string;
  stored: string;
  onDone: () => void;
}

/** A note being changed; it saves itself as it is typed. */
export function NoteEditor({ id, stored, onDone }: NoteEditorProps) {
  const { value, setValue, error, onBlur } = useField(
    stored,
    async (body) => failureOf(await call('note.update', { id, body })),
    Object.is,
    `note ${id}`,
  );
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
    onBlur();
    onDone();
  };
  return (
    <div className="flex flex-col gap-2 pt-1" onBlur={onBlur} onKeyDownCapture={onKeyDownCapture}>
      <TextArea
        label="The note"
        hideLabel
        autoFocus
        rows={2}
        value={value}
        onChange={setValue}
        error={error?.message}
      />
      <Button size="sm" kbd="Mod+Enter" className="self-end" onPress={onDone}>
        Done
      </Button>
    </div>
  );
}
