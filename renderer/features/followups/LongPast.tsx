import { Button } from '../../components/index.ts';
import { settle } from '../../lib/follow-ups/actions.ts';
import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';
import { count } from '../../lib/format.ts';
import { useFollowUps } from './store.ts';

/** Why what is long past is skipped, as it stands in the list of what was skipped. */
const LET_GO = 'Let go: long past';

export const letGo = (past: FollowUpGroup): Promise<void> => settle(past.rows, 'skipped', LET_GO);

/** What asked for attention so long ago that it is told of in one line: to let go in one step, or to look through. */
export function LongPast({ past }: { past: FollowUpGroup }) {
  const isShown = useFollowUps((state) => state.isPastShown);
  return (
    <section
      aria-label={past.title}
      className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-4 py-1.5 text-sm text-ink2"
    >
      <p className="min-w-0 flex-1">
        <span className="font-650">{past.title}</span>: {count(past.rows.length, 'follow-up')} from weeks ago.
      </p>
      <Button size="sm" onPress={() => useFollowUps.setState({ isPastShown: !isShown })}>
        {isShown ? 'Fold away' : 'Show'}
      </Button>
      <Button size="sm" onPress={() => void letGo(past)}>
        Let them all go
      </Button>
    </section>
  );
}
