import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../../support/store.ts';
import { storeIn } from '../kills/course.ts';
import { isRoot, smallDisk } from './disk.ts';
import { type FaultTally, Judge } from './fault.ts';
import { Hand } from './hand.ts';

const NOBODY = 65_534;
const WRITE = /may not write|cannot be written/;
const SAVED = "SELECT count(*) FROM opportunity WHERE title LIKE 'Number %'";

interface Ground {
  judge: Judge;
  folder: string;
  store: string;
  open: { do: 'open'; folder: string; migrations: string };
}

/** A store with one saved change, closed, in a folder that everybody can reach, and a hand that is nobody in particular. */
async function onGround(
  script: string,
  name: string,
  by: string,
  work: (ground: Ground) => Promise<void>,
): Promise<FaultTally> {
  const place = mkdtempSync(join(tmpdir(), 'proffer-closed-'));
  chmodSync(place, 0o755);
  const hand = new Hand(script);
  const judge = new Judge(hand, name, by);
  const folder = join(place, 'store');
  const migrations = join(place, 'migrations');
  cpSync(MIGRATIONS, migrations, { recursive: true });
  mkdirSync(folder);
  const open = { do: 'open', folder, migrations } as const;
  try {
    if (isRoot()) {
      chownSync(folder, NOBODY, NOBODY);
      await judge.works({ do: 'become', uid: NOBODY }, 'at the start');
    }
    await judge.works(open, 'at the start');
    await judge.works({ do: 'save', number: 1 }, 'at the start');
    await work({ judge, folder, store: storeIn(folder), open });
    judge.holds(storeIn(folder), SAVED, 2, 'at the end');
  } finally {
    await hand.end();
    rmSync(place, { recursive: true, force: true });
  }
  return judge.tally;
}

const sameBytes = (judge: Judge, path: string, before: Buffer) => {
  if (!readFileSync(path).equals(before)) judge.wrong('the refused store was written');
};

/** The folder may not be written: before the start, and while the store is open. */
export const readOnlyFolder = (script: string): Promise<FaultTally> =>
  onGround(script, 'read-only folder', 'permissions', async ({ judge, folder, store, open }) => {
    chmodSync(folder, 0o500);
    await judge.fails({ do: 'backup' }, 'while open', WRITE);
    chmodSync(folder, 0o700);
    await judge.works({ do: 'backup' }, 'when it may be written again');
    await judge.works({ do: 'close' }, 'before');
    const before = readFileSync(store);
    chmodSync(folder, 0o500);
    await judge.fails(open, 'at the start', WRITE);
    chmodSync(folder, 0o700);
    sameBytes(judge, store, before);
    await judge.works(open, 'when it may be written again');
    await judge.works({ do: 'save', number: 2 }, 'when it may be written again');
  });

/** The file belongs to somebody else and may only be read. */
export function readOnlyFile(script: string): Promise<FaultTally> {
  const by = 'a file of another owner';
  if (!isRoot()) return Promise.resolve(notRun('read-only file', by, 'Only root can give a file to somebody else.'));
  return onGround(script, 'read-only file', by, async ({ judge, store, open }) => {
    await judge.works({ do: 'close' }, 'before');
    const before = readFileSync(store);
    chownSync(store, 0, 0);
    chmodSync(store, 0o444);
    await judge.fails(open, 'at the start', WRITE);
    sameBytes(judge, store, before);
    chownSync(store, NOBODY, NOBODY);
    await judge.works(open, 'when it may be written again');
    await judge.works({ do: 'save', number: 2 }, 'when it may be written again');
  });
}

/** The whole disk may only be read, as after an error or with a switched card: not even root may write. */
export async function readOnlyDisk(script: string): Promise<FaultTally> {
  const disk = smallDisk();
  if (disk === null) return notRun('read-only disk', 'a disk in memory', 'This process may not mount one.');
  const hand = new Hand(script);
  const judge = new Judge(hand, 'read-only disk', 'a disk in memory');
  const folder = join(disk.folder, 'store');
  const open = { do: 'open', folder, migrations: MIGRATIONS } as const;
  const remount = (how: string) => {
    if (spawnSync('mount', ['-o', `remount,${how}`, disk.folder]).status !== 0)
      judge.wrong(`the disk did not become ${how}`);
  };
  try {
    await judge.works(open, 'at the start');
    await judge.works({ do: 'save', number: 1 }, 'at the start');
    await judge.works({ do: 'close' }, 'before');
    const before = readFileSync(storeIn(folder));
    remount('ro');
    await judge.fails(open, 'read-only', WRITE);
    remount('rw');
    sameBytes(judge, storeIn(folder), before);
    if (readdirSync(folder).length !== 1) judge.wrong('something was left beside the refused store');
    await judge.works(open, 'when it may be written again');
    await judge.works({ do: 'save', number: 2 }, 'when it may be written again');
    judge.holds(storeIn(folder), SAVED, 2, 'at the end');
  } finally {
    await hand.end();
    disk.remove();
  }
  return judge.tally;
}

/** Another program holds a lock on the file: before the start, and while the store is open. */
export const lockedFile = (script: string): Promise<FaultTally> =>
  onGround(script, 'locked file', 'a lock held by another process', async ({ judge, store, open }) => {
    await whileLocked(store, 'BEGIN IMMEDIATE', async () => {
      await judge.fails({ do: 'save', number: 2 }, 'while open', /locked/);
    });
    await judge.works({ do: 'close' }, 'before');
    await whileLocked(store, 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE', async () => {
      await judge.fails(open, 'at the start', /locked/);
    });
    await judge.works(open, 'when nobody holds it');
    await judge.works({ do: 'save', number: 2 }, 'when nobody holds it');
  });

async function whileLocked(store: string, lock: string, work: () => Promise<void>): Promise<void> {
  const other = new Database(store);
  try {
    other.exec(lock);
    await work();
  } finally {
    other.close();
  }
}

const notRun = (name: string, by: string, why: string): FaultTally => ({
  name,
  by,
  refused: 0,
  done: 0,
  problems: [],
  notRun: why,
});
export { notRun };
