import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { PARTICIPATION_ROLES } from '../../../db/domain/vocabulary.ts';
import type { ParticipationRole, PersonKind } from '../../../db/domain/vocabulary.ts';
import { Button, ComboBox, Select } from '../../components/index.ts';
import { asOption, opportunityOptions } from '../../lib/choices.ts';
import { optionsOf, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { addRole } from './actions.ts';

const ROLE_OF_KIND: Record<PersonKind, ParticipationRole> = {
  recruiter: 'recruiter',
  hiring_manager: 'hiring_manager',
  interviewer: 'interviewer',
  referrer: 'referrer',
  mentor: 'referrer',
  other: 'interviewer',
};

/** Another opportunity they take part in, at any company. */
export function AddRoleForm({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const names = opportunityOptions.use(null).data;
  const options = useMemo(() => (names ?? []).map(asOption), [names]);
  const [text, setText] = useState('');
  const [role, setRole] = useState<ParticipationRole>(ROLE_OF_KIND[person.kind]);
  const [isMissing, setMissing] = useState(false);
  const chosen = options.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(chosen === undefined);
    if (chosen === undefined) return;
    const { id: personId, name } = person;
    if (await addRole({ personId, name, opportunityId: chosen.value, role, what: chosen.label })) onClose();
  };
  return (
    <form
      aria-label="Add to an opportunity"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      className="flex flex-col gap-2 rounded-md bg-sunken p-2"
    >
      <ComboBox
        label="Opportunity"
        options={options}
        text={text}
        autoFocus
        onTextChange={(next) => {
          setMissing(false);
          setText(next);
        }}
        onChoose={() => undefined}
        error={isMissing ? 'Choose an opportunity from the list.' : null}
      />
      <div className="flex items-end gap-2">
        <Select
          label="Role"
          options={optionsOf(PARTICIPATION_ROLES, PARTICIPATION_ROLE)}
          value={role}
          onChange={setRole}
          className="flex-1"
        />
        <Button variant="primary" type="submit">
          Add
        </Button>
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
