import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { Chip, IconButton } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { AddRoleForm } from './AddRoleForm.tsx';
import { RoleRow } from './RoleRow.tsx';
import { byCompany } from './roles.ts';
import { Section } from './Section.tsx';

/** What they are to each opportunity; somebody of an agency acts at several companies, and each stands by itself. */
export function PersonRoles({ person }: { person: PersonDetail }) {
  const [isAdding, setAdding] = useState(false);
  const companies = byCompany(person.roles);
  const opportunities = companies.reduce((sum, { opportunities: some }) => sum + some.length, 0);
  return (
    <Section
      title="Opportunities"
      count={opportunities || undefined}
      aside={
        <>
          {companies.length > 1 && <Chip>at {count(companies.length, 'company', 'companies')}</Chip>}
          <IconButton icon={Plus} size="sm" label="Add to an opportunity" onPress={() => setAdding(true)} />
        </>
      }
    >
      {isAdding && <AddRoleForm person={person} onClose={() => setAdding(false)} />}
      {companies.length === 0 && !isAdding && (
        <p className="m-0 text-base text-ink2">{person.name} takes part in no opportunity yet.</p>
      )}
      {companies.map(({ companyId, company, opportunities: some }) => (
        <div key={companyId} role="group" aria-label={company} className="flex flex-col">
          {companies.length > 1 && <p className="m-0 text-sm font-550 text-ink2">{company}</p>}
          <ul className="m-0 flex list-none flex-col p-0">
            {some.map((one) => (
              <RoleRow
                key={one.opportunityId}
                personId={person.id}
                name={person.name}
                on={one}
                isGrouped={companies.length > 1}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
