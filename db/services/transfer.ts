import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { EXPORT_MAX_BYTES, type TakeChoice } from '../domain/everything.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { AGGREGATES } from '../domain/vocabulary.ts';
import { keepPieces, stateOfCopy } from '../exporters/kept-file.ts';
import { type TakePlan, planTake } from '../importers/everything/plan.ts';
import { type ReadExport, type Rejected, piecesOf, readExport } from '../importers/everything/read.ts';
import { Unreadable } from '../importers/everything/scan.ts';
import { WHOLE_TABLES, countRows, storeVersion } from '../repositories/whole-store.ts';
import { type Change, type Done, type Services, isConstraint } from './core.ts';
import { filesFolder } from './material-file.ts';
import { type TakeProgress, Unsound, addMissing, replaceAll } from './take.ts';
import { type Watch, inTurns, longChange } from './turns.ts';

interface Open {
  fileName: string;
  bytes: Uint8Array;
  read: ReadExport | null;
  /** Counts what was begun or stopped; work that finds it changed gives up. */
  turn: number;
}

const GONE = fail('not_found', 'This export is not open any more. Choose it again.');
const STOPPED = fail('cancelled', 'This was stopped. Nothing was written.');

/** What an export says of itself and holds. */
export interface ExportView {
  fileName: string;
  exportedAt: string;
  app: string;
  version: number;
  tables: { table: string; rows: number }[];
  rows: number;
  /** Whether the history of changes came along. */
  history: boolean;
  files: number;
  /** Whether nothing was ever written here, so that nothing can be lost by replacing it. */
  isEmpty: boolean;
}

/** What taking it would do; of the rejected rows the first ones. */
export interface TakeView {
  choice: TakeChoice;
  tables: {
    table: string;
    added: number;
    changed: number;
    same: number;
    conflicts: number;
    kept: number;
    joined: number;
    rejected: number;
    /** Rows that are here now and go when everything is replaced. */
    gone: number;
  }[];
  rejected: { count: number; first: Rejected[] };
  refused: string | null;
}

export interface Taken {
  added: number;
  changed: number;
  rejected: number;
  files: number;
}

/** Rejected rows that are told one by one. */
const MOST_TOLD = 500;
/** What nobody has in a store that was only seeded. */
const TELLING = ['opportunity', 'company', 'person', 'story', 'material', 'initiative', 'evidence', 'interaction'];

type Progress = (progress: TakeProgress) => void;

/**
 * One export between choosing and taking, by the token the window gave it. The path comes from a dialog or the system and
 * never from a window.
 */
export class TransferDesk {
  private readonly services: Services;
  private open: (Open & { token: string }) | null = null;
  private offered: string | null = null;

  constructor(services: Services) {
    this.services = services;
  }

  /** The system asks to open this file; the next window that looks takes it. */
  offer(path: string): void {
    this.offered = path;
  }

  /** Reads what was offered; null when nothing was. */
  async takeOffered(token: string, progress: Progress): Promise<Result<ExportView | null>> {
    const path = this.offered;
    this.offered = null;
    return path === null ? ok(null) : this.read(token, path, progress);
  }

  /** Asks for a file and reads it; null when it was given up. */
  async choose(
    token: string,
    ask: () => Promise<Result<{ path: string | null }>>,
    progress: Progress,
  ): Promise<Result<ExportView | null>> {
    const chosen = await ask();
    if (!chosen.ok) return chosen;
    return chosen.value.path === null ? ok(null) : this.read(token, chosen.value.path, progress);
  }

  /** Reads and checks a file in turns. Failures: `unreadable`, with what is wrong with it. */
  async read(token: string, path: string, progress: Progress): Promise<Result<ExportView>> {
    const loaded = await bytesOf(path);
    if (!loaded.ok) return loaded;
    const open = { token, fileName: basename(path), bytes: loaded.value, read: null, turn: 0 };
    this.open = open;
    const newest = { schema: storeVersion(this.services.store.sqlite) };
    return this.explained(async () => {
      const done = await inTurns(readExport(loaded.value, newest), watchOf(open, progress));
      if (done === null) return STOPPED;
      this.open = { ...open, read: done.value };
      return ok(this.viewOf(open.fileName, done.value));
    });
  }

  /** What an export would do, chosen so; nothing is written. */
  async plan(token: string, choice: TakeChoice, progress: Progress): Promise<Result<TakeView>> {
    const open = this.opened(token);
    if (open === null) return GONE;
    open.turn += 1;
    const { sqlite } = this.services.store;
    const planned = await inTurns(planTake(open.read, sqlite, choice), watchOf(open, progress));
    if (planned === null) return STOPPED;
    const { tables, rejected, refused } = planned.value;
    return ok({
      choice,
      tables: tables
        .map(({ table, add, change, ...counts }) => ({
          ...counts,
          table: table.name,
          added: add.length,
          changed: change.length,
          gone: choice.mode === 'replace' ? countRows(sqlite, table) : 0,
        }))
        .filter(({ table, ...counts }) => table !== '' && Object.values(counts).some((count) => count > 0)),
      rejected: { count: rejected.length, first: rejected.slice(0, MOST_TOLD) },
      refused,
    });
  }

