import { checkLetter, insertPart, startLetter } from '../../../db/domain/letter.ts';
import type { LetterFacts, LetterOffer } from '../../../db/domain/letter.ts';
import type { MaterialAgainst } from '../../../electron/ipc/contract/material-lines.ts';
import { Button, TextArea } from '../../components/index.ts';
import { useField } from '../../lib/use-field.ts';
import { saveMaterial } from './actions.ts';
import { LetterCheckList } from './LetterCheckList.tsx';

interface LetterPartProps {
  id: string;
  stored: string;
  /** The opportunity it is written for; null while none is chosen. */
  against: MaterialAgainst | null;
}

/** A letter being written, checked as it grows: their pain, what I bring, the proof, in that order. */
export function LetterPart({ id, stored, against }: LetterPartProps) {
  const { value, setValue, error, onBlur } = useField(stored, (body) => saveMaterial(id, { body }), Object.is, 'text');
  const start = against === null || value.trim() !== '' ? '' : startLetter(against.letter);
  const insert = (offer: LetterOffer, facts: LetterFacts) => setValue(insertPart(value, offer, facts));
  return (
    <section aria-label="Letter" className="flex flex-col gap-1.5">
      <TextArea
        label="Letter"
        rows={8}
        maxRows={24}
        placeholder="Their pain in their words, what you bring, and the number that proves it"
        value={value}
        onChange={setValue}
        onBlur={onBlur}
        error={error?.message}
      />
      {against === null ? (
        <p className="m-0 text-sm text-ink2">
          Choose the opportunity it is for above: then it is checked against what hurts them.
        </p>
      ) : (
        <>
          {start !== '' && (
            <div className="flex items-center gap-2">
              <Button size="sm" onPress={() => setValue(start)}>
                Start from the brief
              </Button>
              <span className="text-sm text-ink3">Their pain, your answer and a number, in your own words.</span>
            </div>
          )}
          {value.trim() === '' && start === '' && (
            <p className="m-0 text-sm text-ink2">
              The brief of {against.company} has no pain, no benefit and no story with a number to start from yet.
            </p>
          )}
          <LetterCheckList
            check={checkLetter(value, against.letter)}
            facts={against.letter}
            onInsert={(offer) => insert(offer, against.letter)}
          />
        </>
      )}
    </section>
  );
}
