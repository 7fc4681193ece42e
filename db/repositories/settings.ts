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

export function putSetting(store: Store, name: string, value: unknown, at: number): void {
  const table = rows(store, setting);
  if (getSetting(store, name) !== undefined) return void table.update(name, { value: value ?? null }, at);
  table.remove(name);
  table.insert({ id: name, value: value ?? null }, at);
}
