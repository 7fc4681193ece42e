import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { prepareEmpty, putBack, swapAside } from '../backup/restore.ts';
import type { StoreTrouble } from '../domain/backup.ts';
import { type Failure, type Result, fail, ok } from '../domain/result.ts';
import { knownMigrations } from '../open.ts';
import { BackupDesk, type DeskOptions } from './backup-desk.ts';
import type { Clock, Services } from './core.ts';

/** What keeps a store from being opened, in kinds that each have their own way out. */
export function troubleOf(failure: Failure, storePath: string, migrations: string): StoreTrouble {
  if (failure.code !== 'unreadable') return 'blocked';
  if (!existsSync(storePath)) return 'missing';
  const newest = knownMigrations(migrations).at(-1)?.when ?? 0;
  return (versionOf(storePath) ?? 0) > newest ? 'newer' : 'damaged';
}

function versionOf(path: string): number | null {
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(path, { readonly: true });
    return sqlite.prepare<[], number | null>('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? null;
  } catch {
    return null;
  } finally {
    sqlite?.close();
  }
}

/** Opens a store whatever is wrong with it: damage that nobody foresaw is damage too, and is told to `onBug`. */
export function tryToOpen(open: () => Result<Services>, onBug: (error: unknown) => void): Result<Services> {
  try {
    return open();
  } catch (error) {
    onBug(error);
    return fail('unreadable', 'The store is damaged and was left as it is.');
  }
}

/**
 * Puts what was prepared in the place of a store that cannot be opened, and opens it. The former is kept beside it with
 * all its bytes, and comes back when the other does not open either.
 */
export function recoverPrepared(
  storePath: string,
  clock: Clock,
  open: () => Result<Services>,
): Result<{ services: Services; kept: string | null }> {
  const swapped = swapAside(storePath, clock.now());
  if (!swapped.ok) return swapped;
  const opened = open();
  if (opened.ok) return ok({ services: opened.value, kept: swapped.value });
  if (swapped.value !== null) putBack(storePath, swapped.value);
  return opened;
}

/** The same with an empty store: only ever on the person's own word. */
export function startEmpty(
  storePath: string,
  migrations: string,
  clock: Clock,
  open: () => Result<Services>,
): Result<{ services: Services; kept: string | null }> {
  const made = prepareEmpty(storePath, migrations);
  return made.ok ? recoverPrepared(storePath, clock, open) : made;
}

export interface RecoveryOptions extends Pick<DeskOptions, 'helper' | 'migrations' | 'changed'> {
  /** Why the store did not open. */
  failure: Failure;
  storePath: string;
  clock: Clock;
  open(): Result<Services>;
  /** A store is open: works with it, and says this. */
  opened(services: Services, message: string): void;
}

/** The ways back to an open store, none of which loses anything: trying again, a backup, an empty one beside it. */
export function waysToRecover({ failure, storePath, migrations, clock, open, opened, ...about }: RecoveryOptions) {
  let why = failure;
  const goOn = (recovered: Result<{ services: Services; kept: string | null }>): Result<null> => {
    if (!recovered.ok) {
      why = recovered.error.code === 'unreadable' || recovered.error.code === 'store' ? recovered.error : why;
      return recovered;
    }
    const { services, kept } = recovered.value;
    opened(
      services,
      kept === null ? 'Your store is open again.' : `Your store is open again. The damaged one is kept at ${kept}`,
    );
    return ok(null);
  };
  const retry = () => {
    const again = open();
    return goOn(again.ok ? ok({ services: again.value, kept: null }) : again);
  };
  const backups = new BackupDesk({
    ...about,
    migrations,
    storePath: () => storePath,
    services: null,
    restore: () => Promise.resolve(goOn(recoverPrepared(storePath, clock, open))),
  });
  // Read while the window opens, so that it is there when somebody looks.
  const newest = backups.list().rows[0];
  if (newest !== undefined) backups.contents(newest.name).catch(() => undefined);
  return {
    backups,
    recovery: {
      state: () => ({ trouble: troubleOf(why, storePath, migrations), message: why.message, storePath }),
      retry,
      startEmpty: () => goOn(startEmpty(storePath, migrations, clock, open)),
    },
  };
}
