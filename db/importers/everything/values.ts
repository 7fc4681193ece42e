import * as z from 'zod';
import { currency, instant, isoDate, level, money, rating, timeZone } from '../../domain/fields.ts';
import { hashOfCopy } from '../../domain/material-file.ts';
import { CADENCE_RULES, CHALLENGES, CLOSE_OUT_REASONS } from '../../domain/vocabulary.ts';
import { CAPTURED_TABLES } from '../../repositories/capture.ts';
import type { Stored, WholeColumn, WholeTable } from '../../repositories/whole-store.ts';

/**
 * What a field of an export may hold beyond its kind, by its name: the app takes dates, zones and currencies at their
 * word, so that one that does not exist must never come in.
 */
export interface Meaning {
  /** What it is, as the document of the format says it. */
  says: string;
  is(value: unknown): boolean;
}

const of = (says: string, schema: z.ZodType): Meaning => ({ says, is: (value) => schema.safeParse(value).success });

const ANY: Meaning = { says: '', is: () => true };
const DATE = of('date', isoDate);
const TIME_OF_DAY = of('time of day', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const ZONE = of('time zone', timeZone);
const INSTANT = of('UTC milliseconds', instant);
const MONEY = of('minor units of the currency', money);
const CURRENCY = of('currency', currency);
const RATING = of('1 to 5', rating);
const LEVEL = of('0 to 5', level);
const GAIN = of('0 to 5', level);
const WEIGHT = of('0.1 to 2', z.number().min(0).max(2));
const COUNT = of('0 or more', z.number().int().min(0).max(1e9));
const AMOUNT = of('0 or more', z.number().min(0).max(1e9));
const WORDS = of('list of texts', z.array(z.string()));
const ID = of('id', z.uuid());
const NAME = of('name', z.string().min(1).max(1000));
const COPY = of(
  'name of a file',
  z.string().refine((name) => hashOfCopy(name) !== null),
);
const CAPTURED = new Set(CAPTURED_TABLES.map(({ name }) => name));
const TABLE = of(
  'name of a table',
  z.string().refine((name) => CAPTURED.has(name)),
);

const listOf = (words: readonly string[]) => of('list of words', z.array(z.enum(words)));

const BY_NAME: Readonly<Record<string, Meaning>> = {
  deadline: DATE,
  promised_by: DATE,
  answer_by: DATE,
  snoozed_until: DATE,
  repeat_from: DATE,
  due_time: TIME_OF_DAY,
  snoozed_time: TIME_OF_DAY,
  time_zone: ZONE,
  snoozed_zone: ZONE,
  from_zone: ZONE,
  to_zone: ZONE,
  at: INSTANT,
  waits_since: INSTANT,
  currency: CURRENCY,
  salary_currency: CURRENCY,
  salary_min: MONEY,
  salary_max: MONEY,
  base_per_year: MONEY,
  bonus_amount: MONEY,
  equity_grant: MONEY,
  sign_on: MONEY,
  benefits_per_year: MONEY,
  excitement: RATING,
  rating: RATING,
  how_i_did: RATING,
  severity: RATING,
  importance: RATING,
  pressed: RATING,
  went: RATING,
  current: LEVEL,
  target: LEVEL,
  level: LEVEL,
  gain: GAIN,
  gained: GAIN,
  weight: WEIGHT,
  bonus_percent: AMOUNT,
  equity_years: AMOUNT,
  effort_hours: AMOUNT,
  hours: AMOUNT,
  reasons: listOf(CLOSE_OUT_REASONS),
  challenges: listOf(CHALLENGES),
  rules_off: listOf(CADENCE_RULES),
  checks: WORDS,
  bullets: WORDS,
  dismissed_skill_ids: WORDS,
  file_copy: COPY,
  table_name: TABLE,
};

/** What this field means beyond its kind. */
export function meaningOf(table: Pick<WholeTable, 'role' | 'key'>, column: WholeColumn): Meaning {
  const { name, kind, refersTo } = column;
  if (kind === 'text' && (name === table.key || refersTo !== null)) return table.role === 'own' ? NAME : ID;
  if (kind === 'text' && name.endsWith('_on')) return DATE;
  if (kind === 'integer' && name.endsWith('_at')) return INSTANT;
  const known = BY_NAME[name];
  // `level` is a number of a scale in one table and a title in another.
  if (known !== undefined && (kind !== 'text' || known !== LEVEL)) return known;
  return kind === 'integer' ? COUNT : ANY;
}

/** `null`, or a value of the kind that stands for nothing else; the reason why not as the end of a sentence. */
export type Cell = { ok: true; stored: Stored } | { ok: false; reason: string };

const KIND_WORDS = {
  text: 'a text',
  integer: 'a whole number',
  real: 'a number',
  boolean: 'true or false',
  json: 'a value',
} as const;

const meanings = new WeakMap<WholeColumn, Meaning>();

/** What the store holds for a value of the file, or why it holds no such thing. */
export function cellOf(table: WholeTable, column: WholeColumn, value: unknown): Cell {
  if (value === undefined)
    return column.otherwise === undefined
      ? { ok: false, reason: `“${column.name}” is missing` }
      : { ok: true, stored: column.otherwise };
  // Nothing is a value of its own where the store holds JSON.
  if (value === null && (column.nullable || column.kind !== 'json'))
    return column.nullable ? { ok: true, stored: null } : { ok: false, reason: `“${column.name}” is empty` };
  if (!isOfKind(column, value)) return { ok: false, reason: `“${column.name}” is not ${KIND_WORDS[column.kind]}` };
  if (column.words !== null && !(typeof value === 'string' && column.words.includes(value)))
    return { ok: false, reason: `“${column.name}” is none of the words it can be` };
  let meaning = meanings.get(column);
  if (meaning === undefined) meanings.set(column, (meaning = meaningOf(table, column)));
  if (!meaning.is(value)) return { ok: false, reason: `“${column.name}” does not fit (${meaning.says})` };
  return { ok: true, stored: storedOf(column, value) };
}

function isOfKind({ kind }: WholeColumn, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'real':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'json':
      return true;
  }
}

function storedOf({ kind }: WholeColumn, value: unknown): Stored {
  if (kind === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Whether a row as the history keeps it (JSON by column, as the store holds it) could stand in its table. */
export function isImage(table: WholeTable, image: Stored): boolean {
  if (image === null) return true;
  const row = jsonIn(image);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  const values = new Map<string, unknown>(Object.entries(row));
  return table.columns.every((column) => {
    const value = values.get(column.name);
    return value === undefined || cellOf(table, column, unstored(column, value)).ok;
  });
}

function unstored({ kind }: WholeColumn, value: unknown): unknown {
  if (kind === 'boolean') return value === 1 ? true : value === 0 ? false : value;
  return kind === 'json' && value !== null ? jsonIn(value) : value;
}

/** What a text says as JSON; undefined when it says nothing. */
export function jsonIn(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
