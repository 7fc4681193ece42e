import { Trash2 } from 'lucide-react';
import type { PainFields } from '../../../db/domain/brief.ts';
import { CHALLENGES } from '../../../db/domain/vocabulary.ts';
import type { PainView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, IconButton, RatingGroup, Select, TextArea } from '../../components/index.ts';
import type { Rating } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { CHALLENGE, optionsOf } from '../../lib/labels.ts';
import { failureOf, say } from './actions.ts';
import { useField } from '../../lib/use-field.ts';

const KINDS = optionsOf(CHALLENGES, CHALLENGE);
const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];
const WORDS = { 1: 'small', 5: 'severe' } as const;

const fieldsOf = ({ text, severity, challenge, answer, personId, skillId }: PainView): PainFields => ({
  text,
  severity,
  challenge,
  answer,
  personId,
  skillId,
});
const isSame = (a: PainFields, b: PainFields) =>
  a.text === b.text && a.severity === b.severity && a.challenge === b.challenge && a.answer === b.answer;

/** A pain in their words, how bad it is, and my answer to it. */
export function PainRow({ pain, opportunityId }: { pain: PainView; opportunityId: string }) {
  const { value, setValue, error, onBlur } = useField(
    fieldsOf(pain),
    async (fields) => failureOf(await call('brief.savePain', { ...fields, opportunityId, id: pain.id })),
    isSame,
    `pain ${pain.id}`,
  );
  const change = (part: Partial<PainFields>) => setValue({ ...value, ...part });
  const remove = async () => say(await call('brief.removePain', { id: pain.id }), 'Removed the pain');
  return (
    <div onBlur={onBlur} className="flex flex-col gap-1.5 rounded-lg border border-line p-2">
      <div className="flex items-center gap-2">
        <RatingGroup
          label="Severity"
          hideLabel
          size="sm"
          words={WORDS}
          value={RATINGS.find((rating) => rating === value.severity) ?? null}
          onChange={(severity) => change({ severity: severity ?? 3 })}
        />
        {pain.personName !== null && <span className="truncate text-sm text-ink3">{pain.personName}</span>}
        {value.answer.trim() === '' && (
          <Chip tone="amber" className="ml-auto">
            no answer yet
          </Chip>
        )}
        <IconButton
          icon={Trash2}
          size="sm"
          label={`Remove the pain “${pain.text.slice(0, 60)}”`}
          className={value.answer.trim() === '' ? '' : 'ml-auto'}
          onPress={() => void remove()}
        />
      </div>
      <TextArea
        label="The pain in their words"
        hideLabel
        rows={1}
        value={value.text}
        onChange={(text) => change({ text })}
        error={error?.message}
      />
      <TextArea
        label="My answer"
        hideLabel
        rows={1}
        placeholder="My answer to it"
        value={value.answer}
        onChange={(answer) => change({ answer })}
      />
      <Select
        label="Kind of pain"
        hideLabel
        options={KINDS}
        value={value.challenge}
        onChange={(challenge) => change({ challenge })}
      />
    </div>
  );
}
