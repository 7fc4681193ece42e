import { useEffect, useState } from 'react';
import type { Failure } from '../../../../db/domain/result.ts';
import type { EvidenceView } from '../../../../electron/ipc/contract/roadmap.ts';
import { EVIDENCE_SOURCES } from '../../../../db/domain/vocabulary.ts';
import { Button, DateField, Dialog, RatingGroup, Select, TextArea } from '../../../components/index.ts';
import type { Rating } from '../../../components/index.ts';
import { asOption, opportunityOptions, peopleOptions } from '../../../lib/choices.ts';
import { EVIDENCE_SOURCE, optionsOf } from '../../../lib/labels.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { ChoiceBox } from '../../../components/ChoiceBox.tsx';
import { completeEvidence, readEvidence, startEvidence } from '../forms.ts';
import type { EvidenceForm } from '../forms.ts';
import { addEvidence, skills } from '../store.ts';
import { updateEvidence } from './store.ts';
import { WEIGHT_CHOICES } from './weights.ts';

interface EvidenceDialogProps {
  /** The skill it was opened from; null lets the person choose. */
  skillId: string | null;
  /** The piece to correct; without it a new one is added. */
  evidence?: EvidenceView;
  onClose: () => void;
}

const FORM = 'evidence-form';
const SOURCES = optionsOf(EVIDENCE_SOURCES, EVIDENCE_SOURCE);
const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];
const WORDS = { 1: 'mentioned', 3: 'wanted', 5: 'must have' } as const;

const weightOptions = (weight: number) => [
  ...WEIGHT_CHOICES.map((choice) => ({ value: String(choice.weight), label: choice.label })),
  ...(WEIGHT_CHOICES.some((choice) => choice.weight === weight)
    ? []
    : [{ value: String(weight), label: `Counts ${weight} times` }]),
];

/** Somebody wants a skill: who, how much, in which words, when, for which opportunity. */
export function EvidenceDialog({ skillId, evidence, onClose }: EvidenceDialogProps) {
  const { today } = useDay();
  const [start] = useState(() => startEvidence(skillId, evidence, today));
  const {
    value: form,
    setValue,
    clear,
  } = useDraft(
    evidence === undefined ? `evidence.add.${skillId ?? 'any'}` : `evidence.${evidence.id}`,
    start,
    readEvidence,
  );
  const [weight, setWeight] = useState(evidence?.weight ?? 1);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);
  const known = (skills.use(null).data ?? []).map(({ id, name, family }) => ({ value: id, label: name, hint: family }));
  const cards = opportunityOptions.use(null).data ?? [];
  const people = (peopleOptions.use(null).data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const weights = weightOptions(weight);
  const change = (part: Partial<EvidenceForm>) => setValue({ ...form, ...part });
  const errorAt = (field: string) => (failure?.field?.split('.').at(-1) === field ? failure.message : null);

  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const complete = completeEvidence(form);
    if (!complete.ok) {
      setFailure({ code: 'invalid', field: complete.field, message: complete.message });
      return;
    }
    const refused =
      evidence === undefined
        ? await addEvidence(complete.fields)
        : await updateEvidence(evidence.id, { ...complete.fields, weight });
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={evidence === undefined ? 'New evidence' : 'Correct evidence'}
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          {evidence === undefined ? 'Add evidence' : 'Save'}
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="grid grid-cols-2 gap-3">
          <ChoiceBox
            label="Skill"
            options={known}
            value={form.skillId}
            onChange={(id) => change({ skillId: id })}
            placeholder="Type to find one"
            error={errorAt('skillId')}
          />
          <Select
            label="Heard from"
            options={SOURCES}
            value={form.source}
            onChange={(source) => change({ source })}
            error={errorAt('source')}
          />
        </div>
        <TextArea
          label="In their words"
          value={form.quote}
          onChange={(quote) => change({ quote })}
          rows={2}
          placeholder="How would you know it was the pricing page and not the season?"
          error={errorAt('quote')}
        />
        <RatingGroup
          label="How important to them"
          words={WORDS}
          value={RATINGS.find((rating) => rating === form.importance) ?? null}
          onChange={(importance) => change({ importance: importance ?? 3 })}
        />
        <ChoiceBox
          label="Opportunity"
          options={cards.map(asOption)}
          value={form.opportunityId}
          onChange={(opportunityId) => change({ opportunityId })}
          placeholder="None"
          error={errorAt('opportunityId')}
        />
        <ChoiceBox
          label="Who said it"
          options={people}
          value={form.personId}
          onChange={(personId) => change({ personId })}
          placeholder="Nobody named"
          error={errorAt('personId')}
        />
        <DateField
          label="When"
          value={form.seenOn}
          onChange={(seenOn) => change({ seenOn })}
          today={today}
          prefer="past"
          error={errorAt('seenOn')}
        />
        {evidence !== undefined && (
          <Select
            label="How much it counts"
            options={weights}
            value={String(weight)}
            onChange={(value) => setWeight(Number(value))}
          />
        )}
        {failure !== null && failure.field === undefined && (
          <p role="alert" className="text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
