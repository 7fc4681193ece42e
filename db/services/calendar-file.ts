import { rmSync, statSync } from 'node:fs';
import { addDays } from '../domain/dates.ts';
import { kindsIn } from '../domain/calendar-file.ts';
import { type Failure, type Result, fail, ok } from '../domain/result.ts';
import type { IcsEntry } from '../exporters/ics.ts';
import { writeWhole, writeWholeNow } from '../exporters/whole-file.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { entriesBetween } from './calendar-entries.ts';
import { ruleContext } from './context.ts';
import { type Done, type Services, change } from './core.ts';
import { allAtOnce, calendarFileOf, tellCalendar } from './ics.ts';
import { whenWritten } from './turns.ts';

/** How the file does that is kept up to date. */
export type CalendarFileState = {
  /** Where it is; null while none is kept. */
  path: string | null;
  /** When it was last written, UTC milliseconds; null when it was not since the start. */
  writtenAt: number | null;
  /** Entries in it then. */
  entries: number;
  /** Why it could not be written last; it is tried again with the next change. */
  failure: Failure | null;
  /** The sample keeps none. */
  isSample: boolean;
};

export type CalendarKeeper = {
  /** Something may have changed: the file follows soon, once for all that changes together. */
  changed(): void;
  /** Writes now what waits to be written; answers once the file is whole or the reason is known. */
  settle(): Promise<void>;
  /** At the end, or before another store: what waits is written at once, and nothing is left running. */
  close(): void;
  state(): CalendarFileState;
};

export type KeeperOptions = {
  services: Services;
  /** The sample never writes a file: it could be that of the person's own data. */
  isSample(): boolean;
  /** Told when the state is another one. */
  told(): void;
  /** Milliseconds of quiet before the file is written. */
  quiet?: number;
};

/** Dates beyond which no field goes: everything that lies ahead. */
const FAR = '2200-12-31';
const QUIET = 800;
const PATH = 'calendarPath';

const pathOf = ({ store }: Pick<Services, 'store'>): string | null => {
  const kept = getSetting(store, PATH);
  return typeof kept === 'string' && kept !== '' ? kept : null;
};

/** Keeps the calendar file at this path from now on; null keeps none, and leaves what was written where it is. */
export function keepCalendarAt(services: Services, path: string | null): Result<Done<null>> {
  const label = path === null ? 'Stopped keeping the calendar file' : 'Chose the calendar file';
  return change(services, { label, aggregate: 'setting' }, (tx) => {
    if (path === null && pathOf(services) === null) return ok(null);
    putSetting(tx.store, PATH, path, tx.at);
    return ok(null);
  });
}

/** What the file says at this moment, in steps. */
function* told(services: Services): Generator<void, { text: string; entries: number }> {
  const chosen = calendarFileOf(services);
  const from = addDays(ruleContext(services).today, -chosen.pastDays);
  const entries: IcsEntry[] = [];
  for (const kind of kindsIn(chosen)) {
    for (const entry of entriesBetween(services, { from, to: FAR, kinds: [kind] }, chosen)) entries.push(entry);
    yield;
  }
  return { text: yield* tellCalendar(services, entries), entries: entries.length };
}

