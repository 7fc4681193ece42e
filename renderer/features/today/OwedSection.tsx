import { Avatar, Button, SectionHeading } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import type { TodayView } from './words.ts';

interface OwedSectionProps {
  owed: TodayView['owed'];
  zone: string;
}

/** Rounds that ended without a debrief, the latest first: the one the shortcut opens. */
export function OwedSection({ owed, zone }: OwedSectionProps) {
  const now = useNow();
  if (owed.length === 0) return null;
  const latestFirst = owed.toSorted((a, b) => b.endedAt - a.endedAt);
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading>Debrief owed</SectionHeading>
      <ul className="card divide-y divide-line">
        {latestFirst.map((round, index) => (
          <li key={round.roundId} className="flex flex-wrap items-center gap-2 px-2.5 py-2">
            <Avatar name={round.company} />
            <span
              className="min-w-36 flex-1"
              title={`${round.company}, ${round.title} · ${exactInstant(round.endedAt, zone)}`}
            >
              <span className="block">
                {ROUND_KIND[round.kind]} ended {relativeInstant(round.endedAt, now, zone)}
              </span>
              <span className="block truncate text-sm text-ink2">
                {round.company}, {round.title}
              </span>
            </span>
            <Button
              kbd={index === 0 ? 'Mod+Shift+D' : undefined}
              className="ml-auto"
              aria-label={`Write the debrief: ${ROUND_KIND[round.kind]} at ${round.company}`}
              onPress={() => navigate.openPanel({ kind: 'debrief', roundId: round.roundId })}
            >
              Write
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
