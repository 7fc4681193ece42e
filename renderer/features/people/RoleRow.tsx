import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { PARTICIPATION_ROLES } from '../../../db/domain/vocabulary.ts';
import type { ParticipationRole } from '../../../db/domain/vocabulary.ts';
import { Button as MenuTriggerButton, MenuButton } from '../../components/index.ts';
import { inSentence, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { list } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { addRole, removeRole } from './actions.ts';
import { standing } from './roles.ts';
import type { OpportunityRoles } from './roles.ts';

interface RoleRowProps {
  personId: string;
  name: string;
  on: OpportunityRoles;
  /** The company stands above already. */
  isGrouped: boolean;
}

/** One opportunity and what they are to it; the roles open a menu in which several can hold. */
export function RoleRow({ personId, name, on, isGrouped }: RoleRowProps) {
  const held = (role: ParticipationRole) => on.roles.find((one) => one.role === role);
  const roles = list(on.roles.map(({ role }) => inSentence(PARTICIPATION_ROLE[role])));
  const what = `${on.company}, ${on.title}`;
  const toggle = (role: ParticipationRole) => {
    const known = held(role);
    if (known === undefined) void addRole({ personId, name, opportunityId: on.opportunityId, role, what });
    else void removeRole({ participationId: known.participationId, name, role, what });
  };
  return (
    <li className="flex min-h-8 items-center gap-2">
      <Button
        className="min-w-0 flex-1 truncate rounded-sm text-left text-base data-hovered:underline"
        onPress={() => navigate.openPanel({ kind: 'opportunity', id: on.opportunityId })}
      >
        {!isGrouped && <span className="text-ink">{on.company} </span>}
        <span className={isGrouped ? 'text-ink' : 'text-sm text-ink2'}>{on.title}</span>
      </Button>
      <span className="shrink-0 text-sm text-ink3">{standing(on)}</span>
      <MenuButton
        label={`Roles on ${what}`}
        placement="bottom end"
        items={PARTICIPATION_ROLES.map((role) => ({
          id: role,
          label: PARTICIPATION_ROLE[role],
          isCurrent: held(role) !== undefined,
          onAction: () => toggle(role),
        }))}
      >
        <MenuTriggerButton size="sm" variant="quiet" aria-label={`${roles} on ${what}: change the roles`}>
          <span className="max-w-32 truncate">{roles}</span>
          <ChevronDown size={13} aria-hidden="true" />
        </MenuTriggerButton>
      </MenuButton>
    </li>
  );
}
