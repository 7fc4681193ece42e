import { SectionHeading } from '../../components/index.ts';
import { useNow } from '../../lib/hooks.ts';
import { RoundCard } from './RoundCard.tsx';
import type { TodayView } from './words.ts';

interface RoundsSectionProps {
  rounds: TodayView['rounds'];
  today: string;
  zone: string;
}

/** Rounds today and tomorrow, each with how ready I am and its sheet. */
export function RoundsSection({ rounds, today, zone }: RoundsSectionProps) {
  const now = useNow();
  if (rounds.length === 0) return null;
  return (
    <section className="flex flex-col gap-1" aria-label="Rounds">
      <SectionHeading>Rounds</SectionHeading>
      {rounds.map((round) => (
        <RoundCard key={round.roundId} round={round} today={today} zone={zone} now={now} />
      ))}
    </section>
  );
}
