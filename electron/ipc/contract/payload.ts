/** What may cross the bridge at all, before any channel looks at it. Far more than any form of the app sends. */
export const PAYLOAD_LIMITS = {
  /** Objects and arrays inside one another. */
  depth: 64,
  /** Values, those inside one another too. */
  values: 250_000,
  /** Characters of all texts and names together. */
  characters: 32_000_000,
} as const;

const TOO_MUCH = 'This is more than Proffer takes at once. Do it in smaller parts.';
const NOT_PLAIN = 'This is no plain data and cannot be saved.';

type Found = { name: string; value: unknown };
type Waiting = Found & { depth: number };

/**
 * Why a payload is not even looked at; null when it may be. Plain data only: what JSON has, `undefined`, and the bytes of
 * a file. It never calls itself and counts what it visits, so that no depth and no circle ends the app.
 */
export function refusePayload(payload: unknown): string | null {
  const waiting: Waiting[] = [{ name: '', value: payload, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, value, depth } = next;
    values += 1;
    characters += name.length + (typeof value === 'string' ? value.length : 0);
    if (characters > PAYLOAD_LIMITS.characters || depth > PAYLOAD_LIMITS.depth) return TOO_MUCH;
    if (!isPlain(value)) return NOT_PLAIN;
    // The length is asked first: an array may claim thousands of millions and hold nothing.
    if (values + waiting.length + lengthOf(value) > PAYLOAD_LIMITS.values) return TOO_MUCH;
    for (const inside of insideOf(value)) {
      // Copied somewhere by its name, this would change what the copy is instead of what it holds.
      if (inside.name === '__proto__') return NOT_PLAIN;
      waiting.push({ ...inside, depth: depth + 1 });
    }
  }
  return null;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array);

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);

function insideOf(value: unknown): Found[] {
  if (!isFilled(value)) return [];
  if (Array.isArray(value)) return Array.from(value, (one: unknown) => ({ name: '', value: one }));
  return Object.entries(value).map(([name, one]) => ({ name, value: one }));
}

/** One of the two halves that some characters (such as 🙂) are written in, without the other. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The payload with `�` for every half of a character, which a text cut in the middle ends with. The store would write
 * the same, and then not find by its name what it wrote. Call it only with what `refusePayload` has let through.
 */
export const withWholeCharacters = (payload: unknown): unknown => (hasHalf(payload) ? mended(payload) : payload);

function hasHalf(value: unknown): boolean {
  if (typeof value === 'string') return value.search(HALF) >= 0;
  return isFilled(value) && Object.values(value).some(hasHalf);
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALF, '\ufffd');
  if (!isFilled(value)) return value;
  if (Array.isArray(value)) return value.map(mended);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mended(one)]));
}
