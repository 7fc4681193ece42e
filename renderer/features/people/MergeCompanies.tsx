import { useState } from 'react';
import type { ReactNode } from 'react';
import { COMPANY_MERGE_FIELDS, conflictsOf } from '../../../db/domain/merge.ts';
import type { CompanyMergeField } from '../../../db/domain/merge.ts';
import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { COMPANY_KIND } from './company-kind.ts';
import type { Merging } from './hosts.ts';
import { MergeForm } from './MergeForm.tsx';
import { OtherCompany } from './OtherCompany.tsx';
import { companyResource } from './resources.ts';

const LABEL: Record<CompanyMergeField, string> = {
  name: 'Name',
  kind: 'What it is',
  website: 'Website',
  industry: 'Industry',
  sizeBand: 'Size',
  locations: 'Locations',
};

const wordOf = (company: CompanyDetail, field: CompanyMergeField) =>
  field === 'kind' ? COMPANY_KIND[company.kind] : company[field];

/** Two companies that are one: which stays, and what stands where both say something. */
export function MergeCompanies({ id, otherId }: Merging) {
  const [chosenId, setChosen] = useState(otherId);
  const [isSwapped, setSwapped] = useState(false);
  const one = companyResource.use({ id }).data;
  if (one === null) return null;
  const title = `Merge ${one.name}`;
  const picker = <OtherCompany company={one} onChoose={setChosen} />;
  if (chosenId === null) return <MergeForm title={title} picker={picker} pair={null} />;
  return (
    <Both
      title={title}
      picker={otherId === null ? picker : null}
      one={one}
      otherId={chosenId}
      isSwapped={isSwapped}
      onSwap={() => setSwapped(!isSwapped)}
    />
  );
}

interface BothProps {
  title: string;
  picker: ReactNode;
  one: CompanyDetail;
  otherId: string;
  isSwapped: boolean;
  onSwap: () => void;
}

function Both({ title, picker, one, otherId, isSwapped, onSwap }: BothProps) {
  const other = companyResource.use({ id: otherId }).data;
  if (other === null) return <MergeForm title={title} picker={picker} pair={null} />;
  const [kept, merged] = isSwapped ? [other, one] : [one, other];
  const conflicts = conflictsOf(COMPANY_MERGE_FIELDS, kept, merged).map((field) => ({
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
          kind: 'company',
          keepId: kept.id,
          mergeId: merged.id,
          take: COMPANY_MERGE_FIELDS.filter((field) => take.has(field)),
        }),
      }}
    />
  );
}
