import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/index.ts';
import { InterviewerRow } from './InterviewerRow.tsx';
import { movedLine } from './round-form.ts';
import type { InterviewerLine } from './round-form.ts';

interface InterviewerLinesProps {
  lines: readonly InterviewerLine[];
  onChange: (lines: InterviewerLine[]) => void;
}

const NOBODY: InterviewerLine = { personId: null, name: '', role: 'interviewer' };

/** Who will be there, in the order of the invitation: a name and a role in each line. */
export function InterviewerLines({ lines, onChange }: InterviewerLinesProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const follow = useRef<number | null>(null);
  // The focus goes along with a line that was moved.
  useEffect(() => {
    if (follow.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-line="${follow.current}"] [data-move] button`)?.focus();
    follow.current = null;
  });
  const move = (at: number, by: -1 | 1) => {
    if (at + by < 0 || at + by >= lines.length) return;
    follow.current = at + by;
    onChange(movedLine(lines, at, by));
  };
  return (
    <fieldset ref={box} className="m-0 flex min-w-0 flex-col gap-2 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-550 text-ink2">Interviewers</legend>
      {lines.map((line, index) => (
        <InterviewerRow
          key={index}
          index={index}
          count={lines.length}
          line={line}
          onChange={(next) => onChange(lines.map((one, at) => (at === index ? next : one)))}
          onMove={(by) => move(index, by)}
          onRemove={() => onChange(lines.filter((_, at) => at !== index))}
        />
      ))}
      <Button variant="quiet" size="sm" icon={Plus} className="self-start" onPress={() => onChange([...lines, NOBODY])}>
        Interviewer
      </Button>
    </fieldset>
  );
}
