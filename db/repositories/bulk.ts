import type { Store } from '../open.ts';

/**
 * Does much writing without waiting for the disk after each transaction, then puts everything on it at once. Only for a
 * store that can be made again: a crash meanwhile may damage it.
 */
export function withoutSync({ sqlite }: Store, work: () => void): void {
  sqlite.pragma('synchronous = OFF');
  sqlite.pragma('wal_autocheckpoint = 0');
  try {
    work();
  } finally {
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('wal_autocheckpoint = 1000');
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  }
}
