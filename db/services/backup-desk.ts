import { basename, join } from 'node:path';
import type { Checked } from '../backup/check.ts';
import type { Helper } from '../backup/helper.ts';
import { readBackupName } from '../backup/name.ts';
import { type PreparedRestore, dropPrepared } from '../backup/restore.ts';
import { type Told, isSealed } from '../backup/seal.ts';
import type { Soundness } from '../backup/soundness.ts';
import { type BackupFile, backupFolder, listBackups } from '../backup/write.ts';
import { SHORTEST_PASSPHRASE, charactersIn } from '../domain/backup.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { knownMigrations } from '../open.ts';
import { type BackupHost, backUp, backUpDaily, deleteBackup, prepareFile } from './backup.ts';
import type { Services } from './core.ts';

export interface DeskOptions {
  helper: Helper;
  migrations: string;
  /** Where the store is just now. */
  storePath(): string;
  /** Null while the store is not open: then backups are only looked at and restored. */
  services: Services | null;
  /** Told when the list or what is said of it may be another. */
  changed(): void;
  /** Puts what is prepared in the store's place. */
  restore(host: BackupHost, told: Told): Promise<Result<null>>;
}

/** What restoring would bring, and which file that is. */
export interface Preview {
  fileName: string;
  /** Of a backup of the list, when it was made: UTC milliseconds. */
  at: number | null;
  contents: PreparedRestore['contents'];
  differences: PreparedRestore['differences'];
}

/** A chosen file: what restoring it would bring, or that it wants its passphrase first. */
export type Chosen = { is: 'preview'; preview: Preview } | { is: 'sealed'; fileName: string };

const CLOSED = fail('unreadable', 'The store is not open. Restore a backup first.');

/**
 * Backups as windows work with them: one thing after the other, and what was read of files is remembered. What is asked for
 * while something goes on, by the person or by the day, waits for it and is done all the same.
 */
export class BackupDesk {
  private readonly options: DeskOptions;
  private readonly host: BackupHost;
  private readonly read = new Map<string, Promise<Checked>>();
  private sealed: string | null = null;
  private isPrepared = false;
  private last: Promise<unknown> = Promise.resolve();
  private unfinished = 0;
  /** What kept the last backup of the day from being made; null when nothing did. */
  private failure: string | null = null;

  constructor(options: DeskOptions) {
    const { migrations, helper } = options;
    this.options = options;
    this.host = { migrations, helper, check: (path, newest) => helper.run('check', { path, newest }) };
  }

  private get newest(): number {
    return knownMigrations(this.options.migrations).at(-1)?.when ?? 0;
  }

  /** The folder of the backups. */
  get folder(): string {
    return backupFolder(this.options.storePath());
  }

  list(): { folder: string; rows: BackupFile[]; failure: string | null } {
    return { folder: this.folder, rows: listBackups(this.folder), failure: this.failure };
  }

  /** What a backup of the list contains, or what is wrong with it: read once, as long as the file stays the same. */
  async contents(name: string): Promise<Result<Checked>> {
    const file = this.find(name);
    if (file === undefined) return gone();
    const path = join(this.folder, name);
    const key = `${path} ${file.size}`;
    const reading = this.read.get(key) ?? this.options.helper.run('check', { path, newest: this.newest });
    this.read.set(key, reading);
    reading.catch(() => this.read.delete(key));
    return ok(await reading);
  }

  make = (told: Told): Promise<Result<BackupFile>> =>
    this.alone((services) => backUp(services, this.host, 'by_hand', told));

  /** The backup of the day, when there is none yet. What keeps it from being made is remembered until it is made. */
  async daily(): Promise<Result<BackupFile> | null> {
    const { services } = this.options;
    if (services === null) return null;
    const made = await this.alone<BackupFile | null>(async (open) => (await backUpDaily(open, this.host)) ?? ok(null));
    const failure = made.ok ? null : made.error.message;
    const isNews = failure !== this.failure;
    this.failure = failure;
    if (isNews) this.options.changed();
    if (!made.ok) return made;
    return made.value === null ? null : ok(made.value);
  }

  /** A backup before something that changes much, which goes on only when this is fine. */
  beforeImport = (told: Told): Promise<Result<BackupFile>> =>
    this.alone((services) => backUp(services, this.host, 'import', told));

