import Database from 'better-sqlite3';
import { type Result } from '../domain/result.ts';
import { type Checked, checkStoreFile } from './check.ts';
import type { BackupName } from './name.ts';
import { type PreparedRestore, type RestoreFrom, prepareRestore } from './restore.ts';
import { type Sealing, type Told, sealStore, unseal } from './seal.ts';
import { type Soundness, soundnessOf } from './soundness.ts';
import { type BackupFile, removeStore, writeBackup } from './write.ts';

/** Slow work on whole files, by name: what goes in and comes out is copied between threads. */

type Restoring = Omit<RestoreFrom, 'check'>;

export interface Jobs {
  check: { given: { path: string; newest: number }; gives: Checked };
  write: { given: { storePath: string; folder: string; about: BackupName; newest: number }; gives: Result<BackupFile> };
  prepare: { given: Restoring; gives: Result<PreparedRestore> };
  prepareSealed: { given: Restoring & { passphrase: string }; gives: Result<PreparedRestore> };
  seal: { given: Sealing; gives: Result<null> };
  soundness: { given: { path: string; migrations?: string }; gives: Soundness };
}
export type JobName = keyof Jobs;

type Doing = { [J in JobName]: (given: Jobs[J]['given'], told: Told) => Jobs[J]['gives'] | Promise<Jobs[J]['gives']> };

/** Every job, done here and now. */
export const DOING: Doing = {
  check: ({ path, newest }) => checkStoreFile(path, newest),
  write: copyMoment,
  prepare: (given, told) => {
    told('checking', null);
    return prepareRestore({ ...given, check: checkStoreFile });
  },
  prepareSealed,
  seal: sealStore,
  soundness: ({ path, migrations }) => soundnessOf(path, migrations),
};

/** A backup through a connection of its own, which holds one moment of the store whatever is written meanwhile. */
async function copyMoment({ storePath, folder, about, newest }: Jobs['write']['given'], told: Told) {
  const sqlite = new Database(storePath, { readonly: true, timeout: 5000 });
  try {
    sqlite.exec('BEGIN');
    sqlite.prepare('SELECT count(*) FROM sqlite_master').get();
    return await writeBackup(sqlite, folder, about, {
      progress: (part) => told('copying', part),
      check: (path) => {
        told('checking', null);
        return checkStoreFile(path, newest);
      },
    });
  } finally {
    sqlite.close();
  }
}

async function prepareSealed(
  { passphrase, ...given }: Jobs['prepareSealed']['given'],
  told: Told,
): Promise<Result<PreparedRestore>> {
  const plain = `${given.storePath}.unsealed`;
  try {
    const opened = await unseal(given.from, plain, passphrase, told);
    if (!opened.ok) return opened;
    told('checking', null);
    return await prepareRestore({ ...given, from: plain, check: checkStoreFile });
  } finally {
    removeStore(plain);
  }
}
