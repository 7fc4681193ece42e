import { create } from 'zustand';
import type { Failure } from '../../../db/domain/result.ts';
import type { BackupRow, RecoveryState } from '../../../electron/ipc/contract/backup.ts';
import { call } from '../../lib/client.ts';
import { readContents } from '../../lib/backups/contents.ts';

interface Recovery {
  state: RecoveryState | null;
  rows: readonly BackupRow[];
  /** What did not work a moment ago. */
  failure: Failure | null;
  /** Starting empty was pressed once and is asked about. */
  isEmptyAsked: boolean;
}
export const useRecovery = create<Recovery>(() => ({ state: null, rows: [], failure: null, isEmptyAsked: false }));
const set = useRecovery.setState;

/** What is wrong, and the backups there are; what they contain is read from the newest on. */
export async function look(): Promise<void> {
  const [state, list] = await Promise.all([call('recovery.state', null), call('backup.list', null)]);
  if (state.ok) set({ state: state.value });
  if (!list.ok) return set({ failure: list.error });
  set({ rows: list.value.rows });
  await readContents(list.value.rows);
}

/** The window reloads when the store opens. */
export async function tryAgain(): Promise<void> {
  const tried = await call('recovery.retry', null);
  set({ failure: tried.ok ? null : tried.error });
  if (!tried.ok) await look();
}

export const askToStartEmpty = (): void => set({ isEmptyAsked: true });
export const keepLooking = (): void => set({ isEmptyAsked: false });

export async function startEmpty(): Promise<void> {
  const started = await call('recovery.startEmpty', null);
  set({ isEmptyAsked: false, failure: started.ok ? null : started.error });
}

export const showFile = (): void => void call('recovery.showFile', null);
