import { create } from 'zustand';
import type { Failure, Result } from '../../../db/domain/result.ts';
import type { RestorePreview } from '../../../electron/ipc/contract/backup.ts';
import { call } from '../client.ts';
import { type Work, followed } from './task.ts';

/** A backup on its way to the store's place, from choosing it to restoring it. */
export type Restoring =
  | { is: 'none' }
  /** Being copied, opened and compared; `title` says of what. */
  | { is: 'working'; title: string; work: Work | null }
  /** A file that wants its passphrase. */
  | { is: 'sealed'; fileName: string; error: Failure | null }
  | { is: 'preview'; preview: RestorePreview; error: Failure | null }
  /** It cannot be restored, and why. */
  | { is: 'refused'; title: string; error: Failure };

export const useRestoring = create<{ now: Restoring }>(() => ({ now: { is: 'none' } }));
const show = (now: Restoring) => useRestoring.setState({ now });

function working(title: string): (work: Work) => void {
  show({ is: 'working', title, work: null });
  return (work) => show({ is: 'working', title, work });
}

const previewed = (result: Result<RestorePreview>, title: string): void =>
  show(
    result.ok ? { is: 'preview', preview: result.value, error: null } : { is: 'refused', title, error: result.error },
  );

export async function previewBackup(name: string, title: string): Promise<void> {
  working('Looking into the backup');
  previewed(await call('backup.preview', { name }), title);
}

/** Asks for a file; one behind a passphrase is asked for that next. */
export async function chooseFile(): Promise<void> {
  const before = useRestoring.getState().now;
  if (before.is === 'working') return;
  working('Looking into the file');
  const chosen = await call('backup.choose', null);
  if (!chosen.ok) return show({ is: 'refused', title: 'This file cannot be restored', error: chosen.error });
  if (chosen.value.is === 'none') return show({ is: 'none' });
  if (chosen.value.is === 'sealed') return show({ is: 'sealed', fileName: chosen.value.fileName, error: null });
  show({ is: 'preview', preview: chosen.value.preview, error: null });
}

export async function unseal(passphrase: string): Promise<void> {
  const before = useRestoring.getState().now;
  if (before.is !== 'sealed') return;
  const result = await followed(working('Opening the encrypted copy'), (task) =>
    call('backup.unseal', { task, passphrase }),
  );
  if (!result.ok && result.error.field === 'passphrase') show({ ...before, error: result.error });
  else previewed(result, 'This file cannot be restored');
}

/** Restores what is previewed; the window reloads when it is done. */
export async function restore(): Promise<void> {
  const before = useRestoring.getState().now;
  if (before.is !== 'preview') return;
  const result = await followed(working('Restoring'), (task) => call('backup.restore', { task }));
  if (result.ok) show({ is: 'none' });
  else show({ is: 'refused', title: 'It was not restored', error: result.error });
}

/** Restores nothing, and lets go of what was prepared. */
export function giveUp(): void {
  if (useRestoring.getState().now.is === 'working') return;
  show({ is: 'none' });
  void call('backup.drop', null);
}
