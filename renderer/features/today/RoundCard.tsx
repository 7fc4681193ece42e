import { FileText } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Avatar, Button, Chip } from '../../components/index.ts';
import { wallClock } from '../../lib/calendar.ts';
import { exactInstant, list, relativeDate, twoClocks } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { MissingItems } from './MissingItems.tsx';
import type { TodayView } from './words.ts';

interface RoundCardProps {
  round: TodayView['rounds'][number];
  today: string;
  zone: string;
  /** UTC milliseconds. */
  now: number;
}

/** One round: when, with whom, what is missing for it, its sheet. One planned in another time zone shows both clocks. */
export function RoundCard({ round, today, zone, now }: RoundCardProps) {
  const { company, title, startsAt, people, readiness } = round;
  const mine = wallClock(startsAt, zone);
  const clocks = twoClocks(startsAt, zone, round.timeZone);
  const when = startsAt <= now ? `since ${mine.time}` : relativeDate(mine.date, today, mine.time);
  return (
    <div className="card flex flex-col gap-0.5 px-2.5 py-2">
      <div className="flex items-start gap-2">
        <AriaButton
          onPress={() => navigate.openPanel({ kind: 'opportunity', id: round.opportunityId })}
          className="flex min-h-6 min-w-0 flex-1 items-center gap-2 rounded-sm text-left leading-snug data-hovered:underline"
        >
          <Avatar name={company} />
          <span className="min-w-0 font-650" title={exactInstant(startsAt, zone)}>
            {ROUND_KIND[round.kind]}, {when}
          </span>
        </AriaButton>
        {readiness !== null && <Ready missing={readiness.missing.length} have={readiness.have} of={readiness.of} />}
      </div>
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 pt-0.5 text-sm text-ink2">
          {company}, {title}
          {people.length > 0 && ` · ${list(people)}`}
          {clocks !== mine.time && <span className="block">{clocks}</span>}
        </p>
        <Button
          size="sm"
          icon={FileText}
          aria-label={`Sheet for ${company}`}
          onPress={() => navigate.openPage({ kind: 'sheet', id: round.roundId })}
        >
          Sheet
        </Button>
      </div>
      {readiness !== null && <MissingItems readiness={readiness} about={`the round at ${company}`} />}
    </div>
  );
}

function Ready({ missing, have, of }: { missing: number; have: number; of: number }) {
  return (
    <Chip tone={missing === 0 ? 'accent' : 'amber'} title={`${have} of ${of} there`}>
      {missing === 0 ? 'ready' : `${missing} missing`}
    </Chip>
  );
}
