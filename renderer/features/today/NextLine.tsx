import { Button } from '../../components/index.ts';
import { nextWords, openNext } from './next-words.ts';
import type { Coming } from './next-words.ts';
import { NOTHING } from './words.ts';

interface NextLineProps {
  next: Coming | null;
  today: string;
  zone: string;
}

/** A good day: nothing to do, and the next thing that comes by itself. */
export function NextLine({ next, today, zone }: NextLineProps) {
  if (next === null) return <p className="text-base text-ink2">{NOTHING}</p>;
  const words = nextWords(next, today, zone);
  return (
    <p className="flex min-w-0 items-center text-base text-ink2">
      <span className="shrink-0">{NOTHING}. Next:</span>
      <Button
        size="sm"
        variant="quiet"
        className="ml-0.5 min-w-0 shrink px-1.5 text-base"
        onPress={() => openNext(next)}
      >
        <span className="truncate" title={words}>
          {words}
        </span>
      </Button>
    </p>
  );
}
