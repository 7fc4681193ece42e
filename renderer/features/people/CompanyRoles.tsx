import { useContext } from 'react';
import type { CompanyDetail, CompanyRole } from '../../../electron/ipc/contract/company.ts';
import { Arrangement } from './arrangement.ts';
import { RoleCard } from './RoleCard.tsx';
import { Section } from './Section.tsx';

/** Every role there side by side, what is open first; of an agency those its people act on elsewhere. */
export function CompanyRoles({ company }: { company: CompanyDetail }) {
  const { name, kind, opportunities, brought } = company;
  const isAgency = kind === 'agency';
  return (
    <>
      {(!isAgency || opportunities.length > 0) && (
        <Section title="Opportunities" count={opportunities.length || undefined}>
          {opportunities.length === 0 && <p className="m-0 text-base text-ink2">No role at {name} is on the board.</p>}
          <Roles roles={opportunities} />
        </Section>
      )}
      {(isAgency || brought.length > 0) && (
        <Section title={isAgency ? 'Through them' : 'Their people elsewhere'} count={brought.length || undefined}>
          {brought.length === 0 && (
            <p className="m-0 text-base text-ink2">
              Nobody of {name} acts on a role yet. Roles stand here once one of its people takes part in them.
            </p>
          )}
          <Roles roles={brought} isElsewhere />
        </Section>
      )}
    </>
  );
}

function Roles({ roles, isElsewhere = false }: { roles: readonly CompanyRole[]; isElsewhere?: boolean }) {
  const isOnPage = useContext(Arrangement) === 'page';
  if (roles.length === 0) return null;
  return (
    <ul
      className={`m-0 grid list-none gap-2 p-0 ${isOnPage ? 'grid-cols-[repeat(auto-fill,minmax(13rem,1fr))]' : 'grid-cols-1'}`}
    >
      {roles.map((role) => (
        <RoleCard key={role.id} role={role} isElsewhere={isElsewhere} />
      ))}
    </ul>
  );
}
