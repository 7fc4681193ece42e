import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/index.ts';
import type { Way } from './use-sending.ts';

interface DraftSentProps {
  way: Way;
  person: string | null;
  onDone: () => void;
}

/** After the words left the app: one press says that they went out. The focus waits on it. */
export function DraftSent({ way, person, onDone }: DraftSentProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-md bg-accent-wash px-2.5 py-1.5">
      <p role="status" className="m-0 min-w-40 flex-1 text-sm text-accent-text">
        {way === 'mail' ? 'It is in your mail program.' : 'It is on the clipboard.'} Did it go out?{' '}
        {person === null ? 'Done settles it.' : `Done logs it with ${person}, in these words.`}
      </p>
      <Button ref={button} size="sm" icon={Check} onPress={onDone}>
        Done, it went out
      </Button>
    </div>
  );
}
