import { join } from 'node:path';
import { type Checked } from '../backup/check.ts';
import type { Helper } from '../backup/helper.ts';
import { readBackupName } from '../backup/name.ts';
import {
  type PreparedRestore,
  dropPrepared,
  prepareRestore,
  settleRestore,
  swapBack,
  swapIn,
} from '../backup/restore.ts';
import { toForget } from '../backup/retention.ts';
import type { Told } from '../backup/seal.ts';
import { type BackupFile, backupFolder, listBackups, removeStore, writeBackup } from '../backup/write.ts';
import type { BackupReason } from '../domain/backup.ts';
import { dateInZone } from '../domain/dates.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { knownMigrations } from '../open.ts';
import { zoneOf } from './context.ts';
import type { Services } from './core.ts';
import { whileHeld } from './turns.ts';

/** What backups need from the outside: where the migrations lie, and a place to check files where nobody waits. */
export interface BackupHost {
  migrations: string;
  check(path: string, newest: number): Promise<Checked> | Checked;
  /** Where whole files are copied and looked at; without one that is done here, in turns. */
  helper?: Helper;
}

const folderOf = ({ store }: Services) => backupFolder(store.path);
const newestOf = ({ migrations }: BackupHost) => knownMigrations(migrations).at(-1)?.when ?? 0;

/** The backups there are, newest first. */
export const backups = (services: Services): BackupFile[] => listBackups(folderOf(services));

/** Writes a backup now, and lets go of those that are not needed any more. */
export async function backUp(
  services: Services,
  host: BackupHost,
  reason: BackupReason,
  told: Told = () => undefined,
): Promise<Result<BackupFile>> {
  const folder = folderOf(services);
  const about = { at: services.clock.now(), reason };
  const newest = newestOf(host);
  const { path: storePath, sqlite } = services.store;
  const written = host.helper
    ? await host.helper.run('write', { storePath, folder, about, newest }, told)
    : await writeBackup(sqlite, folder, about, {
        check: (path) => host.check(path, newest),
        progress: (part) => told('copying', part),
      });
  if (written.ok) forgetOld(services);
  return written;
}

function forgetOld(services: Services): void {
  for (const { name } of toForget(backups(services), zoneOf(services))) removeStore(join(folderOf(services), name));
}

/** Once a day, when the app is open: null when today has one already. */
export async function backUpDaily(services: Services, host: BackupHost): Promise<Result<BackupFile> | null> {
  const zone = zoneOf(services);
  const today = dateInZone(services.clock.now(), zone);
  const done = backups(services).some(({ at, reason }) => reason === 'daily' && dateInZone(at, zone) === today);
  return done ? null : backUp(services, host, 'daily');
}

/** Deletes a backup for good. */
export function deleteBackup(services: Services, name: string): Result<null> {
  if (!known(services, name)) return gone();
  removeStore(join(folderOf(services), name));
  return ok(null);
}

const known = (services: Services, name: string) =>
  readBackupName(name) !== null && backups(services).some((backup) => backup.name === name);
const gone = () => fail('not_found', 'This backup is not there any more. Look at the list again.');

/** What restoring a backup of the list would bring; see `prepareRestore`. It stays prepared until it is used or dropped. */
export async function previewBackup(
  services: Services,
  host: BackupHost,
  name: string,
): Promise<Result<PreparedRestore>> {
  return known(services, name) ? previewFile(services, host, join(folderOf(services), name)) : gone();
}

/** The same of a file the person chose. */
export const previewFile = ({ store }: Services, host: BackupHost, from: string): Promise<Result<PreparedRestore>> =>
  prepareFile(store.path, host, from);

/** The same for a store that is not open. */
export const prepareFile = (storePath: string, host: BackupHost, from: string): Promise<Result<PreparedRestore>> =>
  host.helper
    ? host.helper.run('prepare', { from, storePath, migrations: host.migrations })
    : prepareRestore({ from, storePath, migrations: host.migrations, check: host.check.bind(host) });

export const dropPreview = ({ store }: Services): void => dropPrepared(store.path);

/**
 * Puts what was previewed in the place of the store: the store as it is becomes a backup first, and comes back when the
 * restored one does not open. Everybody else waits meanwhile, so that nothing is written that neither of them has.
 * `reopen` opens the store at its place again and puts it into the services.
 */
export const restorePrepared = (
  services: Services,
  host: BackupHost,
  reopen: () => Result<null>,
  told?: Told,
): Promise<Result<null>> =>
  whileHeld(services, async () => {
    const saved = await backUp(services, host, 'restore', told);
    return saved.ok ? swap(services, reopen) : saved;
  });

function swap(services: Services, reopen: () => Result<null>): Result<null> {
  const { path, sqlite } = services.store;
  sqlite.pragma('journal_mode = DELETE');
  services.store.close();
  const swapped = swapIn(path);
  const opened = reopen();
  if (swapped.ok && opened.ok) {
    settleRestore(path);
    return opened;
  }
  if (!swapped.ok) return opened.ok ? swapped : opened;
  swapBack(path);
  const again = reopen();
  return again.ok
    ? fail('unreadable', 'The restored store did not open, so the former one was put back. Choose another backup.')
    : again;
}
