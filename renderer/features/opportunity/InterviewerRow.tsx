import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { PARTICIPATION_ROLES } from '../../../db/domain/vocabulary.ts';
import { IconButton, Select } from '../../components/index.ts';
import { optionsOf, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { PersonBox } from './PersonBox.tsx';
import { renamed } from './round-form.ts';
import type { InterviewerLine } from './round-form.ts';

interface InterviewerRowProps {
  index: number;
  /** How many lines there are. */
  count: number;
  line: InterviewerLine;
  onChange: (line: InterviewerLine) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

const ROLES = optionsOf(PARTICIPATION_ROLES, PARTICIPATION_ROLE);

/** One interviewer; `the CTO` will do until there is a name. Alt and the arrows change the order. */
export function InterviewerRow({ index, count, line, onChange, onMove, onRemove }: InterviewerRowProps) {
  const who = line.name || 'this line';
  return (
    <div
      data-line={index}
      className="flex items-start gap-1"
      onKeyDownCapture={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <PersonBox
        label={`Interviewer ${index + 1}`}
        hideLabel
        placeholder="Name, or the CTO"
        autoFocus={line.name === '' && index === count - 1}
        value={line}
        onChange={(somebody) => onChange(renamed(line, somebody))}
        className="min-w-0 flex-1"
      />
      <Select
        label={`Role of interviewer ${index + 1}`}
        hideLabel
        options={ROLES}
        value={line.role}
        onChange={(role) => onChange({ ...line, role })}
        className="w-34"
      />
      {count > 1 && (
        <span data-move>
          <IconButton
            icon={index === 0 ? ArrowDown : ArrowUp}
            label={index === 0 ? `Move ${who} down` : `Move ${who} up`}
            kbd={index === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp'}
            onPress={() => onMove(index === 0 ? 1 : -1)}
          />
        </span>
      )}
      <IconButton icon={X} label={`Remove ${who}`} onPress={onRemove} />
    </div>
  );
}
