import type { BackupStep } from '../../../db/domain/backup.ts';
import { type Result, ok } from '../../../db/domain/result.ts';
import type { BackupDesk } from '../../../db/services/backup-desk.ts';
import type { RecoveryState, backupContract } from '../contract/backup.ts';
import type { Handlers } from '../contract/handler.ts';
import type { TaskProgress } from '../contract/import.ts';

/** What backups need of the system, and how a store that did not open is dealt with; given by the composition root. */
export type BackupHost = {
  backups: BackupDesk;
  /** Asks for a backup; null when the person gave it up. */
  askForBackup(windowId: number): Promise<Result<{ path: string | null }>>;
  /** Asks where to save a backup behind a passphrase. */
  askForSealed(windowId: number, name: string): Promise<Result<{ path: string | null }>>;
  openFolder(path: string): Promise<Result<null>>;
  showFile(path: string): void;
  recovery: {
    /** Null while the store is open; then the rest does nothing. */
    state(): RecoveryState | null;
    retry(): Result<null>;
    startEmpty(): Result<null>;
  };
};

type Send = (windowId: number, progress: TaskProgress) => void;

const STEP: Record<BackupStep, string> = {
  copying: 'Copying the store',
  checking: 'Checking every page',
  sealing: 'Encrypting',
  unsealing: 'Decrypting',
  comparing: 'Comparing',
};

/** Tells a window how far something is; a total of nothing says that nobody knows. */
export const toldTo =
  (send: Send, windowId: number, task: string) =>
  (step: BackupStep, part: number | null): void =>
    send(windowId, { task, step: STEP[step], done: Math.round((part ?? 0) * 100), total: part === null ? 0 : 100 });

export function backupHandlers(host: BackupHost, send: Send): Handlers<keyof typeof backupContract> {
  const { backups, recovery } = host;
  return {
    'backup.list': () => ok(backups.list()),
    'backup.contents': ({ name }) => backups.contents(name),
    'backup.make': ({ task }, { windowId }) => backups.make(toldTo(send, windowId, task)),
    'backup.remove': ({ name }) => backups.remove(name),
    'backup.preview': ({ name }) => backups.preview(name),
    'backup.choose': (_, { windowId }) => chosen(host, windowId),
    'backup.unseal': ({ task, passphrase }, { windowId }) => backups.unseal(passphrase, toldTo(send, windowId, task)),
    'backup.restore': ({ task }, { windowId }) => backups.restore(toldTo(send, windowId, task)),
    'backup.drop': () => {
      backups.drop();
      return ok(null);
    },
    'backup.check': () => backups.soundness(),
    'backup.openFolder': () => host.openFolder(backups.folder),
    'backup.seal': ({ task, passphrase }, { windowId }) =>
      backups.seal(passphrase, (name) => host.askForSealed(windowId, name), toldTo(send, windowId, task)),
    'recovery.state': () => ok(recovery.state()),
    'recovery.retry': () => recovery.retry(),
    'recovery.startEmpty': () => recovery.startEmpty(),
    'recovery.showFile': () => {
      const state = recovery.state();
      if (state !== null) host.showFile(state.storePath);
      return ok(null);
    },
  };
}

async function chosen({ askForBackup, backups }: BackupHost, windowId: number) {
  const asked = await askForBackup(windowId);
  if (!asked.ok) return asked;
  return asked.value.path === null ? ok({ is: 'none' as const }) : backups.choose(asked.value.path);
}
