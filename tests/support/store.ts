import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateInZone, instantFromLocal } from '../../db/domain/dates.ts';
import type { Aggregate } from '../../db/domain/vocabulary.ts';
import type { Services } from '../../db/services/core.ts';
import { openStoreAt } from '../../db/services/store.ts';
import { TEST_NOW, TEST_ZONE } from './moment.ts';

export const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url));

export { TEST_NOW, TEST_ZONE };

/** A clock that stands still until it is told otherwise. */
export class FixedClock {
  time: number;
  timeZone: string;
  constructor(time: number, timeZone: string) {
    this.time = time;
    this.timeZone = timeZone;
  }
  now(): number {
    return this.time;
  }
  zone(): string {
    return this.timeZone;
  }
  /** The date it shows. */
  today(): string {
    return dateInZone(this.time, this.timeZone);
  }
  /** Sets it to a local date and time `HH:MM`. */
  set(date: string, time = '10:00'): void {
    this.time = instantFromLocal(date, time, this.timeZone);
  }
  /** Forward by days of 24 hours, hours and minutes. */
  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.time += ((days * 24 + hours) * 60 + minutes) * 60_000;
  }
}

export type TestStore = {
  services: Services;
  clock: FixedClock;
  /** The folder of the store file; it can be opened again after `shut`. */
  folder: string;
  /** What was broadcast after each commit, in order. */
  changes: Aggregate[][];
  /** Closes the store and leaves its folder. */
  shut(): void;
  /** Closes the store and removes its folder. */
  close(): void;
};

export type TestStoreOptions = {
  /** UTC milliseconds. */
  now?: number;
  zone?: string;
  /** An existing folder to open again instead of a new one. */
  folder?: string;
  sample?: { opportunities: number | null } | null;
};

/** A real store: a file in a folder of its own, the real migrations, seeded, with a clock that is set by hand. */
export function newStore({
  now = TEST_NOW,
  zone = TEST_ZONE,
  folder,
  sample = null,
}: TestStoreOptions = {}): TestStore {
  const place = folder ?? mkdtempSync(join(tmpdir(), 'proffer-test-'));
  const clock = new FixedClock(now, zone);
  const changes: Aggregate[][] = [];
  const opened = openStoreAt({ folder: place, migrations: MIGRATIONS, sample }, clock, (aggregates) =>
    changes.push(aggregates),
  );
  if (!opened.ok) throw new Error(opened.error.message);
  const services = opened.value;
  const shut = () => services.store.close();
  return {
    services,
    clock,
    folder: place,
    changes,
    shut,
    close: () => {
      shut();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The value of a result that is expected to be fine. */
export function valueOf<T>(
  result: { ok: true; value: T } | { ok: false; error: { code: string; message: string } },
): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
