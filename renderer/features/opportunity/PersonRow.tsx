import { UserMinus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import type { CloseView, ParticipantView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, CloseDots, IconButton } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { CLOSE_CHECK_LONG, inSentence, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import type { Day } from '../../lib/use-day.ts';
import { say } from './actions.ts';

/** Somebody on this opportunity, with the checks won so far. */
export function PersonRow({ person, day }: { person: ParticipantView; day: Day }) {
  const now = useNow();
  const remove = async () =>
    say(
      await call('opportunity.removeParticipant', { participationId: person.id }),
      `${person.name} is no longer on this opportunity`,
    );
  return (
    <li className="group flex min-h-7.5 items-center gap-2">
      <Button
        className="flex min-w-0 items-baseline gap-1.5 rounded-sm text-left text-base"
        onPress={() => navigate.openPanel({ kind: 'person', id: person.personId })}
      >
        <span className="truncate text-ink group-hover:underline">{person.name}</span>
        <span className="shrink-0 text-sm text-ink3">{inSentence(PARTICIPATION_ROLE[person.role])}</span>
      </Button>
      <span className="ml-auto flex items-center gap-1.5">
        {person.close !== null && <CloseChip close={person.close} />}
        {person.close === null && person.lastContactAt !== null && (
          <span className="text-sm text-ink3">{relativeInstant(person.lastContactAt, now, day.zone)}</span>
        )}
      </span>
      <IconButton
        icon={UserMinus}
        size="sm"
        label={`Remove ${person.name}`}
        className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100"
        onPress={() => void remove()}
      />
    </li>
  );
}

function CloseChip({ close }: { close: CloseView }) {
  const won = CLOSE_CHECKS.filter((check) => close.checks.includes(check));
  const missing = CLOSE_CHECKS.filter((check) => !close.checks.includes(check));
  const title =
    missing.length === 0
      ? 'All five checks won'
      : `Missing: ${missing.map((check) => CLOSE_CHECK_LONG[check]).join('; ')}`;
  return (
    <>
      <CloseDots states={[close.state]} />
      <Chip tone={close.state === 'closed' ? 'accent' : close.state === 'partly' ? 'amber' : 'neutral'} title={title}>
        {close.state === 'closed' ? 'closed' : `${won.length} of ${CLOSE_CHECKS.length}`}
      </Chip>
    </>
  );
}
