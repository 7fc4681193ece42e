import type { Notice } from '../../db/domain/notice-facts.ts';

/** What the timer stands on; times are UTC milliseconds. */
export interface NoticeTimerHost {
  now(): number;
  /** The time zone of the computer. */
  zone(): string;
  /** What is to be shown now, kept as said already, and when to look again. */
  take(): NextNotices | Promise<NextNotices>;
  show(notice: Notice): void;
  /** Calls once after so many milliseconds; answers how to stop it. */
  setTimer(run: () => void, milliseconds: number): () => void;
  onBug(error: unknown): void;
}
export interface NextNotices {
  show: readonly Notice[];
  next: number;
}

const MINUTE = 60_000;
/** A change is often one of several. */
const SETTLE = 1000;
const SHORTEST = 250;

/**
 * Looks for notices at the moment of the next one. Wakes every minute to see whether the clock or the time zone was
 * changed meanwhile or the computer slept: only then, at the moment itself and after a change is anything looked up.
 */
export function startNoticeTimer(host: NoticeTimerHost) {
  let next = 0;
  let lookedAt = 0;
  let zone = '';
  let isStopped = false;
  let stopTimer = () => {};
  let stopSettling: (() => void) | null = null;
  let looking: 'no' | 'yes' | 'again' = 'no';

  const wait = () => {
    stopTimer();
    const left = Math.min(Math.max(next - host.now(), SHORTEST), MINUTE);
    if (!isStopped) stopTimer = host.setTimer(wake, left);
  };
  const wake = () => {
    const now = host.now();
    if (now >= next || now < lookedAt || host.zone() !== zone) void look();
    else wait();
  };

  async function look(): Promise<void> {
    if (isStopped) return;
    if (looking !== 'no') {
      looking = 'again';
      return;
    }
    looking = 'yes';
    stopTimer();
    lookedAt = host.now();
    zone = host.zone();
    try {
      const taken = await host.take();
      next = taken.next;
      for (const notice of taken.show) show(notice);
    } catch (error) {
      next = lookedAt + MINUTE;
      host.onBug(error);
    }
    await goOn();
  }
  /** Looks again at once when something changed while it was looking. */
  const goOn = async () => {
    const isWanted = looking === 'again';
    looking = 'no';
    if (isWanted) await look();
    else wait();
  };

  const show = (notice: Notice) => {
    try {
      host.show(notice);
    } catch (error) {
      host.onBug(error);
    }
  };

  return {
    /** Looks at once: after sleep. */
    look: () => void look(),
    /** Something changed, or it all begins: looks once the change has settled. */
    changed: () => {
      stopSettling ??= host.setTimer(() => {
        stopSettling = null;
        void look();
      }, SETTLE);
    },
    stop: () => {
      isStopped = true;
      stopTimer();
      stopSettling?.();
    },
  };
}
