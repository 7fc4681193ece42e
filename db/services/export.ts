import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type Database from 'better-sqlite3';
import { dateInZone } from '../domain/dates.ts';
import type { CsvChoices, ExportChoices } from '../domain/everything.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { csvLine, csvStart } from '../exporters/csv.ts';
import {
  type ExportTally,
  type ExportWatch,
  Stopped,
  everythingAsJson,
  jsonOf,
  snapshot,
  tablesOf,
} from '../exporters/everything.ts';
import { writeWhole } from '../exporters/whole-file.ts';
import { HERE_ONLY, type WholeTable, countRows, storedRows } from '../repositories/whole-store.ts';
import { zoneOf } from './context.ts';
import type { Services } from './core.ts';
import { filesFolder } from './material-file.ts';

type Ask = (name: string) => Promise<Result<{ path: string | null }>>;
/** What was written and where; the name is null when the person gave it up. */
export interface Exported extends ExportTally {
  name: string | null;
}

const STOPPED = fail('cancelled', 'The export was stopped. Nothing was written.');
const nothing = (): ExportTally => ({ rows: 0, files: 0, lost: 0 });

const dayOf = (services: Services) => dateInZone(services.clock.now(), zoneOf(services));

/**
 * Writes everything into the one file the person chooses, whole or not at all, while work goes on. Failures: `store`
 * (no room, no permission) and `cancelled`.
 */
export async function exportEverything(
  services: Services,
  { choices, app }: { choices: ExportChoices; app: string },
  ask: Ask,
  watch: ExportWatch,
): Promise<Result<Exported>> {
  const chosen = await ask(`Proffer ${dayOf(services)}`);
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  if (path === null) return ok({ name: null, ...nothing() });
  const about = { choices, app, at: services.clock.now(), filesFolder: filesFolder(services.store) };
  return withSnapshot(services, async (sqlite) => {
    const tally = nothing();
    const written = await writeWhole(path, everythingAsJson(sqlite, about, tally, watch));
    if (watch.isStopped()) return STOPPED;
    return written.ok ? ok({ name: basename(path), ...tally }) : written;
  });
}

async function withSnapshot<T>(
  services: Services,
  work: (sqlite: Database.Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  const sqlite = snapshot(services.store.path);
  try {
    return await work(sqlite);
  } finally {
    sqlite.close();
  }
}

/** Writes each table as a CSV file into a new folder in the one the person chooses: all of them, or no folder. */
export async function exportTables(
  services: Services,
  choices: CsvChoices,
  ask: Ask,
  watch: ExportWatch,
): Promise<Result<Exported>> {
  const chosen = await ask('');
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  if (path === null) return ok({ name: null, ...nothing() });
  const folder = freeFolder(path, `Proffer tables ${dayOf(services)}`);
  const unfinished = join(path, `.${basename(folder)}.${process.pid}.tmp`);
  return withSnapshot(services, async (sqlite) => {
    const written = await writeTables(sqlite, unfinished, choices, watch);
    if (!written.ok) return giveUp(unfinished, watch.isStopped() ? STOPPED : written);
    if (watch.isStopped()) return giveUp(unfinished, STOPPED);
    try {
      await rename(unfinished, folder);
    } catch {
      return giveUp(unfinished, NO_FOLDER(path));
    }
    return ok({ name: basename(folder), ...written.value });
  });
}

async function giveUp(folder: string, why: Result<never>): Promise<Result<never>> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return why;
}

/** Nothing that lies there already is written over. */
function freeFolder(parent: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(parent, count === 1 ? name : `${name} (${count})`);
    if (!existsSync(path)) return path;
  }
}

const NO_FOLDER = (folder: string) =>
  fail('store', `No folder can be made in ${folder}. Choose another place, where you may write and there is room.`);

async function writeTables(
  sqlite: Database.Database,
  folder: string,
  choices: CsvChoices,
  watch: ExportWatch,
): Promise<Result<ExportTally>> {
  const tally = nothing();
  const tables = tablesOf(choices);
  const total = tables.reduce((sum, table) => sum + countRows(sqlite, table), 0);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch {
    return NO_FOLDER(folder);
  }
  for (const table of tables) {
    const pieces = tableAsCsv(sqlite, table, choices, tally, () => {
      if (watch.isStopped()) throw new Stopped();
      watch.progress(tally.rows, total);
    });
    const written = await writeWhole(join(folder, `${table.name}.csv`), pieces);
    if (!written.ok) return written;
    tally.files += 1;
  }
  return ok(tally);
}

/** Characters that are gathered before they are written. */
const PIECE = 128 * 1024;

async function* tableAsCsv(
  sqlite: Database.Database,
  table: WholeTable,
  choices: CsvChoices,
  tally: ExportTally,
  turn: () => void,
): AsyncGenerator<Uint8Array> {
  const { columns, name } = table;
  let text =
    csvStart(choices) +
    csvLine(
      columns.map((column) => column.name),
      choices,
    );
  for (const row of storedRows(sqlite, table)) {
    if (name === 'setting' && HERE_ONLY.has(String(row['id']))) continue;
    text += csvLine(
      columns.map((column) => jsonOf(column, row[column.name])),
      choices,
    );
    tally.rows += 1;
    if (text.length < PIECE) continue;
    turn();
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  turn();
  yield Buffer.from(text, 'utf8');
}
