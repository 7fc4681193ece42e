import { useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, cx, Icon } from '../../components/index.ts';
import { LessonsFor } from '../../lib/lessons/LessonsFor.tsx';
import { LimboWayOut } from '../../lib/limbo/LimboWayOut.tsx';
import { ReadinessCount } from '../../lib/readiness/ReadinessCount.tsx';
import { ReadinessList } from '../../lib/readiness/ReadinessList.tsx';
import type { Day } from '../../lib/use-day.ts';
import { useNow } from '../../lib/use-now.ts';
import { Arrangement } from './arrangement.ts';
import { type NextUpView, type Upcoming, nextUp, roundBehind } from './next-up.ts';

const EDGE = {
  plain: 'border-l-accent',
  late: 'border-l-red',
  waiting: 'border-l-amber',
  quiet: 'border-l-line2',
} as const;
const TITLE = { plain: 'text-ink', late: 'text-red', waiting: 'text-amber', quiet: 'text-ink2' } as const;

/** What happens next on this opportunity, above everything else, and what is still missing for the round ahead. */
export function NextUp({ detail, day }: { detail: Upcoming; day: Day }) {
  const [isPreparing, setPreparing] = useState(false);
  const now = useNow();
  const isOnPage = useContext(Arrangement) === 'page';
  const level = isOnPage ? 2 : 3;
  if (detail.next.is === 'limbo') return <LimboWayOut opportunityId={detail.id} level={level} />;
  const next = nextUp(detail, day);
  if (next === null) return null;
  const behind = roundBehind(detail, day, now);
  const preparing = (
    <>
      <ReadinessCount opportunityId={detail.id} />
      <Button aria-expanded={isPreparing} onPress={() => setPreparing(!isPreparing)}>
        Prepare
      </Button>
    </>
  );
  const isRound = detail.next.is === 'round';
  // The head of the page has the sheet already.
  const hasSheet = !isOnPage;
  return (
    <section
      aria-label="What happens next"
      className={cx('card flex flex-col gap-2 border-l-3 px-3 py-2', EDGE[next.tone])}
    >
      <NextLine next={next} hasAction={hasSheet || !isRound}>
        {isRound && preparing}
      </NextLine>
      {behind !== null && (
        <NextLine next={behind} hasAction={hasSheet}>
          {preparing}
        </NextLine>
      )}
      {(isRound || behind !== null) && isPreparing && (
        <>
          <ReadinessList opportunityId={detail.id} />
          <LessonsFor opportunityId={detail.id} level={level} />
        </>
      )}
    </section>
  );
}

interface NextLineProps {
  next: NextUpView;
  hasAction: boolean;
  children: ReactNode;
}

function NextLine({ next, hasAction, children }: NextLineProps) {
  return (
    <div className="flex min-h-7.5 flex-wrap items-center gap-x-2.5 gap-y-1">
      <Icon icon={next.icon} className={TITLE[next.tone]} />
      <p className="m-0 min-w-0 flex-1 basis-56 text-base wrap-anywhere">
        <b className={cx('font-650', TITLE[next.tone])}>{next.title}</b>
        {next.body !== '' && <span className="text-ink2"> · {next.body}</span>}
      </p>
      {children}
      {hasAction && next.action !== null && <Button onPress={next.action.run}>{next.action.label}</Button>}
    </div>
  );
}
