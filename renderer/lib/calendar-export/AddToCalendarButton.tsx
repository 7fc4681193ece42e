import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useCommands } from '../commands.ts';
import { addToCalendar } from './actions.ts';

const KEYS = 'Shift+G';

interface AddToCalendarButtonProps {
  /** The follow-ups that are chosen. */
  ids: readonly string[];
}

/** Saves the chosen follow-ups for a calendar; while it is shown, by key and from the palette too. */
export function AddToCalendarButton({ ids }: AddToCalendarButtonProps) {
  const key = ids.join(' ');
  const commands = useMemo(() => {
    const chosen = key.split(' ');
    return [
      {
        id: 'follow_up.calendar',
        label: chosen.length === 1 ? 'Add this follow-up to my calendar…' : 'Add these follow-ups to my calendar…',
        group: 'Follow-ups',
        keys: KEYS,
        words: 'ics export outlook google apple',
        run: () => void addToCalendar(chosen.map((id) => ({ kind: 'follow_up', id }))),
      },
    ];
  }, [key]);
  useCommands(commands);
  const save = () => commands[0]?.run();
  if (ids.length === 1) return <IconButton icon={CalendarPlus} label="Add to calendar…" kbd={KEYS} onPress={save} />;
  return (
    <Button variant="quiet" icon={CalendarPlus} onPress={save}>
      Add to calendar…
    </Button>
  );
}
