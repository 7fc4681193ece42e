import type { Store } from '../open.ts';
import { setting } from '../schema/index.ts';
import { rows } from './rows.ts';

/** What is stored under a name, as it was stored; undefined when nothing is. */
export function getSetting(store: Store, name: string): unknown {
  return rows(store, setting).get(name)?.value;
}

export function putSetting(store: Store, name: string, value: unknown, at: number): void {
  const table = rows(store, setting);
  if (!table.update(name, { value }, at)) table.insert({ id: name, value }, at);
}
