import { TriangleAlert } from 'lucide-react';
import { Icon } from '../../components/index.ts';
import { wallClock } from '../../lib/calendar.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { overlapResource } from './round-resources.ts';

interface RoundOverlapProps {
  startsAt: number;
  minutes: number;
  /** The round being changed, which does not stand in its own way. */
  exceptId: string | null;
  zone: string;
}

/** Says which other rounds are planned for the same time; it is a warning and keeps nobody from saving. */
export function RoundOverlap({ startsAt, minutes, exceptId, zone }: RoundOverlapProps) {
  const others = overlapResource.use({ startsAt, minutes, exceptId }).data ?? [];
  return (
    <div role="status" className="empty:hidden">
      {others.map((other) => (
        <p key={other.roundId} className="m-0 flex items-center gap-1.5 text-sm text-amber">
          <Icon icon={TriangleAlert} size={13} className="shrink-0" />
          At the same time as {ROUND_KIND[other.kind]} at {other.company}, {wallClock(other.startsAt, zone).time} to{' '}
          {wallClock(other.startsAt + other.minutes * 60_000, zone).time}
        </p>
      ))}
    </div>
  );
}
