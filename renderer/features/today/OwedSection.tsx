import { Avatar, Button, SectionHeading } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import type { TodayView } from './words.ts';

interface OwedSectionProps {
  owed: TodayView['owed'];
  /** Saved before, and being changed. */
  changing: TodayView['changing'];
  zone: string;
}

/** Rounds that ended without a debrief, the latest first: the one the shortcut opens. Then those begun and left. */
export function OwedSection({ owed, changing, zone }: OwedSectionProps) {
  if (owed.length + changing.length === 0) return null;
  const latestFirst = owed.toSorted((a, b) => b.endedAt - a.endedAt);
  return (
    <section className="flex flex-col gap-1" aria-label="Debriefs owed">
      <SectionHeading>{owed.length === 0 ? 'Debrief being changed' : 'Debrief owed'}</SectionHeading>
      <ul className="card divide-y divide-line">
        {latestFirst.map((round, index) => (
          <OwedRow key={round.roundId} round={round} zone={zone} isNext={index === 0} />
        ))}
        {changing.map((round) => (
          <OwedRow key={round.roundId} round={round} zone={zone} isWritten />
        ))}
      </ul>
    </section>
  );
}

interface OwedRowProps {
  round: TodayView['owed'][number];
  zone: string;
  /** The one that the shortcut opens. */
  isNext?: boolean;
  isWritten?: boolean;
}

function OwedRow({ round, zone, isNext = false, isWritten = false }: OwedRowProps) {
  const now = useNow();
  const { company, title, kind, endedAt, begun, roundId } = round;
  const isBegun = begun || isWritten;
  return (
    <li className="flex flex-wrap items-center gap-2 px-2.5 py-2">
      <Avatar name={company} />
      <span className="min-w-36 flex-1" title={`${company}, ${title} · ${exactInstant(endedAt, zone)}`}>
        <span className="block">
          {ROUND_KIND[kind]} ended {relativeInstant(endedAt, now, zone)}
        </span>
        <span className="block truncate text-sm text-ink2">
          {company}, {title}
          {isBegun && (isWritten ? ' · changed, not saved' : ' · begun')}
        </span>
      </span>
      <Button
        kbd={isNext ? 'Mod+Shift+D' : undefined}
        className="ml-auto"
        aria-label={`${isBegun ? 'Continue' : 'Write'} the debrief: ${ROUND_KIND[kind]} at ${company}`}
        onPress={() => navigate.openPanel({ kind: 'debrief', roundId })}
      >
        {isBegun ? 'Continue' : 'Write'}
      </Button>
    </li>
  );
}
