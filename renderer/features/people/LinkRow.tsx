import { Button } from 'react-aria-components';
import { Avatar } from '../../components/index.ts';

interface LinkRowProps {
  name: string;
  /** Grey beside the name. */
  beside: string;
  /** At the right end. */
  end?: string;
  /** Whose initial stands before it. */
  avatar?: string;
  onPress: () => void;
}

/** A row in a card that opens something. */
export function LinkRow({ name, beside, end, avatar, onPress }: LinkRowProps) {
  return (
    <Button
      onPress={onPress}
      className="flex h-8.5 w-full items-center gap-2 px-3 text-left text-base not-first:border-t not-first:border-line data-focus-visible:-outline-offset-2 data-hovered:bg-hover"
    >
      {avatar !== undefined && <Avatar name={avatar} />}
      <span className="min-w-0 flex-1 truncate" title={`${name} ${beside}`}>
        <span className="font-650 text-ink">{name}</span> <span className="text-sm text-ink2">{beside}</span>
      </span>
      {end !== undefined && <span className="text-sm text-ink3">{end}</span>}
    </Button>
  );
}
