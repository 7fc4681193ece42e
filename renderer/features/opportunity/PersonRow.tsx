import { Ellipsis, UserMinus, UserRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import { dateInZone } from '../../../db/domain/dates.ts';
import { PARTICIPATION_ROLES } from '../../../db/domain/vocabulary.ts';
import type { ParticipationRole } from '../../../db/domain/vocabulary.ts';
import type { ParticipantView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, IconButton, MenuButton } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { relativeDate, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { inSentence, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import type { Day } from '../../lib/use-day.ts';
import { say } from './actions.ts';
import { CloseChecks } from './CloseChecks.tsx';

interface PersonRowProps {
  person: ParticipantView;
  /** When the next round with this person begins, UTC milliseconds. */
  nextRoundAt: number | null;
  day: Day;
}

/** Somebody on this opportunity: their role here, and how far they are convinced. */
export function PersonRow({ person, nextRoundAt, day }: PersonRowProps) {
  const now = useNow();
  const open = () => navigate.openPanel({ kind: 'person', id: person.personId });
  return (
    <li className="group flex min-h-6 items-center gap-2">
      <Button className="flex min-w-0 items-baseline gap-1.5 rounded-sm text-left text-base" onPress={open}>
        <span className="truncate text-ink group-hover:underline">{person.name}</span>
        <span className="shrink-0 text-ink2">{inSentence(PARTICIPATION_ROLE[person.role])}</span>
      </Button>
      <span className="ml-auto flex shrink-0 items-center gap-1.5">
        {person.close !== null && <CloseChecks name={person.name} close={person.close} />}
        {nextRoundAt !== null && (
          <Chip title="The next round with them">
            {inSentence(relativeDate(dateInZone(nextRoundAt, day.zone), day.today))}
          </Chip>
        )}
        {person.close === null && nextRoundAt === null && person.lastContactAt !== null && (
          <span className="text-sm text-ink3">{relativeInstant(person.lastContactAt, now, day.zone)}</span>
        )}
      </span>
      <MenuButton label={person.name} items={personMenu(person, open)} placement="bottom end">
        <IconButton
          icon={Ellipsis}
          size="sm"
          label={`Actions for ${person.name}`}
          className="-ml-1 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 aria-expanded:opacity-100 [@media(hover:none)]:opacity-100"
        />
      </MenuButton>
    </li>
  );
}

async function changeRole({ id, name }: ParticipantView, role: ParticipationRole): Promise<void> {
  say(await call('participation.changeRole', { id, role }), `${name} is ${inSentence(PARTICIPATION_ROLE[role])} here`);
}

function personMenu(person: ParticipantView, open: () => void): readonly MenuEntry[] {
  const { id, name } = person;
  const remove = async () =>
    say(
      await call('opportunity.removeParticipant', { participationId: id }),
      `${name} is no longer on this opportunity`,
    );
  return [
    { id: 'open', label: `Open ${name}`, icon: UserRound, onAction: open },
    {
      group: 'Role here',
      items: PARTICIPATION_ROLES.map((role) => ({
        id: role,
        label: PARTICIPATION_ROLE[role],
        isCurrent: role === person.role,
        onAction: () => void changeRole(person, role),
      })),
    },
    'separator',
    { id: 'remove', label: `Remove ${name}`, icon: UserMinus, danger: true, onAction: () => void remove() },
  ];
}
