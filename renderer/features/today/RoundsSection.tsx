import { FileText } from 'lucide-react';
import { Avatar, Button, SectionHeading } from '../../components/index.ts';
import { wallClock } from '../../lib/calendar.ts';
import { exactInstant, list, relativeDate, twoClocks } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { ReadinessCount } from '../../lib/readiness/ReadinessCount.tsx';
import { CardButton } from './CardButton.tsx';
import type { TodayView } from './words.ts';

interface RoundsSectionProps {
  rounds: TodayView['rounds'];
  today: string;
  zone: string;
}

/** Rounds today and tomorrow, each with how ready I am and its sheet; one planned in another time zone shows both clocks. */
export function RoundsSection({ rounds, today, zone }: RoundsSectionProps) {
  if (rounds.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading>Rounds</SectionHeading>
      {rounds.map((round) => {
        const mine = wallClock(round.startsAt, zone);
        const clocks = twoClocks(round.startsAt, zone, round.timeZone);
        return (
          <div key={round.roundId} className="relative">
            <CardButton onPress={() => navigate.openPanel({ kind: 'opportunity', id: round.opportunityId })}>
              <span className="flex items-center gap-2">
                <Avatar name={round.company} />
                <span className="min-w-0 flex-1 truncate font-650" title={exactInstant(round.startsAt, zone)}>
                  {ROUND_KIND[round.kind]}, {relativeDate(mine.date, today, mine.time)}
                </span>
              </span>
              <span className="text-sm text-ink2">
                {round.company}, {round.title}
                {round.people.length > 0 && ` · ${list(round.people)}`}
              </span>
              {clocks !== mine.time && <span className="text-sm text-ink2">{clocks}</span>}
              <span className="flex min-h-6 items-center">
                <ReadinessCount opportunityId={round.opportunityId} />
              </span>
            </CardButton>
            <Button
              size="sm"
              icon={FileText}
              aria-label={`Sheet for ${round.company}`}
              className="absolute right-2.5 bottom-2"
              onPress={() => navigate.openPage({ kind: 'sheet', id: round.roundId })}
            >
              Sheet
            </Button>
          </div>
        );
      })}
    </section>
  );
}
