import { useState } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';

const read = (kept: unknown) => z.string().safeParse(kept).data ?? null;

/** One more pain, as it was said; the rest is filled in on its row. */
export function AddPain({ opportunityId }: { opportunityId: string }) {
  const { value: text, setValue, clear } = useDraft(`pain.add.${opportunityId}`, '', read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    const result = await call('brief.savePain', {
      opportunityId,
      id: null,
      text,
      severity: 3,
      challenge: 'other',
      answer: '',
      personId: null,
      skillId: null,
    });
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
        label="Another pain"
        hideLabel
        placeholder="What hurts them, in their words"
        value={text}
        onChange={(next) => {
          setFailure(null);
          setValue(next);
        }}
        error={failure?.message}
        className="flex-1"
      />
      <Button type="submit">Add pain</Button>
    </form>
  );
}
