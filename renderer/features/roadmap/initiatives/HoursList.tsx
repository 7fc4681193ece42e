import { Pencil, Trash2 } from 'lucide-react';
import type { LoggedHours } from '../../../../electron/ipc/contract/initiative.ts';
import { DateText, IconButton } from '../../../components/index.ts';
import { figure, shortDate } from '../../../lib/format.ts';
import { useDay } from '../../../lib/use-day.ts';
import { hoursOf, removeHours } from './store.ts';

interface HoursListProps {
  initiativeId: string;
  onChange: (line: LoggedHours) => void;
}

/** What was logged, the newest day first; each line can be corrected or taken out. */
export function HoursList({ initiativeId, onChange }: HoursListProps) {
  const { today } = useDay();
  const { data, error } = hoursOf.use({ id: initiativeId });
  if (error !== null)
    return (
      <p role="alert" className="mb-0 text-sm text-red">
        {error.message}
      </p>
    );
  if (data === null || data.length === 0) return null;
  return (
    <ul aria-label="Logged hours" className="m-0 mt-3 list-none border-t border-line p-0">
      {data.map((line) => {
        const what = `${figure(line.hours)} h ${shortDate(line.spentOn, today)}`;
        return (
          <li key={line.id} className="flex min-h-8 items-center gap-3 border-b border-line text-base">
            <span className="tabular w-14 text-right font-650">{figure(line.hours)} h</span>
            <span className="w-28 text-ink2">
              <DateText date={line.spentOn} today={today} />
            </span>
            <span className="min-w-0 flex-1 truncate" title={line.note}>
              {line.note}
            </span>
            <IconButton icon={Pencil} size="sm" label={`Change ${what}`} onPress={() => onChange(line)} />
            <IconButton icon={Trash2} size="sm" label={`Remove ${what}`} onPress={() => void removeHours(line.id)} />
          </li>
        );
      })}
    </ul>
  );
}