  remove(name: string): Result<null> {
    const { services } = this.options;
    if (services === null) return CLOSED;
    const removed = deleteBackup(services, name);
    this.options.changed();
    return removed;
  }

  /** What restoring a backup of the list would bring. It stays prepared until it is restored or dropped. */
  async preview(name: string): Promise<Result<Preview>> {
    const file = this.find(name);
    return file === undefined ? gone() : this.prepare(join(this.folder, name), file.at);
  }

  /** The same of a file the person chose; one behind a passphrase is remembered until `unseal`. */
  async choose(path: string): Promise<Result<Chosen>> {
    this.sealed = null;
    if (await isSealed(path)) {
      this.sealed = path;
      return ok({ is: 'sealed', fileName: basename(path) });
    }
    const preview = await this.prepare(path, null);
    return preview.ok ? ok({ is: 'preview', preview: preview.value }) : preview;
  }

  async unseal(passphrase: string, told: Told): Promise<Result<Preview>> {
    const { helper, migrations } = this.options;
    const from = this.sealed;
    if (from === null) return fail('not_found', 'No file waits for its passphrase any more. Choose it again.');
    const storePath = this.options.storePath();
    return this.prepared(from, null, () =>
      helper.run('prepareSealed', { from, passphrase, storePath, migrations }, told),
    );
  }

  drop(): void {
    this.sealed = null;
    if (this.isPrepared && this.unfinished === 0) dropPrepared(this.options.storePath());
    this.isPrepared = false;
  }

  restore(told: Told): Promise<Result<null>> {
    return this.oneByOne(async () => {
      if (!this.isPrepared) return fail('not_found', 'No backup waits to be restored any more. Choose it again.');
      this.isPrepared = false;
      this.sealed = null;
      return this.options.restore(this.host, told);
    });
  }

  /** Reads the whole store, beside whoever works with it, and says whether it is sound. */
  soundness = (): Promise<Result<Soundness>> =>
    this.alone(async () => {
      const { helper, migrations } = this.options;
      return ok(await helper.run('soundness', { path: this.options.storePath(), migrations }));
    });

  /** Asks for a place, and writes the store there behind a passphrase. Null when the person gave it up. */
  async seal(
    passphrase: string,
    ask: (name: string) => Promise<Result<{ path: string | null }>>,
    told: Told,
  ): Promise<Result<{ path: string | null }>> {
    const { services, helper } = this.options;
    if (services === null) return CLOSED;
    if (charactersIn(passphrase).length < SHORTEST_PASSPHRASE)
      return fail('invalid', `Use at least ${SHORTEST_PASSPHRASE} characters.`, 'passphrase');
    const asked = await ask(`proffer-${new Date(services.clock.now()).toISOString().slice(0, 10)}.db`);
    if (!asked.ok || asked.value.path === null) return asked;
    const to = asked.value.path;
    const storePath = this.options.storePath();
    const sealed = await this.alone(() => helper.run('seal', { storePath, newest: this.newest, to, passphrase }, told));
    return sealed.ok ? ok({ path: to }) : sealed;
  }

  private find(name: string): BackupFile | undefined {
    return readBackupName(name) === null ? undefined : listBackups(this.folder).find((file) => file.name === name);
  }

  private prepare = (path: string, at: number | null): Promise<Result<Preview>> =>
    this.prepared(path, at, () => prepareFile(this.options.storePath(), this.host, path));

  private async prepared(
    path: string,
    at: number | null,
    work: () => Promise<Result<PreparedRestore>>,
  ): Promise<Result<Preview>> {
    return this.oneByOne(async () => {
      this.isPrepared = false;
      const done = await work();
      if (!done.ok) return done;
      this.isPrepared = true;
      const { contents, differences } = done.value;
      return ok({ fileName: basename(path), at, contents, differences });
    });
  }

  private async alone<T>(work: (services: Services) => Promise<Result<T>>): Promise<Result<T>> {
    const { services } = this.options;
    return services === null ? CLOSED : this.oneByOne(() => work(services));
  }

  private oneByOne<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    // What may begin at once does: from this moment on nobody writes what a restore would lose.
    const begun = this.unfinished === 0 ? work() : this.last.then(work);
    this.unfinished += 1;
    const mine = begun.finally(() => {
      this.unfinished -= 1;
      this.options.changed();
    });
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

const gone = () => fail('not_found', 'This backup is not there any more. Look at the list again.');
