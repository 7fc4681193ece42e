import { type ImportMemory, importMemory } from '../domain/import-memory.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { type Mapping, type Table, memoryKeyOf, memoryOf } from '../importers/index.ts';
import { getSetting, putSetting, settingsNamed } from '../repositories/settings.ts';
import { rows } from '../repositories/rows.ts';
import { setting } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';

/** Every remembered file has a setting of its own: this, and what names the set of its columns. */
const PREFIX = 'importMapping:';
/** Kinds of files that are remembered; the one not used for longest makes room. */
const MOST = 40;

const parsed = (value: unknown): ImportMemory | null => importMemory.safeParse(value).data ?? null;

function all({ store }: Services): { key: string; memory: ImportMemory }[] {
  return settingsNamed(store, PREFIX)
    .flatMap(({ id, value }) => {
      const memory = parsed(value);
      return memory ? [{ key: id.slice(PREFIX.length), memory }] : [];
    })
    .sort((a, b) => (a.memory.usedOn < b.memory.usedOn ? 1 : a.memory.usedOn > b.memory.usedOn ? -1 : 0));
}

/** What was answered about files with these columns, or null. */
export const memoryFor = ({ store }: Services, header: readonly string[]): ImportMemory | null =>
  parsed(getSetting(store, PREFIX + memoryKeyOf(header)));

/** Keeps how a file was understood for the next one with the same columns; part of the step that imports it. */
export function rememberMapping({ store, at, services }: Change, table: Table, mapping: Mapping): void {
  const memory = memoryOf(table, mapping, ruleContext(services).today);
  putSetting(store, PREFIX + memoryKeyOf(table.header), memory, at);
  for (const { key } of all(services).slice(MOST)) rows(store, setting).remove(PREFIX + key);
}

/** The kinds of files that are remembered, the one used last first. */
export const rememberedFiles = (services: Services) =>
  ok(
    all(services).map(({ key, memory: { fileName, profile, columns, usedOn } }) => ({
      key,
      fileName,
      profile,
      columns: columns.length,
      usedOn,
    })),
  );

/** Forgets how one kind of file was understood. Fails with `not_found` when it is not remembered. */
export function forgetRemembered(services: Services, key: string): Result<Done<null>> {
  const memory = parsed(getSetting(services.store, PREFIX + key));
  if (!memory) return fail('not_found', 'This is forgotten already.');
  const label = `Forgot how ${memory.fileName} was read`;
  return change(services, { label, aggregate: 'setting' }, (tx) => {
    rows(tx.store, setting).remove(PREFIX + key);
    return ok(null);
  });
}
