import fc from 'fast-check';
import type * as z from 'zod';

/** Texts of many kinds, near to what fields of the app take, and far from it. */
const TEXTS = [
  '',
  ' ',
  'PM',
  'Senior PM @ Acme',
  'dana@example.com',
  'https://example.com/job',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE opportunity; --",
  '%',
  '"',
  '*',
  'NEAR(',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '‮',
  '2026-12-01',
  '2026-02-30',
  '0000-00-00',
  '10:00',
  '25:61',
  'EUR',
  '__proto__',
  'x'.repeat(20_000),
];

const WHOLE = [-1, 0, 1, 2, 5, 100, 2 ** 31, 2 ** 53, -(2 ** 53), 1_795_000_000_000, 8.64e15, 8.64e15 + 1];
const ODD = [NaN, Infinity, -Infinity, -0, 0.5, 1e308, null, undefined, true, false, [], {}];

/** Names that channels know or that code could stumble over. */
const NAMES = [
  'id',
  'ids',
  'fields',
  'document',
  'text',
  'key',
  'body',
  'kind',
  '__proto__',
  'constructor',
  'toString',
];

/** Anything at all, of every type there is. */
export const anything = () =>
  fc.oneof(
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.constantFrom<unknown>(...ODD, ...WHOLE, ...TEXTS),
    fc.dictionary(fc.constantFrom(...NAMES), fc.anything({ maxDepth: 1 }), { maxKeys: 4 }),
  );

/**
 * Payloads that have the shape of a schema, with values that are right, nearly right, or quite wrong in places.
 * `known` are ids and names that the store has.
 */
export function payloadsFor(schema: z.core.$ZodType, known: readonly string[]): fc.Arbitrary<unknown> {
  const shaped = (spoiling: number) => shapeOf(schema, { known, spoiling }, 0);
  return fc.oneof(
    { weight: 5, arbitrary: shaped(0) },
    { weight: 3, arbitrary: shaped(12) },
    { weight: 2, arbitrary: anything() },
  );
}

type About = {
  known: readonly string[];
  /** In how many of 100 places something else stands; 0 for nowhere. */
  spoiling: number;
};

function shapeOf(schema: z.core.$ZodType, about: About, depth: number): fc.Arbitrary<unknown> {
  const right = rightFor(schema, about, depth);
  if (about.spoiling === 0) return right;
  return fc.oneof(
    { weight: 100 - about.spoiling, arbitrary: right },
    { weight: about.spoiling, arbitrary: anything() },
  );
}

const DEEPEST = 6;

/** What the schema seems to want; checks beyond its shape (lengths, dates, formats) are often missed on purpose. */
function rightFor(schema: z.core.$ZodType, about: About, depth: number): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = (one: z.core.$ZodType) => shapeOf(one, about, depth + 1);
  if (depth > DEEPEST) return fc.constant(null);
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([name, one]) => [name, inside(one)])));
    case 'array':
      return fc.array(inside(def.element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom(...about.known, ...NAMES), inside(def.valueType), { maxKeys: 3 });
    case 'tuple':
      return fc.tuple(...def.items.map(inside));
    case 'union':
      return fc.oneof(...def.options.map(inside));
    case 'optional':
    case 'default':
      return fc.oneof(fc.constant(undefined), inside(def.innerType));
    case 'nullable':
      return fc.oneof(fc.constant(null), inside(def.innerType));
    case 'readonly':
      return inside(def.innerType);
    case 'pipe':
      return inside(def.in);
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom<unknown>(...def.values);
    case 'string':
      return text(about);
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(...WHOLE), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'custom':
      return fc.uint8Array({ maxLength: 200 });
    default:
      return anything();
  }
}

const text = ({ known }: About) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.uuid({ version: 7 }) },
    { weight: 2, arbitrary: day() },
  );

const day = () =>
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
