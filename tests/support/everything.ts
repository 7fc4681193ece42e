import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TakeChoice } from '../../db/domain/everything.ts';
import { type Result, ok } from '../../db/domain/result.ts';
import type { ExportTally } from '../../db/exporters/everything.ts';
import type { Services } from '../../db/services/core.ts';
import { exportEverything } from '../../db/services/export.ts';
import { type Taken, TransferDesk } from '../../db/services/transfer.ts';
import type { Store } from '../../db/open.ts';
import { WHOLE_TABLES } from '../../db/repositories/whole-store.ts';
import { valueOf } from './store.ts';
import { type Dump, dumpAll } from './tables.ts';

export const ALL = { history: true, files: true } as const;
export const REPLACE: TakeChoice = { mode: 'replace', winner: 'newer' };
export const ADD: TakeChoice = { mode: 'add', winner: 'newer' };
export const quiet = { progress: () => undefined, isStopped: () => false };
export const TOKEN = '01890000-0000-7000-8000-000000000001';

export const newFolder = () => mkdtempSync(join(tmpdir(), 'proffer-test-'));

/** Everything in one file, as the dialog of the system would have it; answers its path and what went into it. */
export async function exportTo(
  services: Services,
  folder: string,
  choices: { history: boolean; files: boolean } = ALL,
): Promise<ExportTally & { path: string }> {
  const path = join(folder, 'everything.proffer');
  const ask = () => Promise.resolve(ok({ path }));
  const { name: _, ...tally } = valueOf(await exportEverything(services, { choices, app: '0.0.0' }, ask, quiet));
  return { path, ...tally };
}

/** Takes a file into a store, and notes each time a backup was asked for. */
export async function take(
  services: Services,
  path: string,
  choice: TakeChoice = REPLACE,
  backups: string[] = [],
): Promise<Result<{ value: Taken; step: { id: string; label: string } | null }>> {
  const desk = new TransferDesk(services);
  const read = await desk.read(TOKEN, path, quiet.progress);
  if (!read.ok) return read;
  const backUp = () => {
    backups.push(path);
    return Promise.resolve(ok(null));
  };
  return desk.run(TOKEN, choice, backUp, quiet.progress);
}

/** Every row of every table, in the order they came where that is kept; without what SQLite and the driver count for themselves. */
export function wholeDump(store: Store): Dump {
  const tables = dumpAll(store);
  delete tables['__drizzle_migrations'];
  delete tables['search_document'];
  const inOrder = WHOLE_TABLES.map(({ name }) => [
    name,
    store.sqlite.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all(),
  ]);
  const documents = store.sqlite.prepare('SELECT ref_id, kind, title, body FROM search_document ORDER BY ref_id').all();
  return { ...tables, ...Object.fromEntries(inOrder), search_document: documents };
}

/** The export as a document that a test can spoil, and its way back into the file. */
export interface Document {
  format: unknown;
  version: unknown;
  schema: unknown;
  tables: Record<string, Record<string, unknown>[]>;
  files: Record<string, string>;
}
export const documentAt = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Document;

export function writeDocument(folder: string, document: unknown): string {
  const path = join(folder, 'changed.proffer');
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}
