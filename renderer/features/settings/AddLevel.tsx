import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Rung } from '../../../electron/ipc/contract/ladder.ts';
import { Button, TextField } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { levelLabel } from '../../lib/labels.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { addLevel } from './levels.ts';

const read = (kept: unknown) => (typeof kept === 'string' ? kept : null);

/** A new rung by its name, or one that opportunities are at already. */
export function AddLevel({ levels, others }: { levels: readonly string[]; others: readonly Rung[] }) {
  const { value: name, setValue, clear } = useDraft('level.add', '', read);
  const [message, setMessage] = useState<string | null>(null);
  const add = async (level: string) => {
    const refused = await addLevel(levels, level);
    setMessage(refused?.message ?? null);
    if (refused === null && level === name) clear();
  };
  return (
    <>
      <form
        className="flex items-start gap-2 pt-2.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void add(name);
        }}
      >
        <TextField
          label="Add a level"
          maxLength={100}
          value={name}
          onChange={(typed) => {
            setMessage(null);
            setValue(typed);
          }}
          error={message}
          className="w-60"
        />
        <Button type="submit" icon={Plus} isDisabled={name.trim() === ''} className="mt-5.5">
          Add
        </Button>
      </form>
      {others.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5 pt-2.5 text-sm text-ink2">
          Used and not on the ladder:
          {others.map(({ level, opportunities }) => (
            <Button key={level} size="sm" icon={Plus} onPress={() => void add(level)}>
              {`${levelLabel(level)} (${count(opportunities, 'opportunity', 'opportunities')})`}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
