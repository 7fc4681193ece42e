import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';
import { CALENDAR_KINDS } from '../../../db/domain/calendar-file.ts';
import { IconButton } from '../../components/index.ts';
import { exportRange } from '../../lib/calendar-export/actions.ts';
import { useCommands } from '../../lib/commands.ts';

interface ExportButtonProps {
  /** ISO dates, both ends included. */
  from: string;
  to: string;
}

/** Saves everything of the month or week that is shown as a calendar file. */
export function ExportButton({ from, to }: ExportButtonProps) {
  const commands = useMemo(
    () => [
      {
        id: 'calendar.export',
        label: 'Export what the calendar shows…',
        group: 'Calendar',
        keys: 'Shift+E',
        words: 'ics save file outlook google apple',
        run: () => void exportRange({ from, to, kinds: [...CALENDAR_KINDS] }),
      },
    ],
    [from, to],
  );
  useCommands(commands);
  return (
    <IconButton
      icon={CalendarPlus}
      label="Export…"
      kbd="Shift+E"
      variant="secondary"
      onPress={() => void exportRange({ from, to, kinds: [...CALENDAR_KINDS] })}
    />
  );
}
