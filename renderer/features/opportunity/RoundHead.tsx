import { dateInZone } from '../../../db/domain/dates.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip } from '../../components/index.ts';
import type { Tone } from '../../components/index.ts';
import { exactInstant, minutesLong, relativeDate, relativeInstant, twoClocks } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { ROUND_KIND, ROUND_STATUS } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';

const STATUS_TONE: Partial<Record<RoundView['status'], Tone>> = { missed_by_them: 'amber', missed_by_me: 'amber' };

/** What a round is and when: on both clocks while it lies ahead in another zone. */
export function RoundHead({ round, day }: { round: RoundView; day: Day }) {
  const now = useNow();
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-1.5 text-base">
      <b className="font-650">{ROUND_KIND[round.kind]}</b>
      <span className="tabular text-ink3" title={exactInstant(round.startsAt, round.timeZone)}>
        {`${whenOf(round, now, day)} · ${minutesLong(round.minutes)}`}
      </span>
      {round.debriefOwed && <Chip tone="red">debrief owed</Chip>}
      {round.status !== 'scheduled' && round.status !== 'done' && (
        <Chip tone={STATUS_TONE[round.status] ?? 'neutral'}>{ROUND_STATUS[round.status]}</Chip>
      )}
      {round.debrief !== null && round.debrief.rating !== null && (
        <Chip tone="accent">{round.debrief.rating} of 5</Chip>
      )}
    </p>
  );
}

function whenOf(round: RoundView, now: number, { today, zone }: Day): string {
  const isAhead = round.status === 'scheduled' && round.startsAt > now;
  const clocks = twoClocks(round.startsAt, zone, round.timeZone);
  if (!isAhead || !clocks.includes('your time')) return relativeInstant(round.startsAt, now, zone);
  return `${relativeDate(dateInZone(round.startsAt, zone), today)} ${clocks}`;
}
