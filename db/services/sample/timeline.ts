import { addDays, dateInZone, instantFromLocal, timeInZone, weekday } from '../../domain/dates.ts';
import type { Result } from '../../domain/result.ts';
import type { Services } from '../core.ts';

export type Step = (services: Services) => void;

/** The services as they stood at a moment: the same store, with a clock of its own, telling nobody. */
export const servicesAt = (services: Services, moment: number): Services => ({
  ...services,
  clock: { now: () => moment, zone: () => services.clock.zone() },
  changed: () => {},
});

/** The value of a step of the sample; that one fails is a bug of the sample. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The sample cannot be written: ${result.error.message}`);
  return result.value;
}

/** What happens when, played in the order of time. Days count backwards from today. */
export class Timeline {
  readonly now: number;
  readonly zone: string;
  readonly today: string;
  private readonly steps: { at: number; run: Step }[] = [];

  constructor(now: number, zone: string) {
    this.now = now;
    this.zone = zone;
    this.today = dateInZone(now, zone);
  }

  /** The date some days ago (negative: ahead). */
  date(daysAgo: number): string {
    return addDays(this.today, -daysAgo);
  }
  /** The same, moved to a working day: backwards in the past, forwards ahead. */
  workday(daysAgo: number): string {
    const date = this.date(daysAgo);
    const over = weekday(date) - 5;
    if (over <= 0 || daysAgo === 0) return date;
    return daysAgo > 0 ? addDays(date, -over) : addDays(date, 3 - over);
  }
  instant(date: string, time: string): number {
    return instantFromLocal(date, time, this.zone);
  }
  timeNow(): string {
    return timeInZone(this.now, this.zone);
  }
  /** Never later than a little before now. */
  past(moment: number): number {
    return Math.min(moment, this.now - 120_000);
  }
  add(moment: number, run: Step): void {
    this.steps.push({ at: this.past(moment), run });
  }
  play(services: Services): void {
    // Stable: what was planned for the same moment keeps its order.
    this.steps.sort((a, b) => a.at - b.at);
    for (const { at, run } of this.steps) run(servicesAt(services, at));
  }
}

type Planned = { date: string; time: string; run: Step };

/** The steps of one opportunity: each comes after the one before it, whatever the weekends made of their days. */
export class Thread {
  private readonly planned: Planned[] = [];
  private readonly timeline: Timeline;
  constructor(timeline: Timeline) {
    this.timeline = timeline;
  }

  on(date: string, time: string, run: Step): void {
    this.planned.push({ date, time, run });
  }
  tie(): void {
    const order = ({ date, time }: Planned) => `${date} ${time}`;
    this.planned.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    let last = 0;
    for (const { date, time, run } of this.planned) {
      last = Math.max(this.timeline.instant(date, time), last + 60_000);
      this.timeline.add(last, run);
    }
  }
}

/** `HH:MM` some minutes later on the same day. */
export function later(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = Math.min(23 * 60 + 59, hours * 60 + past + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
