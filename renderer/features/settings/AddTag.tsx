import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { TAG_MAX, nextColour } from '../../../db/domain/tag.ts';
import { Button, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';

const read = (kept: unknown) => (typeof kept === 'string' ? kept : null);

/** A new tag by its name; its colour is the one used least. */
export function AddTag({ used }: { used: readonly string[] }) {
  const { value: name, setValue, clear } = useDraft('tag.add', '', read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    if (name.trim() === '') return;
    const result = await call('tag.add', { name, colour: nextColour(used) });
    setFailure(result.ok ? null : result.error);
    if (result.ok) clear();
  };
  return (
    <form
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label="Add a tag"
        maxLength={TAG_MAX}
        value={name}
        onChange={(typed) => {
          setFailure(null);
          setValue(typed);
        }}
        error={failure?.message}
        className="w-60"
      />
      <Button type="submit" icon={Plus} isDisabled={name.trim() === ''} className="mt-5.5">
        Add
      </Button>
    </form>
  );
}
