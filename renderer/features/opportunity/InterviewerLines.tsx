import { Plus, X } from 'lucide-react';
import { PARTICIPATION_ROLES } from '../../../db/domain/vocabulary.ts';
import { Button, IconButton, Select } from '../../components/index.ts';
import { optionsOf, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { PersonBox } from './PersonBox.tsx';
import type { InterviewerLine } from './round-form.ts';

interface InterviewerLinesProps {
  lines: readonly InterviewerLine[];
  onChange: (lines: InterviewerLine[]) => void;
}

const ROLES = optionsOf(PARTICIPATION_ROLES, PARTICIPATION_ROLE);
const NOBODY: InterviewerLine = { personId: null, name: '', role: 'interviewer' };

/** Who will be there: a name and a role in each line. */
export function InterviewerLines({ lines, onChange }: InterviewerLinesProps) {
  const replace = (at: number, line: InterviewerLine) =>
    onChange(lines.map((one, index) => (index === at ? line : one)));
  return (
    <fieldset className="m-0 flex min-w-0 flex-col gap-2 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-550 text-ink2">Interviewers</legend>
      {lines.map((line, index) => (
        <div key={index} className="flex items-start gap-2">
          <PersonBox
            label={`Interviewer ${index + 1}`}
            hideLabel
            placeholder="Name"
            autoFocus={line.name === '' && index === lines.length - 1}
            value={line}
            onChange={(somebody) => replace(index, { ...line, ...somebody })}
            className="flex-1"
          />
          <Select
            label={`Role of interviewer ${index + 1}`}
            hideLabel
            options={ROLES}
            value={line.role}
            onChange={(role) => replace(index, { ...line, role })}
            className="w-36"
          />
          <IconButton
            icon={X}
            label={`Remove ${line.name || 'this line'}`}
            onPress={() => onChange(lines.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button variant="quiet" size="sm" icon={Plus} className="self-start" onPress={() => onChange([...lines, NOBODY])}>
        Interviewer
      </Button>
    </fieldset>
  );
}
