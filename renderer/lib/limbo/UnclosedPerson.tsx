import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { UnclosedView } from '../../../electron/ipc/contract/limbo.ts';
import { Button, Chip } from '../../components/index.ts';
import { relativeInstant } from '../format.ts';
import { CLOSE_CHECK_LONG, CLOSE_STATE } from '../labels.ts';
import { useNow } from '../use-now.ts';
import type { Day } from '../use-day.ts';
import { ClosingNote } from './ClosingNote.tsx';

interface UnclosedPersonProps {
  opportunityId: string;
  person: UnclosedView;
  day: Day;
}

/** One interviewer who is not closed yet: what is missing, and the note that may still win it. */
export function UnclosedPerson({ opportunityId, person, day }: UnclosedPersonProps) {
  const [isOpen, setOpen] = useState(false);
  const now = useNow();
  const { name, jobTitle, missing, sentAt } = person;
  return (
    <li className="flex flex-col gap-1.5 py-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="min-w-0 flex-1">
          <span className="font-650">{name}</span> {jobTitle !== '' && <span className="text-ink2">{jobTitle}</span>}
        </span>
        <Chip tone={person.state === 'open' ? 'neutral' : 'accent'}>{CLOSE_STATE[person.state]}</Chip>
        <Button
          size="sm"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          aria-label={`Closing note to ${name}`}
          onPress={() => setOpen(!isOpen)}
        >
          Closing note
        </Button>
      </div>
      <p className="m-0 text-sm text-ink2">
        Not yet: {missing.map((check) => lower(CLOSE_CHECK_LONG[check])).join('; ')}.
      </p>
      {sentAt !== null && (
        <p className="m-0 text-sm text-ink3">A closing note went out {relativeInstant(sentAt, now, day.zone)}.</p>
      )}
      {isOpen && <ClosingNote opportunityId={opportunityId} person={person} onDone={() => setOpen(false)} />}
    </li>
  );
}

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
