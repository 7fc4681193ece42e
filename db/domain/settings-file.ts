import * as z from 'zod';
import { ruleConstants } from './constants.ts';
import { type Preferences, preferences } from './preferences.ts';
import { type Result, fail, ok } from './result.ts';

/** Settings as a file: what is written, what can be read of one, and what it would change. */

const FORMAT = 'proffer-settings';
const VERSION = 1;
/** Characters of a value that are shown in a preview. */
const SHOWN = 60;
const MOST_NAMED = 100;

export const settingsFileText = (settings: Preferences): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  settings: z.record(z.string(), z.unknown()),
});

export type ReadSettings = {
  settings: Partial<Preferences>;
  changes: { path: string; before: string; after: string }[];
  unknown: string[];
  refused: { path: string; message: string }[];
};

/** What a file of settings says: what can be used and would change, what nobody knows, and what cannot be used. */
export function readSettingsFile(text: string, own: Preferences): Result<ReadSettings> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('invalid', 'This file is no JSON. Choose one that Proffer saved as settings.');
  }
  const file = envelope.safeParse(json);
  if (!file.success)
    return fail('invalid', 'These are no settings of Proffer. Choose a file that it saved as settings.');
  if (file.data.version > VERSION)
    return fail(
      'invalid',
      `These settings are of version ${file.data.version}, and this Proffer reads up to ${VERSION}. Use a newer Proffer.`,
    );
  return ok(sortedOut(file.data.settings, own));
}

function sortedOut(given: Record<string, unknown>, own: Preferences): ReadSettings {
  const usable: Record<string, unknown> = {};
  const unknown: string[] = [];
  const refused: ReadSettings['refused'] = [];
  for (const [name, value] of Object.entries(given)) {
    const schema = schemaOf(name);
    if (schema === null) {
      unknown.push(name);
      continue;
    }
    unknown.push(...unknownBelow(name, value, Reflect.get(own, name)));
    const read = schema.safeParse(value);
    if (read.success) usable[name] = read.data;
    else
      for (const { path, message } of read.error.issues)
        refused.push({ path: [name, ...path].map(String).join('.'), message });
  }
  const settings = preferences.partial().parse(usable);
  return {
    settings,
    changes: Object.entries(settings).flatMap(([name, after]) => differences(name, Reflect.get(own, name), after)),
    unknown: unknown.slice(0, MOST_NAMED),
    refused: refused.slice(0, MOST_NAMED),
  };
}

/** Of the rules a file may say a part: what it leaves out is the standard. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = { ...preferences.shape, constants: ruleConstants };
const schemaOf = (name: string): z.ZodType | null => (Object.hasOwn(SCHEMAS, name) ? (SCHEMAS[name] ?? null) : null);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names inside a setting that it does not have. */
function unknownBelow(path: string, given: unknown, own: unknown): string[] {
  if (!isPlain(given) || !isPlain(own)) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    Object.hasOwn(own, name) ? unknownBelow(`${path}.${name}`, value, own[name]) : [`${path}.${name}`],
  );
}

function differences(path: string, before: unknown, after: unknown): ReadSettings['changes'] {
  if (isPlain(before) && isPlain(after))
    return Object.keys(after).flatMap((name) => differences(`${path}.${name}`, before[name], after[name]));
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, before: inWords(before), after: inWords(after) }];
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'as the computer';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : shortened(value.map(String).join(', '));
  return shortened(typeof value === 'string' ? value : JSON.stringify(value));
}

const shortened = (text: string) => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`);
