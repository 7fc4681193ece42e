import { Avatar, SectionHeading } from '../../components/index.ts';
import { wallClock } from '../../lib/calendar.ts';
import { exactInstant, list, relativeDate, twoClocks } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { CardButton } from './CardButton.tsx';
import type { TodayView } from './words.ts';

interface RoundsSectionProps {
  rounds: TodayView['rounds'];
  today: string;
  zone: string;
}

/** Rounds today and tomorrow; one planned in another time zone shows both clocks. */
export function RoundsSection({ rounds, today, zone }: RoundsSectionProps) {
  if (rounds.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading>Rounds</SectionHeading>
      {rounds.map((round) => {
        const mine = wallClock(round.startsAt, zone);
        const clocks = twoClocks(round.startsAt, zone, round.timeZone);
        return (
          <CardButton
            key={round.roundId}
            onPress={() => navigate.openPanel({ kind: 'opportunity', id: round.opportunityId })}
          >
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
          </CardButton>
        );
      })}
    </section>
  );
}
