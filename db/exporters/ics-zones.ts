import { offsetAt } from '../domain/dates.ts';
import { localTime, textValue } from './ics-lines.ts';

/**
 * The time zones of a calendar, each with every change of its clock in the years that something happens in, as this
 * machine knows them: a reader needs no knowledge of its own to find the same instants.
 */

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** Whether local times in a zone can be written with its name; the others are written in UTC. */
export function isWritable(zone: string): boolean {
  if (/^(Etc\/)?(UTC|UCT|Universal|Zulu|GMT)$/i.test(zone)) return false;
  try {
    offsetAt(0, zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a local time says exactly this instant to every reader: it does not when the clock shows it twice, nor where the
 * offset has seconds, as it had long ago.
 */
export function isPlain(ms: number, zone: string): boolean {
  const offset = offsetAt(ms, zone);
  if (offset % MINUTE !== 0) return false;
  const others = [offsetAt(ms - DAY, zone), offsetAt(ms + DAY, zone)].filter((other) => other !== offset);
  return others.every((other) => {
    const twin = ms + offset - other;
    return offsetAt(twin, zone) !== other;
  });
}

/** The years that instants fall in, each with two days before and after it, joined where they touch. */
function spans(instants: readonly number[]): { from: number; to: number }[] {
  const years = [...new Set(instants.map((ms) => new Date(ms).getUTCFullYear()))].sort((a, b) => a - b);
  const found: { from: number; to: number }[] = [];
  for (const year of years) {
    const [from, to] = [Date.UTC(year, 0, 1) - 2 * DAY, Date.UTC(year + 1, 0, 1) + 2 * DAY];
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** The first whole second in (low, high] at which the clock no longer is where it was at `low`. */
function changeIn(low: number, high: number, zone: string): number {
  const before = offsetAt(low, zone);
  let [from, to] = [low, high];
  while (to - from > 1000) {
    const middle = Math.floor((from + to) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) from = middle;
    else to = middle;
  }
  return to;
}

type Onset = { at: number; from: number; to: number };

function onsets({ from, to }: { from: number; to: number }, zone: string): Onset[] {
  const first = offsetAt(from, zone);
  const found: Onset[] = [{ at: from, from: first, to: first }];
  // Half days, so that two changes of one day are two.
  for (let at = from; at < to; at += 12 * HOUR) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + 12 * HOUR, zone)];
    if (before !== after) found.push({ at: changeIn(at, at + 12 * HOUR, zone), from: before, to: after });
  }
  return found;
}

/** Summer time is what the clock goes back from within ten months. A word for readers: instants do not depend on it. */
function isSummer({ at, to }: Onset, zone: string): boolean {
  for (let day = 30; day <= 300; day += 30) if (offsetAt(at + day * DAY, zone) < to) return true;
  return false;
}

function offsetValue(ms: number): string {
  const seconds = Math.abs(ms) / 1000;
  const part = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : part(seconds % 60);
  return `${ms < 0 ? '-' : '+'}${part(seconds / 3600)}${part((seconds % 3600) / 60)}${rest}`;
}

/** The lines of one VTIMEZONE, good for these instants (UTC milliseconds) and whatever lies in the same years. */
export function zoneLines(zone: string, instants: readonly number[]): string[] {
  const lines = spans(instants)
    .flatMap((span) => onsets(span, zone))
    .flatMap((onset) => {
      const name = isSummer(onset, zone) ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${name}`,
        `DTSTART:${localTime(onset.at, onset.from)}`,
        `TZOFFSETFROM:${offsetValue(onset.from)}`,
        `TZOFFSETTO:${offsetValue(onset.to)}`,
        `END:${name}`,
      ];
    });
  return ['BEGIN:VTIMEZONE', `TZID:${textValue(zone)}`, ...lines, 'END:VTIMEZONE'];
}
