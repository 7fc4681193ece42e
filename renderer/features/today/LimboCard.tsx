import { useRef } from 'react';
import { Avatar, Button, CloseDots } from '../../components/index.ts';
import { theyAnsweredAbout } from '../../lib/follow-ups/reply.ts';
import { count, dayMonth } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { CardButton } from './CardButton.tsx';
import { limboDots, limboLine } from './words.ts';
import type { TodayView } from './words.ts';

interface LimboCardProps {
  row: TodayView['limbo'][number];
  today: string;
  onWayOut: () => void;
}

/** One that is late in the process and silent, with what ends the silence. */
export function LimboCard({ row, today, onWayOut }: LimboCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { opportunityId, company, title, silentDays, decideOn, canGhost } = row;
  return (
    <div ref={card} data-limbo={opportunityId} className="flex flex-col gap-1">
      <CardButton onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}>
        <span className="flex items-center gap-2">
          <Avatar name={company} />
          <span className="min-w-0 flex-1 truncate font-650" title={`${company}, ${title}`}>
            {company}, silent {count(silentDays, 'day')}
          </span>
          <CloseDots states={limboDots(row)} />
        </span>
        <span className="text-sm text-ink2">{limboLine(row)}</span>
        {decideOn !== null && <span className="text-sm text-ink2">Decide by {dayMonth(decideOn, today)}.</span>}
      </CardButton>
      <div className="flex flex-wrap justify-end gap-1">
        <Button
          size="sm"
          variant="quiet"
          aria-label={`${company} answered`}
          onPress={() => void theyAnsweredAbout({ id: opportunityId, company }, { anchor: card.current })}
        >
          They answered
        </Button>
        <Button size="sm" variant="quiet" aria-label={`Way out of limbo at ${company}`} onPress={onWayOut}>
          Way out…
        </Button>
        {canGhost && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Close out ${company} as gone silent`}
            onPress={() => navigate.openPanel({ kind: 'close_out', opportunityId, outcome: 'ghosted' })}
          >
            Close it out
          </Button>
        )}
      </div>
    </div>
  );
}
