import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChannelName, contract } from '../../electron/ipc/contract/index.ts';
import { PAYLOAD_LIMITS, refusePayload, withWholeCharacters } from '../../electron/ipc/contract/payload.ts';
import { routerOf } from '../support/router.ts';
import { type TestStore, newStore } from '../support/store.ts';
import { dumpAll } from '../support/tables.ts';

/** Objects inside one another, as deep as asked for. */
function nested(depth: number, wrap: (inside: unknown) => unknown): unknown {
  let whole: unknown = 'inside';
  for (let level = 0; level < depth; level += 1) whole = wrap(whole);
  return whole;
}
const inObject = (inside: unknown) => ({ body: inside });
const inArray = (inside: unknown) => [inside];

function circle(): unknown {
  const round: Record<string, unknown> = { key: 'a' };
  round['body'] = round;
  return round;
}

const own = (name: string): unknown => JSON.parse(`{"key":"a","body":{"${name}":{"polluted":true}}}`);
const sparse = () => Object.assign([], { length: 4_000_000_000 });

/** Everything a window may try that is no form of the app. */
const HOSTILE: readonly [string, () => unknown][] = [
  ['objects a hundred thousand deep', () => nested(100_000, inObject)],
  ['arrays a hundred thousand deep', () => nested(100_000, inArray)],
  ['a circle', circle],
  ['an array of a million', () => Array.from({ length: 1_000_000 }, () => 0)],
  ['an array that claims four thousand millions', sparse],
  ['a text of 40 million characters', () => 'x'.repeat(40_000_000)],
  ['names of 40 million characters', () => ({ ['x'.repeat(40_000_000)]: 1 })],
  ['a name that is a prototype', () => own('__proto__')],
  ['a big number', () => ({ id: 1n })],
  ['a symbol', () => ({ id: Symbol('x') })],
  ['a function', () => ({ id: () => 1 })],
  ['a map', () => new Map([['id', 1]])],
  ['a set', () => ({ ids: new Set([1]) })],
  ['a date', () => ({ until: new Date(0) })],
  ['a pattern', () => ({ text: /x/ })],
  ['an error', () => new Error('x')],
  ['a buffer', () => new ArrayBuffer(8)],
  ['numbers of a kind', () => new Float64Array(8)],
  ['an object of a class', () => new URL('https://example.com')],
];

describe('what crosses the bridge', () => {
  it.each([
    ['nothing', null],
    ['not even that', undefined],
    ['a form', { id: 'a', fields: { title: 'PM', tags: ['x'], amount: 1.5, done: false, note: undefined } }],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { key: 'a' })],
    ['the bytes of a file', { bytes: new Uint8Array(1_000_000) }],
    ['an array with holes', Object.assign([], { length: 3 })],
    ['a constructor by name', JSON.parse('{"constructor":{"prototype":1},"toString":2}') as unknown],
    ['forty levels', nested(40, inObject)],
    ['a posting of ten million characters', { text: 'x'.repeat(10_000_000) }],
    ['a hundred thousand values', Array.from({ length: 100_000 }, (_, index) => index)],
  ])('may be %s', (_name, payload) => expect(refusePayload(payload)).toBeNull());

  it.each(HOSTILE)('is not %s, whoever is asked', (_name, payload) => {
    expect(refusePayload(payload())).toMatch(/^This is .*\.$/);
  });

  it('ends exactly at its limits', () => {
    expect(refusePayload(nested(PAYLOAD_LIMITS.depth, inArray))).toBeNull();
    expect(refusePayload(nested(PAYLOAD_LIMITS.depth + 1, inArray))).not.toBeNull();
    expect(refusePayload(Array.from({ length: PAYLOAD_LIMITS.values - 1 }, () => 0))).toBeNull();
    expect(refusePayload(Array.from({ length: PAYLOAD_LIMITS.values }, () => 0))).not.toBeNull();
    expect(refusePayload('x'.repeat(PAYLOAD_LIMITS.characters))).toBeNull();
    expect(refusePayload('x'.repeat(PAYLOAD_LIMITS.characters + 1))).not.toBeNull();
  });
});

describe('half of a character', () => {
  it('becomes the sign for one that is lost, wherever it stands, and whole ones stay', () => {
    const typed = {
      name: 'a\ud83d',
      list: ['\ude42b', '🙂', { deep: '\ud83d\ud83d\ude42' }],
      bytes: new Uint8Array([1]),
    };
    expect(withWholeCharacters(typed)).toEqual({
      name: 'a\ufffd',
      list: ['\ufffdb', '🙂', { deep: '\ufffd🙂' }],
      bytes: new Uint8Array([1]),
    });
  });
});

describe('every channel', () => {
  let store: TestStore;
  let router: ReturnType<typeof routerOf>;
  beforeAll(() => {
    store = newStore();
    router = routerOf(store);
  });
  afterAll(() => store.close());

  it.each(HOSTILE)('answers %s with a refusal and changes nothing', async (_name, payload) => {
    const before = dumpAll(store.services.store);
    const hostile = payload();
    for (const channel of Object.keys(contract) as ChannelName[])
      expect(await router.ask(channel, hostile), channel).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(router.bugs).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