/** Does the steps with a pause after each, none while a long change is being written; null once it is told to stop. */
async function besideTheWork<T>(services: Services, steps: Iterator<unknown, T>, isStopped: () => boolean) {
  for (;;) {
    const step = await whenWritten(services, () => (isStopped() ? null : steps.next()));
    if (step === null) return null;
    if (step.done === true) return { value: step.value };
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Text that says the same, whenever it was said. */
const timeless = (text: string) => text.replaceAll(/^DTSTAMP:.*\r\n/gm, '');

/** Which file lies there, by its length and when it was written; null for none. */
function trace(path: string): string | null {
  try {
    const { size, mtimeMs, ino } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return null;
  }
}

/**
 * Keeps a calendar file up to date beside the work: changes that come together are written together, a file that would
 * say the same is left alone, and what cannot be written is said and tried again with the next change.
 */
export function keepCalendarFile({ services, isSample, told: tell, quiet = QUIET }: KeeperOptions): CalendarKeeper {
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> | null = null;
  let temporary: string | null = null;
  let isDue = false;
  let closings = 0;
  let last: { path: string; text: string; trace: string | null } | null = null;
  let state: Omit<CalendarFileState, 'path' | 'isSample'> = { writtenAt: null, entries: 0, failure: null };

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const target = () => (isSample() || !services.store.sqlite.open ? null : pathOf(services));

  /** What is to be written and where, in steps; null when there is nothing to do. */
  function* prepared() {
    isDue = false;
    const path = target();
    if (path === null) return null;
    const { text, entries } = yield* told(services);
    const isThere = last?.path === path && last.text === timeless(text) && last.trace === trace(path);
    return isThere && last?.trace !== null && state.failure === null ? null : { path, text, entries };
  }

  function ended({ path, text, entries }: { path: string; text: string; entries: number }, result: Result<null>): void {
    temporary = null;
    if (result.ok) {
      last = { path, text: timeless(text), trace: trace(path) };
      state = { writtenAt: services.clock.now(), entries, failure: null };
    } else {
      last = null;
      state = { ...state, failure: result.error };
    }
  }

  async function write(): Promise<void> {
    const before = closings;
    const done = await besideTheWork(services, prepared(), () => before !== closings);
    const what = done?.value ?? null;
    if (what === null || before !== closings) return;
    const result = await writeWhole(what.path, what.text, (name) => (temporary = name));
    // What was closed meanwhile was written there and then.
    if (before !== closings) return;
    ended(what, result);
    tell();
  }

  /** Nothing to keep: nothing waits, and what failed before is of no interest any more. */
  function rest(): void {
    stopTimer();
    isDue = false;
    if (state.failure !== null) state = { ...state, failure: null };
  }

  async function settle(): Promise<void> {
    stopTimer();
    while (isDue || writing !== null) {
      writing ??= write().finally(() => (writing = null));
      await writing;
    }
  }

  return {
    changed: () => {
      if (target() === null) return rest();
      isDue = true;
      stopTimer();
      timer = setTimeout(() => void settle(), quiet);
    },
    settle,
    close: () => {
      stopTimer();
      closings += 1;
      if (!isDue && writing === null) return;
      if (temporary !== null) rmSync(temporary, { force: true });
      last = null;
      const what = services.store.sqlite.inTransaction ? null : allAtOnce(prepared());
      if (what !== null) ended(what, writeWholeNow(what.path, what.text));
    },
    state: () =>
      isSample()
        ? { path: null, writtenAt: null, entries: 0, failure: null, isSample: true }
        : { path: pathOf(services), isSample: false, ...state },
  };
}

const NOT_IN_SAMPLE = fail(
  'conflict',
  'The sample keeps no calendar file, so that nothing made up lands in your calendar. Go back to your own data first.',
);

/**
 * Asks where (`choose` is told the file of before, and answers null when it was given up) and keeps the file there. A
 * place that cannot be written is refused.
 */
export async function chooseCalendarFile(
  services: Services,
  keeper: CalendarKeeper,
  choose: (before: string | null) => Promise<Result<{ path: string | null }>>,
): Promise<Result<Done<CalendarFileState>>> {
  const before = keeper.state();
  if (before.isSample) return NOT_IN_SAMPLE;
  const chosen = await choose(before.path);
  if (!chosen.ok) return chosen;
  if (chosen.value.path === null) return ok({ value: before, step: null });
  // The other store may have been opened while the dialog was.
  if (keeper.state().isSample) return NOT_IN_SAMPLE;
  // Tried at once, so that a place that cannot be written is refused while the person still looks at it.
  const { path } = chosen.value;
  const tried = await writeWhole(path, (await whenWritten(services, () => allAtOnce(told(services)))).text);
  if (!tried.ok) return tried;
  const kept = await whenWritten(services, () => keepCalendarAt(services, path));
  if (!kept.ok) return kept;
  keeper.changed();
  await keeper.settle();
  return ok({ value: keeper.state(), step: kept.value.step });
}

/** Keeps the file no longer; what was written stays where it is. */
export function stopCalendarFile(services: Services, keeper: CalendarKeeper): Result<Done<CalendarFileState>> {
  const stopped = keepCalendarAt(services, null);
  return stopped.ok ? ok({ value: keeper.state(), step: stopped.value.step }) : stopped;
}
