import { Dialog } from '../../components/index.ts';
import { LogInteraction } from './LogInteraction.tsx';
import { stopAsking, useWarmAsking } from './warm-state.ts';

/** What was said with somebody, logged without leaving the list. */
export function LogWordDialog() {
  const person = useWarmAsking(({ logging }) => logging);
  if (person === null) return null;
  return (
    <Dialog isOpen onClose={stopAsking} title={`A word with ${person.name}`} subtitle="What was said, and how.">
      <div className="pt-1">
        <LogInteraction
          person={person}
          autoFocus
          first={{ direction: 'outbound', channel: person.lastWord?.channel ?? 'email' }}
          onLogged={stopAsking}
        />
      </div>
    </Dialog>
  );
}
