import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { type ChannelName, contract } from '../../electron/ipc/contract/index.ts';
import { routerOf } from '../support/router.ts';
import { type TestStore, newStore } from '../support/store.ts';
import { tellStory } from '../support/story.ts';
import { dumpAll, expectSound } from '../support/tables.ts';

const RUNS = 300;
let store: TestStore;
let router: ReturnType<typeof routerOf>;
let known: string[];
beforeAll(() => {
  store = newStore();
  router = routerOf(store);
  known = Object.values(tellStory(store));
});
afterAll(() => store.close());

/** Names of fields that channels know, so that what is generated comes near to what they take. */
const FIELDS = [
  'id',
  'ids',
  'opportunityId',
  'roundId',
  'stageId',
  'beforeId',
  'fields',
  'document',
  'text',
  'limit',
  'name',
  'key',
  'body',
  'as',
  'until',
  'kind',
  'title',
  'skills',
  '__proto__',
  'constructor',
  'stepId',
  'url',
  'sample',
  'token',
  'answers',
];

const value = () =>
  fc.oneof(
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.constantFrom(...known),
    fc.constantFrom('done', 'skipped', '2026-12-01', 'rejected', -1, 0, 1, 5, NaN, Infinity, null, undefined, true),
    fc.uuid({ version: 7 }),
  );
const payload = () =>
  fc.oneof(
    value(),
    fc.dictionary(
      fc.constantFrom(...FIELDS),
      fc.oneof(
        value(),
        fc.array(value(), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...FIELDS), value(), { maxKeys: 6 }),
      ),
      { maxKeys: 8 },
    ),
  );

/** Asks that are no writes of the person's data but leave the app or its place otherwise. */
const channels = Object.keys(contract) as ChannelName[];

describe('whatever a window could send', () => {
  it.each(channels)(
    `crashes nothing on %s and changes nothing unless it is valid (${RUNS} payloads)`,
    async (channel) => {
      let before = dumpAll(store.services.store);
      const schema: z.ZodType = contract[channel].input;
      await fc.assert(
        fc.asyncProperty(payload(), async (input) => {
          const valid = schema.safeParse(input).success;
          const result = await router.ask(channel, input);
          if (valid) {
            expect(result.ok || result.error.code !== 'bug').toBe(true);
            before = dumpAll(store.services.store);
            return;
          }
          expect(result).toMatchObject({
            ok: false,
            error: { code: 'invalid', message: expect.any(String) as unknown },
          });
          // Only what is there is told: the whole answer crosses the bridge as text.
          expect(() => JSON.stringify(result)).not.toThrow();
        }),
        { numRuns: RUNS },
      );
      expect(dumpAll(store.services.store)).toEqual(before);
      expect(router.bugs).toEqual([]);
    },
  );

  it('leaves the store sound', () => expectSound(store.services.store));
});
