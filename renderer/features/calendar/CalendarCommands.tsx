import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';

const COMMANDS: readonly Command[] = [
  {
    id: 'calendar.open',
    label: 'Open the calendar',
    group: 'Everywhere',
    keys: 'C',
    words: 'go to month week dates deadlines rounds',
    run: () => navigate.go({ screen: 'calendar' }),
  },
];

/** Offers the calendar everywhere. Stands once in the shell. */
export function CalendarCommands() {
  useCommands(COMMANDS);
  return null;
}
