import { Check } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import type { CloseCheck } from '../../../db/domain/vocabulary.ts';
import { Checkbox, Icon } from '../../components/index.ts';
import { CLOSE_CHECK_LONG, inSentence, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import type { Form } from './form.ts';
import { useDebrief } from './use-debrief.ts';

interface CloseRowProps {
  person: RoundView['interviewers'][number];
  row: number;
  rows: number;
  focusCell: (row: number, column: number) => void;
}

const NONE: readonly CloseCheck[] = [];

/** One interviewer and the five checks. What was won in an earlier round is shown as won and stays so. */
export function CloseRow({ person, row, rows, focusCell }: CloseRowProps) {
  const { personId, name, jobTitle, role } = person;
  const before = useDebrief(({ opened }) => opened.wonBefore.find((won) => won.personId === personId)?.checks ?? NONE);
  const now = useDebrief(({ form }) => form.closes[personId] ?? NONE);
  const edit = useDebrief((debrief) => debrief.edit);
  const open = CLOSE_CHECKS.filter((check) => !before.includes(check));
  const [at, setAt] = useState<CloseCheck | undefined>(open[0]);
  const toggle = (check: CloseCheck) => edit((form) => withToggled(form, personId, check));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const column = at === undefined ? 0 : CLOSE_CHECKS.indexOf(at);
    const pressed = CLOSE_CHECKS[Number(event.key) - 1];
    const nearby = (step: number) =>
      open[Math.max(0, Math.min(open.length - 1, open.indexOf(at ?? 'next_step') + step))];
    const goTo = (check: CloseCheck | undefined) => check !== undefined && focusCell(row, CLOSE_CHECKS.indexOf(check));
    if (pressed !== undefined && open.includes(pressed)) toggle(pressed);
    else if (event.key === 'ArrowRight') goTo(nearby(1));
    else if (event.key === 'ArrowLeft') goTo(nearby(-1));
    else if (event.key === 'ArrowDown') focusCell(Math.min(rows - 1, row + 1), column);
    else if (event.key === 'ArrowUp') focusCell(Math.max(0, row - 1), column);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <tr className="border-t border-line" onKeyDownCapture={onKeyDown}>
      <th scope="row" className="py-1.5 pr-2 text-left text-sm font-normal text-ink2">
        <span className="font-650 text-ink">{name}</span>{' '}
        {jobTitle === '' ? inSentence(PARTICIPATION_ROLE[role]) : jobTitle}
      </th>
      {CLOSE_CHECKS.map((check, column) => {
        const wasWon = before.includes(check);
        return (
          <td key={check} data-cell={`${row} ${column}`} onFocus={() => setAt(check)}>
            {wasWon ? (
              <WonBefore />
            ) : (
              <Checkbox
                aria-label={`${name}: ${inSentence(CLOSE_CHECK_LONG[check])}`}
                isSelected={now.includes(check)}
                excludeFromTabOrder={check !== at}
                onChange={() => toggle(check)}
                className="h-8 w-full"
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A check that stays won: it is shown, and there is nothing to tick. */
function WonBefore() {
  return (
    <span title="Won in an earlier round" className="flex h-8 items-center justify-center">
      <span className="flex size-4.5 items-center justify-center rounded-[5px] bg-accent-wash text-accent-text">
        <Icon icon={Check} size={13} label="won in an earlier round" />
      </span>
    </span>
  );
}

function withToggled(form: Form, personId: string, check: CloseCheck): Form {
  const won = form.closes[personId] ?? [];
  const next = won.includes(check) ? won.filter((one) => one !== check) : [...won, check];
  return { ...form, closes: { ...form.closes, [personId]: CLOSE_CHECKS.filter((one) => next.includes(one)) } };
}
