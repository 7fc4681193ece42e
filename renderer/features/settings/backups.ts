import { create } from 'zustand';
import type { Failure, Result } from '../../../db/domain/result.ts';
import { call } from '../../lib/client.ts';
import { type Work, followed } from '../../lib/backups/task.ts';
import { soundnessWords } from '../../lib/backups/words.ts';
import { notify } from '../../components/index.ts';
import { createResource } from '../../lib/resource.ts';
import { sayFailure } from '../../lib/undo.ts';

export const backupList = createResource('backup.list', ['backup']);

interface BackupState {
  /** What is being done just now, and how far it is. */
  work: (Work & { title: string }) | null;
  /** What the last look at the store found. */
  found: { isSound: boolean; words: string } | null;
  /** A copy behind a passphrase is being asked for. */
  isSealing: boolean;
  sealFailure: Failure | null;
  /** The backup that is asked about before it is deleted. */
  toDelete: { name: string; at: number } | null;
}
export const useBackups = create<BackupState>(() => ({
  work: null,
  found: null,
  isSealing: false,
  sealFailure: null,
  toDelete: null,
}));
const set = useBackups.setState;

/** One long thing at a time; null when another is going on. */
async function during<T>(title: string, work: (task: string) => Promise<Result<T>>): Promise<Result<T> | null> {
  if (useBackups.getState().work !== null) {
    notify({ message: 'Something is being done with the backups already. Wait until it is done.' });
    return null;
  }
  set({ work: { title, step: title, value: null } });
  try {
    return await followed((now) => set({ work: { title, ...now } }), work);
  } finally {
    set({ work: null });
  }
}

export async function backUpNow(): Promise<void> {
  const made = await during('Backing up', (task) => call('backup.make', { task }));
  if (made === null) return;
  if (!made.ok) return sayFailure(made.error);
  notify({ message: 'The backup is made and was checked.' });
}

export async function checkStore(): Promise<void> {
  set({ found: null });
  const found = await during('Checking the store', () => call('backup.check', null));
  if (found === null) return;
  if (!found.ok) return sayFailure(found.error);
  const words = soundnessWords(found.value);
  set({ found: { isSound: found.value.sound, words } });
  notify({ message: words, tone: found.value.sound ? 'plain' : 'error' });
}

export async function openFolder(): Promise<void> {
  const opened = await call('backup.openFolder', null);
  if (!opened.ok) sayFailure(opened.error);
}

export const askToSeal = (): void => set({ isSealing: true, sealFailure: null });
export const stopSealing = (): void => set({ isSealing: false, sealFailure: null });

/** Saves the copy where the person says; the passphrase goes no further than this call. */
export async function seal(passphrase: string): Promise<void> {
  const saved = await during('Saving the encrypted copy', (task) => call('backup.seal', { task, passphrase }));
  if (saved === null) return;
  if (!saved.ok) return set({ sealFailure: saved.error });
  if (saved.value.path === null) return;
  stopSealing();
  notify({ message: `The encrypted copy is saved at ${saved.value.path}` });
}

export const askToDelete = (backup: { name: string; at: number }): void => set({ toDelete: backup });
export const keepBackup = (): void => set({ toDelete: null });

export async function deleteAsked(): Promise<void> {
  const { toDelete } = useBackups.getState();
  if (toDelete === null) return;
  const removed = await call('backup.remove', { name: toDelete.name });
  set({ toDelete: null });
  if (!removed.ok) return sayFailure(removed.error);
  notify({ message: 'The backup is deleted.' });
}
