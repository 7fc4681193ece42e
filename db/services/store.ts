import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolder, listBackups } from '../backup/write.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { explain, openStore } from '../open.ts';
import type { Clock, Services } from './core.ts';
import { writeSample } from './sample/index.ts';
import { seed } from './seed.ts';

export type StorePlace = {
  folder: string;
  migrations: string;
  /** Fills a new store with sample data; null for a person's own. */
  sample: { opportunities: number | null } | null;
};

/** The name of the store file in its folder. */
export const STORE_FILE = 'proffer.db';

/** Opens the store in a folder, seeded when it is new, and gives the services that work on it. */
export function openStoreAt(place: StorePlace, clock: Clock, changed: Services['changed']): Result<Services> {
  const path = join(place.folder, STORE_FILE);
  const isNew = !existsSync(path);
  if (isNew && listBackups(backupFolder(path)).length > 0) return missing(path);
  const opened = openStore({ path, migrations: place.migrations });
  if (!opened.ok) return opened;
  const services: Services = { store: opened.value, clock, changed };
  try {
    seed(services);
    if (isNew && place.sample) writeSample(services, { opportunities: place.sample.opportunities });
    return ok(services);
  } catch (error) {
    // Damage can lie in a page that opening alone does not read.
    opened.value.close();
    return explain(error, path);
  }
}

/** Backups without their store: it was there once, and an empty one in its place would look as if all were lost. */
const missing = (path: string) =>
  fail(
    'unreadable',
    `The store is not at ${path} any more, and its backups still are. Bring it back, or restore one of them.`,
  );
