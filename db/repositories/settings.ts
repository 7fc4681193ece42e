import type { Store } from '../open.ts';
import { setting } from '../schema/index.ts';
import { rows } from './rows.ts';
import { prepared } from './sql.ts';

/** What is stored under a name, as it was stored; undefined when nothing is, or nothing that can be read. */
export function getSetting({ sqlite }: Store, name: string): unknown {
  const text = prepared<[string], string>(sqlite, 'SELECT value FROM setting WHERE id = ?').pluck().get(name);
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Settings whose names begin alike, with what is stored under them; what cannot be read is left out. */
export function settingsNamed(store: Store, beginning: string): { id: string; value: unknown }[] {
  const ids = prepared<[string], string>(store.sqlite, "SELECT id FROM setting WHERE id GLOB ? || '*' ORDER BY id")
    .pluck()
    .all(beginning) as string[];
  return ids.map((id) => ({ id, value: getSetting(store, id) }));
}

export function putSetting(store: Store, name: string, value: unknown, at: number): void {
  const table = rows(store, setting);
  if (getSetting(store, name) !== undefined) return void table.update(name, { value: value ?? null }, at);
  table.remove(name);
  table.insert({ id: name, value: value ?? null }, at);
}
