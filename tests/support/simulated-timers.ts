/** A computer whose clock is set by hand: its timers fire in order, and late when it slept. Times are UTC milliseconds. */
export class SimulatedComputer {
  time: number;
  timeZone: string;
  private timers: { at: number; run: () => void }[] = [];

  constructor(time: number, timeZone: string) {
    this.time = time;
    this.timeZone = timeZone;
  }

  readonly now = () => this.time;
  readonly zone = () => this.timeZone;
  readonly setTimer = (run: () => void, milliseconds: number) => {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((one) => one !== timer));
  };

  get waiting(): number {
    return this.timers.length;
  }

  /** Awake until then: every timer fires at its moment, and what it starts is done before the next. */
  async runTo(until: number): Promise<void> {
    await settle();
    for (let next = this.next(until); next !== undefined; next = this.next(until)) {
      this.time = Math.max(this.time, next.at);
      this.timers = this.timers.filter((one) => one !== next);
      next.run();
      await settle();
    }
    this.time = Math.max(this.time, until);
  }

  /** Asleep until then: nothing fires meanwhile, and what should have fires on waking. */
  async sleepTo(until: number): Promise<void> {
    this.time = Math.max(this.time, until);
    await this.runTo(this.time);
  }

  /** Somebody sets the clock: timers wait as long as they would have. */
  setClock(to: number): void {
    const by = to - this.time;
    for (const timer of this.timers) timer.at += by;
    this.time = to;
  }

  /** As when the app is ended: no timer is left. */
  forget(): void {
    this.timers = [];
  }

  private next(until: number) {
    return this.timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
  }
}

/** Lets what waits for values that are there already go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
