import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hand } from './hand.ts';

/** A disk that can be filled and freed. */
export interface Disk {
  by: string;
  folder: string;
  /** Leaves so many bytes to the files that the hand writes. */
  fill(hand: Hand, store: string, leave: number): void;
  free(hand: Hand): void;
  remove(): void;
}

const done = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** A disk of its own in memory; null where this process may not mount one. */
export function smallDisk(): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-disk-'));
  if (!done('mount', ['-t', 'tmpfs', '-o', 'size=128m', 'tmpfs', folder])) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    by: 'a disk of 128 MB in memory',
    folder,
    fill: (_hand, _store, leave) => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
      } catch (error) {
        // The disk had less room than it said: it is full, as it should be.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      done('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A limit on how long the hand's files may become, which needs no rights; null where there is no such thing. */
export function limitedFiles(): Disk | null {
  if (!done('prlimit', ['--fsize'])) return null;
  const folder = mkdtempSync(join(tmpdir(), 'proffer-limit-'));
  const limit = (hand: Hand, bytes: string) =>
    void done('prlimit', ['--pid', String(hand.child.pid), `--fsize=${bytes}:`]);
  const sizeOf = (path: string) => (existsSync(path) ? statSync(path).size : 0);
  return {
    by: 'a limit on the size of files',
    folder,
    fill: (hand, store, leave) => limit(hand, String(sizeOf(`${store}-wal`) + leave)),
    free: (hand) => limit(hand, 'unlimited'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whether the system lets this process be somebody else. */
export const isRoot = (): boolean => process.getuid?.() === 0;
