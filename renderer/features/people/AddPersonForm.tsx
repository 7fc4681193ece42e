import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { PERSON_KINDS } from '../../../db/domain/vocabulary.ts';
import { Button, NumberField, Select, TextField } from '../../components/index.ts';
import { matchesChord } from '../../lib/keys.ts';
import { optionsOf, PERSON_KIND } from '../../lib/labels.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { addPerson } from './actions.ts';
import { CompanyChoice } from './CompanyChoice.tsx';
import { emptyPerson, fieldsOf, readPersonDraft } from './person-draft.ts';
import type { PersonDraft } from './person-draft.ts';

/** Only the name is asked for; what was typed stays when the dialog is closed. */
export function AddPersonForm({ onDone }: { onDone: () => void }) {
  const { value, setValue, isRead, clear } = useDraft<PersonDraft>('person:new', emptyPerson, readPersonDraft);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: Partial<PersonDraft>) => {
    setFailure(null);
    setValue((before) => ({ ...before, ...part }));
  };
  const errorAt = (field: string) => (failure?.field === field ? failure.message : null);
  const submit = async () => {
    if (value.name.trim() === '') return;
    const problem = await addPerson(fieldsOf(value));
    setFailure(problem);
    if (problem !== null) return;
    clear();
    onDone();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!matchesChord(event.nativeEvent, 'Mod+Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget;
    leaveField();
    requestAnimationFrame(() => form.requestSubmit());
  };
  if (!isRead) return null;
  const isElsewhere =
    failure !== null && !['name', 'jobTitle', 'email', 'keepInTouchDays'].includes(failure.field ?? '');
  return (
    <form onSubmit={onSubmit} onKeyDownCapture={onKeyDownCapture} className="flex flex-col gap-3">
      <TextField
        label="Name"
        autoFocus
        value={value.name}
        onChange={(name) => change({ name })}
        error={errorAt('name')}
      />
      <Select
        label="Who they are"
        options={optionsOf(PERSON_KINDS, PERSON_KIND)}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label="Job title"
        value={value.jobTitle}
        onChange={(jobTitle) => change({ jobTitle })}
        error={errorAt('jobTitle')}
      />
      <CompanyChoice companyId={value.companyId} onChoose={(companyId) => change({ companyId })} />
      <TextField label="Mail" value={value.email} onChange={(email) => change({ email })} error={errorAt('email')} />
      <NumberField
        label="Keep in touch every"
        unit="days"
        minValue={1}
        maxValue={3650}
        value={value.keepInTouchDays}
        onChange={(keepInTouchDays) => change({ keepInTouchDays })}
        error={errorAt('keepInTouchDays')}
      />
      <div className="flex items-center gap-2">
        <Button variant="primary" type="submit" kbd="Mod+Enter" isDisabled={value.name.trim() === ''}>
          Add person
        </Button>
        <span role="status" className={`text-sm ${isElsewhere ? 'text-red' : 'text-ink3'}`}>
          {isElsewhere ? failure.message : value.name.trim() === '' ? 'Type a name first.' : ''}
        </span>
      </div>
    </form>
  );
}

/** A number counts once its field is left; the focus stays where it was. */
function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
}
