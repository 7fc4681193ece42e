import { Check, Circle } from 'lucide-react';
import { Button } from 'react-aria-components';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import type { CloseView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, CloseDots, Icon, PopoverButton } from '../../components/index.ts';
import { CLOSE_CHECK_LONG } from '../../lib/labels.ts';

/** How far one interviewer is convinced; pressed, which of the five checks are won. */
export function CloseChecks({ name, close }: { name: string; close: CloseView }) {
  const won = close.checks.length;
  const state = close.state === 'closed' ? 'closed' : `${won} of ${CLOSE_CHECKS.length}`;
  return (
    <PopoverButton
      label={`Close checks of ${name}`}
      placement="bottom end"
      trigger={
        <Button aria-label={`${name}: ${state}, show the checks`} className="flex items-center gap-1.5 rounded-sm">
          <CloseDots states={[close.state]} />
          <Chip tone={close.state === 'closed' ? 'accent' : close.state === 'partly' ? 'amber' : 'neutral'}>
            {state}
          </Chip>
        </Button>
      }
    >
      <ul className="m-0 flex list-none flex-col gap-1 p-0 text-base">
        {CLOSE_CHECKS.map((check) => {
          const isWon = close.checks.includes(check);
          return (
            <li key={check} className="flex items-center gap-1.5">
              <Icon
                icon={isWon ? Check : Circle}
                size={13}
                label={isWon ? 'won' : 'missing'}
                className={isWon ? 'text-accent' : 'text-ink3'}
              />
              <span className={isWon ? 'text-ink' : 'text-ink2'}>{CLOSE_CHECK_LONG[check]}</span>
            </li>
          );
        })}
      </ul>
    </PopoverButton>
  );
}