  /**
   * Takes it: a backup first, then all of it in one transaction. `backUp` makes the backup; where it fails nothing is
   * written. Adding is one step of undo, replacing none.
   */
  async run(
    token: string,
    choice: TakeChoice,
    backUp: () => Promise<Result<unknown>>,
    progress: Progress,
  ): Promise<Result<Done<Taken>>> {
    const open = this.opened(token);
    if (open === null) return GONE;
    open.turn += 1;
    const watch = watchOf(open, progress);
    progress({ step: 'Making a backup', done: 0, total: 0 });
    const saved = await backUp();
    if (!saved.ok) return saved;
    if (watch.isStopped()) return STOPPED;
    const kept = await this.keepFiles(open, watch);
    if (!kept.ok) return kept;
    const written = await this.explained(() => this.write(open, choice, watch));
    if (!written.ok) return written;
    this.forget(token);
    const { value, step } = written.value;
    return ok({ value: { ...value, files: kept.value }, step });
  }

  private async write(
    open: Open & { read: ReadExport },
    choice: TakeChoice,
    watch: Watch<TakeProgress>,
  ): Promise<Result<Done<Omit<Taken, 'files'>>>> {
    const { services } = this;
    const about = { label: `Added what is in ${open.fileName}`, aggregate: 'opportunity' } as const;
    const written = await longChange(services, about, (tx) => planAndTake(tx, open.read, choice), watch);
    if (!written.ok) return written;
    if (choice.mode === 'replace') services.changed([...AGGREGATES]);
    return ok({ value: talliesOf(written.value.value), step: written.value.step });
  }

  /** The copies first: a row never comes before the file it names. One that nobody needs is swept away later. */
  private async keepFiles(open: Open & { read: ReadExport }, watch: Watch<TakeProgress>): Promise<Result<number>> {
    const { files } = open.read;
    const folder = filesFolder(this.services.store);
    let kept = 0;
    for (const file of files) {
      if (watch.isStopped()) return STOPPED;
      watch.progress({ step: 'Keeping the attached files', done: kept, total: files.length });
      if ((await stateOfCopy(folder, file.name)) !== 'there') {
        const done = await keepPieces(piecesOf(open.bytes, file), folder, file.name);
        if (!done.ok) return done;
      }
      kept += 1;
    }
    return ok(kept);
  }

  stop(token: string): void {
    if (this.open?.token === token) this.open.turn += 1;
  }

  forget(token: string): void {
    this.stop(token);
    if (this.open?.token === token) this.open = null;
  }

  private opened(token: string): (Open & { read: ReadExport }) | null {
    const { open } = this;
    if (open === null || open.token !== token || open.read === null) return null;
    return Object.assign(open, { read: open.read });
  }

  private async explained<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unreadable) return fail('unreadable', error.message);
      if (error instanceof Unsound || isConstraint(error)) return NOT_SOUND;
      if (error instanceof Refused) return fail('invalid', error.message);
      throw error;
    }
  }

  private viewOf(fileName: string, { head, counts, files }: ReadExport): ExportView {
    const { sqlite } = this.services.store;
    return {
      fileName,
      exportedAt: head.exportedAt,
      app: head.app,
      version: head.version,
      tables: [...counts].map(([table, rows]) => ({ table, rows })).filter(({ rows }) => rows > 0),
      rows: [...counts.values()].reduce((sum, rows) => sum + rows, 0),
      history: counts.has('activity'),
      files: files.length,
      isEmpty: WHOLE_TABLES.filter(({ name }) => TELLING.includes(name)).every(
        (table) => countRows(sqlite, table) === 0,
      ),
    };
  }
}

const NOT_SOUND = fail(
  'unreadable',
  'What is in this export does not hold together, so nothing of it was taken. Export it again.',
);
class Refused extends Error {}

/** What is here may have changed since the preview: the plan is made anew, in the transaction that writes it. */
function* planAndTake(tx: Change, read: ReadExport, choice: TakeChoice): Generator<TakeProgress, TakePlan> {
  const plan = yield* planTake(read, tx.store.sqlite, choice);
  if (plan.refused !== null) throw new Refused(plan.refused);
  yield* choice.mode === 'replace' ? replaceAll(tx, plan) : addMissing(tx, plan);
  return plan;
}

function talliesOf({ tables, rejected }: TakePlan): Omit<Taken, 'files'> {
  return {
    added: tables.reduce((sum, { add }) => sum + add.length, 0),
    changed: tables.reduce((sum, { change }) => sum + change.length, 0),
    rejected: rejected.length,
  };
}

function watchOf(open: Open, progress: Progress): Watch<TakeProgress> {
  const { turn } = open;
  return { progress, isStopped: () => open.turn !== turn };
}

async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return fail('unreadable', `${basename(path)} is not a file. Choose an export of Proffer.`);
    if (about.size > EXPORT_MAX_BYTES)
      return fail(
        'unreadable',
        `${basename(path)} is larger than 1 GB, the most that is read. Export it again without the attached files.`,
      );
    return ok(await readFile(path));
  } catch {
    return fail('unreadable', `${basename(path)} could not be read. It may have been moved, or may not be read.`);
  }
}
