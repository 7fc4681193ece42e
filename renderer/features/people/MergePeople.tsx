import { useState } from 'react';
import type { ReactNode } from 'react';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import { conflictsOf, PERSON_MERGE_FIELDS } from '../../../db/domain/merge.ts';
import type { PersonMergeField } from '../../../db/domain/merge.ts';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { PERSON_KIND } from '../../lib/labels.ts';
import type { Merging } from './hosts.ts';
import { MergeForm } from './MergeForm.tsx';
import { OtherPerson } from './OtherPerson.tsx';
import { personResource } from './resources.ts';

const LABEL: Record<PersonMergeField, string> = {
  name: 'Name',
  kind: 'Who they are',
  jobTitle: 'Job title',
  companyId: 'Company',
  email: 'Mail',
  phone: 'Phone',
  profileUrl: 'Profile',
  keepInTouchDays: 'Keep in touch',
};

function wordOf(person: PersonDetail, field: PersonMergeField): string {
  if (field === 'companyId') return person.company ?? '';
  if (field === 'kind') return PERSON_KIND[person.kind];
  if (field === 'keepInTouchDays') return `every ${person.keepInTouchDays} days`;
  return person[field];
}

/** Two people who are one: which stays, and what stands where both say something. */
export function MergePeople({ id, otherId }: Merging) {
  const [chosenId, setChosen] = useState(otherId);
  const [isSwapped, setSwapped] = useState(false);
  const one = personResource.use({ id }).data;
  if (one === null) return null;
  const picker = <OtherPerson person={one} chosenId={chosenId} onChoose={setChosen} />;
  const isUnknown = isHalfKnown(one.name);
  const title = isUnknown ? `Who is “${one.name}”?` : `Merge ${one.name}`;
  if (chosenId === null) return <MergeForm title={title} picker={picker} pair={null} />;
  return (
    <Both
      title={title}
      picker={otherId === null ? picker : null}
      one={one}
      otherId={chosenId}
      // Whoever is known by name stays; the role that stood for them becomes theirs.
      isSwapped={isSwapped !== isUnknown}
      onSwap={() => setSwapped(!isSwapped)}
    />
  );
}

interface BothProps {
  title: string;
  picker: ReactNode;
  one: PersonDetail;
  otherId: string;
  isSwapped: boolean;
  onSwap: () => void;
}

function Both({ title, picker, one, otherId, isSwapped, onSwap }: BothProps) {
  const other = personResource.use({ id: otherId }).data;
  if (other === null) return <MergeForm title={title} picker={picker} pair={null} />;
  const [kept, merged] = isSwapped ? [other, one] : [one, other];
  const conflicts = conflictsOf(PERSON_MERGE_FIELDS, kept, merged).map((field) => ({
    field,
    label: LABEL[field],
    kept: wordOf(kept, field),
    merged: wordOf(merged, field),
  }));
  return (
    <MergeForm
      title={title}
      picker={picker}
      pair={{
        kept,
        merged,
        conflicts,
        onSwap,
        choiceOf: (take) => ({
          kind: 'person',
          keepId: kept.id,
          mergeId: merged.id,
          take: PERSON_MERGE_FIELDS.filter((field) => take.has(field)),
        }),
      }}
    />
  );
}
