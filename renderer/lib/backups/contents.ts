import { create } from 'zustand';
import type { BackupContents, BackupRow } from '../../../electron/ipc/contract/backup.ts';
import { call } from '../client.ts';

/** What backups contain, by their names, as far as it was read. */
export const useContents = create<{ read: Record<string, BackupContents> }>(() => ({ read: {} }));

let turn = 0;

/**
 * Reads what these contain, one after the other from the first, so that nothing else has to wait for all of them. A
 * later call takes over.
 */
export async function readContents(rows: readonly BackupRow[]): Promise<void> {
  const mine = ++turn;
  for (const { name } of rows) {
    if (mine !== turn) return;
    if (useContents.getState().read[name] !== undefined) continue;
    const result = await call('backup.contents', { name });
    if (result.ok) useContents.setState(({ read }) => ({ read: { ...read, [name]: result.value } }));
  }
}
