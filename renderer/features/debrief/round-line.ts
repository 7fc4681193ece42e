import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { roundEnd } from '../../../db/domain/round.ts';
import { wallClock } from '../../lib/calendar.ts';
import { relativeDate, relativeInstant } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';

/** `Panel, today 10:00–11:00 · ended 12 minutes ago`, on the clock of `zone`. */
export function roundLine(round: RoundView, now: number, zone: string): string {
  const end = roundEnd(round);
  const start = wallClock(round.startsAt, zone);
  const day = relativeDate(start.date, wallClock(now, zone).date);
  const when = `${day} ${start.time}–${wallClock(end, zone).time}`;
  const state =
    end <= now
      ? `ended ${relativeInstant(end, now, zone)}`
      : round.startsAt <= now
        ? 'under way'
        : `starts ${relativeInstant(round.startsAt, now, zone)}`;
  return `${ROUND_KIND[round.kind]}, ${when} · ${state}`;
}
