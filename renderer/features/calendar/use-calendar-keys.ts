import { useMemo } from 'react';
import { notify } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { useHotkeys } from '../../lib/hooks.ts';
import { addOn, askWhereTo } from './actions.ts';
import { goToDay, showView, turnPage, useCalendar } from './store.ts';

const group = 'Calendar';

/** Moves what the focus is on, or was on before the palette opened. */
function moveChosen(): void {
  const { chosen } = useCalendar.getState();
  if (chosen === null) notify({ message: 'Choose an entry of the calendar first.' });
  else askWhereTo(chosen);
}

function commandsOf(today: string): Command[] {
  return [
    { id: 'calendar.month', label: 'Show the month', group, keys: 'M', run: () => showView('month') },
    { id: 'calendar.week', label: 'Show the week', group, keys: 'W', run: () => showView('week') },
    { id: 'calendar.today', label: 'Go to today', group, keys: 'T', run: () => goToDay(today, true) },
    { id: 'calendar.previous', label: 'Previous month or week', group, keys: 'PageUp', run: () => turnPage(-1) },
    { id: 'calendar.next', label: 'Next month or week', group, keys: 'PageDown', run: () => turnPage(1) },
    {
      id: 'calendar.move',
      label: 'Move the chosen entry to…',
      group,
      keys: 'Shift+M',
      words: 'reschedule another day date',
      run: moveChosen,
    },
    {
      id: 'calendar.addOnDay',
      label: 'Add a follow-up on this day',
      group,
      keys: 'F',
      words: 'reminder new',
      run: () => addOn(useCalendar.getState().day),
    },
  ];
}

/** What the calendar offers by key and in the palette while it is shown. */
export function useCalendarKeys(today: string): void {
  const commands = useMemo(() => commandsOf(today), [today]);
  useCommands(commands);
  // Here F means this day; everywhere else it means no day in particular.
  useHotkeys([{ keys: 'F', onPress: () => addOn(useCalendar.getState().day) }]);
}
