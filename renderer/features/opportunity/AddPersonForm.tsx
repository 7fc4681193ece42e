import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { PARTICIPATION_ROLES } from '../../../db/domain/vocabulary.ts';
import { Button, Select } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { optionsOf, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { offerUndo } from '../../lib/undo.ts';
import { PersonBox } from './PersonBox.tsx';
import type { NewParticipant } from './participant-form.ts';

const ROLES = optionsOf(PARTICIPATION_ROLES, PARTICIPATION_ROLE);

interface AddPersonFormProps {
  opportunityId: string;
  form: NewParticipant;
  onChange: (form: NewParticipant) => void;
  onClose: () => void;
}

/** Puts somebody on the opportunity: known already, or a new name. */
export function AddPersonForm({ opportunityId, form, onChange, onClose }: AddPersonFormProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    const { personId, name, role } = form;
    const result = await call('opportunity.addParticipant', {
      opportunityId,
      role,
      who: personId === null ? { name } : { personId },
    });
    if (!result.ok) return setFailure(result.error);
    offerUndo(result.value.step, `Added ${name}`);
    onClose();
  };
  return (
    <form
      aria-label="Add person"
      className="flex flex-col gap-2 rounded-lg border border-line bg-bg p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="flex items-start gap-2">
        <PersonBox
          label="Name"
          autoFocus
          value={form}
          onChange={(next) => {
            setFailure(null);
            onChange({ ...form, ...next });
          }}
          error={failure?.message}
          className="flex-1"
        />
        <Select
          label="Role"
          options={ROLES}
          value={form.role}
          onChange={(role) => onChange({ ...form, role })}
          className="w-36"
        />
      </div>
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button type="submit" variant="primary">
          Add person
        </Button>
      </div>
    </form>
  );
}
