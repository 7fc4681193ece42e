import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { type ChannelName, contract } from '../../electron/ipc/contract/index.ts';
import { refusePayload, withWholeCharacters } from '../../electron/ipc/contract/payload.ts';
import { payloadsFor } from '../support/payloads.ts';
import { routerOf } from '../support/router.ts';
import { newStore } from '../support/store.ts';
import { tellStory } from '../support/story.ts';
import { dumpAll, expectSound } from '../support/tables.ts';
import { runs } from '../support/seed.ts';

/** Payloads for each channel: 300 with every run of the tests, 10,000 with `npm run torture -- payloads`. */
const RUNS = runs(300);
/** Payloads that one store takes before a fresh one: what valid ones add would make it ever slower. */
const PER_STORE = 500;

let told: string;
let known: string[];
const totals = { payloads: 0, taken: 0, refused: 0, failed: 0, crashes: 0 };
beforeAll(() => {
  const store = newStore();
  told = store.folder;
  known = Object.values(tellStory(store));
  store.shut();
});
afterAll(() => {
  rmSync(told, { recursive: true, force: true });
  const { payloads, taken, refused, failed, crashes } = totals;
  console.log(
    `${payloads} payloads on ${channels.length} channels: ${taken} done, ${failed} answered with a failure, ` +
      `${refused} refused at the bridge; ${crashes} crashes`,
  );
});

const channels = Object.keys(contract) as ChannelName[];
/** Queries that keep something of the app's own all the same: where the window was, half a form, a step of undo. */
const KEEPING: ReadonlySet<string> = new Set([
  'app.keepPlace',
  'app.leaveSafeMode',
  'draft.put',
  'draft.remove',
  'history.undo',
  'history.redo',
]);

/** The told store again, in a folder of its own, with a way in. */
function freshStore() {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-payloads-'));
  cpSync(told, folder, { recursive: true });
  const store = newStore({ folder });
  const { sqlite } = store.services.store;
  // No power is cut here, and the disk would be most of the time.
  sqlite.pragma('synchronous = OFF');
  const changes = sqlite.prepare<[], number>('SELECT total_changes()').pluck();
  return { store, router: routerOf(store), changed: () => changes.get() ?? 0, before: dumpAll(store.services.store) };
}

/** A schema that stumbles over an input is a bug, which the way in must have told. */
function isValid(schema: z.ZodType, input: unknown): boolean {
  try {
    return refusePayload(input) === null && schema.safeParse(withWholeCharacters(input)).success;
  } catch {
    return false;
  }
}

/** Asks one channel many times on one store: what is refused writes not one row, a query leaves every table alone. */
async function askMany(channel: ChannelName, runs: number): Promise<void> {
  const { store, router, changed, before } = freshStore();
  const { input: schema, kind } = contract[channel];
  try {
    await fc.assert(
      fc.asyncProperty(payloadsFor(schema, known), async (input) => {
        totals.payloads += 1;
        const isTaken = isValid(schema, input);
        const rows = changed();
        const result = await router.ask(channel, input);
        // The whole answer crosses the bridge as text.
        expect(() => JSON.stringify(result)).not.toThrow();
        if (isTaken) {
          totals[result.ok ? 'taken' : 'failed'] += 1;
          expect(result.ok || result.error.code !== 'bug').toBe(true);
        } else {
          totals.refused += 1;
          expect(result).toMatchObject({
            ok: false,
            error: { code: 'invalid', message: expect.stringMatching(/\S/) as unknown },
          });
          expect(changed()).toBe(rows);
        }
      }),
      { numRuns: runs },
    );
    if (kind === 'query' && !KEEPING.has(channel)) expect(dumpAll(store.services.store)).toEqual(before);
    expectSound(store.services.store);
  } finally {
    totals.crashes += router.bugs.length;
    store.close();
  }
  expect(router.bugs).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
}

describe('whatever a window could send', () => {
  it.each(channels)(
    `crashes nothing on %s and changes nothing unless it is valid (${RUNS} payloads)`,
    async (channel) => {
      for (let left = RUNS; left > 0; left -= PER_STORE) await askMany(channel, Math.min(left, PER_STORE));
    },
    RUNS * 200 + 60_000,
  );

  it('was taken by some and refused by others, and crashed nothing', () => {
    expect(totals.payloads).toBe(RUNS * channels.length);
    expect(totals.taken).toBeGreaterThan(totals.payloads / 20);
    expect(totals.refused).toBeGreaterThan(totals.payloads / 20);
    expect(totals.crashes).toBe(0);
  });
});
