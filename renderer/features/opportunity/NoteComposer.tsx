import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, TextArea } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { offerUndo } from '../../lib/undo.ts';
import { slashChoices } from './slash.ts';
import type { SlashChoice } from './slash.ts';
import { optionId, SlashMenu } from './SlashMenu.tsx';

const read = (kept: unknown) => z.string().safeParse(kept).data ?? null;

/** What the field of the note is found by, for those who lead here. */
export const NOTE_TARGET = 'stream.note';

interface NoteComposerProps {
  opportunityId: string;
  onChoose: (choice: SlashChoice) => void;
}

/** A note about what just happened, half of it there again after a crash; a slash offers what else can be written. */
export function NoteComposer({ opportunityId, onChoose }: NoteComposerProps) {
  const { value: body, setValue, clear } = useDraft(`note.add.${opportunityId}`, '', read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [at, setAt] = useState(0);
  const [isDismissed, setDismissed] = useState(true);
  const menuId = useId();
  const choices = isDismissed ? [] : slashChoices(body);
  const chosen = choices[Math.min(at, choices.length - 1)];
  const isEmpty = body.trim() === '';

  const add = async () => {
    if (isEmpty) return;
    const result = await call('opportunity.addNote', { opportunityId, body });
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    clear();
    offerUndo(result.value.step, 'Note kept');
  };
  const choose = (choice: SlashChoice) => {
    clear();
    onChoose(choice);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((at + 1) % choices.length),
    ArrowUp: () => setAt((at + choices.length - 1) % choices.length),
    Enter: () => chosen !== undefined && choose(chosen.value),
    Tab: () => chosen !== undefined && choose(chosen.value),
    Escape: () => setDismissed(true),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const run = isSave ? () => void add() : choices.length > 0 && !event.shiftKey ? keys[event.key] : undefined;
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <div
      data-focus-target={NOTE_TARGET}
      className="relative flex flex-col items-end gap-2"
      onKeyDownCapture={onKeyDown}
      onFocus={() => setDismissed(false)}
      onBlur={() => setDismissed(true)}
    >
      <TextArea
        label="Note"
        hideLabel
        rows={1}
        placeholder="Write a note, or / for round, message, follow-up"
        value={body}
        onChange={(next) => {
          setFailure(null);
          setAt(0);
          setDismissed(false);
          setValue(next);
        }}
        error={failure?.message}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(chosen === undefined
          ? {}
          : { 'aria-controls': menuId, 'aria-activedescendant': optionId(menuId, chosen.value) })}
        className="w-full"
      />
      {choices.length > 0 && (
        <SlashMenu id={menuId} choices={choices} chosen={chosen?.value ?? null} onChoose={choose} />
      )}
      {!isEmpty && choices.length === 0 && (
        <Button size="sm" kbd="Mod+Enter" onPress={() => void add()}>
          Keep note
        </Button>
      )}
    </div>
  );
}
