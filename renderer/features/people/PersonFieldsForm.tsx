import { useState } from 'react';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import type { PersonFields } from '../../../db/domain/person.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { PERSON_KINDS } from '../../../db/domain/vocabulary.ts';
import { Button, NumberField, Select } from '../../components/index.ts';
import { FieldScope } from '../../lib/field-scope.ts';
import { optionsOf, PERSON_KIND } from '../../lib/labels.ts';
import { openLink, savePerson } from './actions.ts';
import { CompanyChoice } from './CompanyChoice.tsx';
import { SavedArea } from '../../components/SavedArea.tsx';
import { SavedText } from '../../components/SavedText.tsx';
import { Section } from './Section.tsx';
import { useField } from '../../lib/use-field.ts';
import { isLink, mailLink } from './links.ts';

/** What is known of them, edited in place. */
export function PersonFieldsForm({ person }: { person: PersonDetail }) {
  const { id, email, profileUrl } = person;
  const save = (field: keyof PersonFields) => (value: string) => savePerson(id, { [field]: value });
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (fields: Partial<PersonFields>) => setFailure(await savePerson(id, fields));
  return (
    <FieldScope value={`person.${id}`}>
      <Section title="About them">
        <div className="grid grid-cols-2 gap-x-3 gap-y-2.5">
          <SavedText label="Name" stored={person.name} save={save('name')} />
          <Select
            label="Who they are"
            options={optionsOf(PERSON_KINDS, PERSON_KIND)}
            value={person.kind}
            onChange={(kind) => void choose({ kind })}
            error={failure?.field?.endsWith('kind') ? failure.message : null}
          />
          <SavedText label="Job title" stored={person.jobTitle} save={save('jobTitle')} />
          <CompanyChoice
            companyId={person.companyId}
            onChoose={(companyId) => void choose({ companyId })}
            error={failure?.field?.endsWith('companyId') ? failure.message : null}
          />
          <div data-focus-target="person.email">
            <SavedText label="Mail" stored={email} save={save('email')} />
          </div>
          <SavedText label="Phone" stored={person.phone} save={save('phone')} />
        </div>
        <div className="flex items-end gap-2">
          <SavedText
            label="Profile"
            placeholder="https://"
            stored={profileUrl}
            save={save('profileUrl')}
            className="flex-1"
          />
          {isLink(profileUrl) && <Button onPress={() => void openLink(profileUrl)}>Open</Button>}
          {email.includes('@') && <Button onPress={() => void openLink(mailLink(email))}>Write mail</Button>}
        </div>
        <KeepInTouch person={person} />
        <SavedArea label="Notes" stored={person.notes} save={save('notes')} />
      </Section>
    </FieldScope>
  );
}

/** After how many days of silence a follow-up is made. */
function KeepInTouch({ person: { id, keepInTouchDays } }: { person: PersonDetail }) {
  const { value, setValue, error, onBlur } = useField(keepInTouchDays, (days) =>
    savePerson(id, { keepInTouchDays: days }),
  );
  return (
    <NumberField
      label="Keep in touch every"
      unit="days"
      minValue={1}
      maxValue={3650}
      placeholder="never"
      value={value}
      onChange={setValue}
      onBlur={onBlur}
      error={error?.message}
      className="w-44"
    />
  );
}
