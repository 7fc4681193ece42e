import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Dialog } from '../../components/index.ts';
import { stopMerge } from './hosts.ts';
import { MergeField } from './MergeField.tsx';
import type { MergeConflict } from './MergeField.tsx';
import { merge } from './merge-actions.ts';
import type { MergeChoice } from './merge-actions.ts';

interface Named {
  id: string;
  name: string;
}
interface MergeFormProps {
  title: string;
  /** Where the other one is chosen; null when both are given. */
  picker: ReactNode;
  /** The two, once both are known. */
  pair: {
    kept: Named;
    merged: Named;
    conflicts: readonly MergeConflict[];
    onSwap: () => void;
    choiceOf: (take: ReadonlySet<string>) => MergeChoice;
  } | null;
}

/** Says which one stays, asks only where both say something, and that nothing is lost. */
export function MergeForm({ title, picker, pair }: MergeFormProps) {
  const [take, setTake] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pair === null) return;
    const { kept, merged } = pair;
    const problem = await merge(pair.choiceOf(take), { kept: kept.name, merged: merged.name });
    if (problem === null) stopMerge();
    else setFailure(problem);
  };
  const choose = (field: string, isOther: boolean) => {
    const next = new Set(take);
    if (isOther) next.add(field);
    else next.delete(field);
    setTake(next);
  };
  return (
    <Dialog isOpen onClose={stopMerge} title={title}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
        {picker}
        {pair !== null && (
          <>
            <p className="m-0 flex items-center gap-2 text-base text-ink2">
              <span className="min-w-0 flex-1 wrap-anywhere">
                <b className="font-650 text-ink">{pair.kept.name}</b> stays. Everything of{' '}
                <b className="font-650 text-ink">{pair.merged.name}</b> goes there.
              </span>
              <Button
                size="sm"
                icon={ArrowUpDown}
                onPress={() => {
                  setTake(new Set());
                  pair.onSwap();
                }}
              >
                Keep {pair.merged.name} instead
              </Button>
            </p>
            {pair.conflicts.map((conflict) => (
              <MergeField
                key={conflict.field}
                conflict={conflict}
                isOther={take.has(conflict.field)}
                onChoose={(isOther) => choose(conflict.field, isOther)}
              />
            ))}
            {pair.conflicts.length > 0 && (
              <p className="m-0 text-sm text-ink2">What you do not choose goes to the notes.</p>
            )}
          </>
        )}
        <div className="flex items-center gap-2">
          <Button variant="primary" type="submit" isDisabled={pair === null}>
            Merge
          </Button>
          <Button variant="quiet" onPress={stopMerge}>
            Cancel
          </Button>
          <span role="status" className={`min-w-0 text-sm ${failure === null ? 'text-ink3' : 'text-red'}`}>
            {failure?.message ?? (pair === null ? 'Choose the other one first.' : '')}
          </span>
        </div>
      </form>
    </Dialog>
  );
}
