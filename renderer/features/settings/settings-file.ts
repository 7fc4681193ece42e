import { create } from 'zustand';
import type { SettingsFilePreview } from '../../../electron/ipc/contract/settings-file.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

/** What a chosen file of settings would change, while that is shown. */
export const useSettingsFile = create<{ preview: SettingsFilePreview | null }>(() => ({ preview: null }));
export const closeSettingsFile = () => useSettingsFile.setState({ preview: null });

export async function saveSettings(): Promise<void> {
  const result = await call('settings_file.save', null);
  if (!result.ok) return sayFailure(result.error);
  if (result.value.name !== null) notify({ message: `Saved as ${result.value.name}.` });
}

export async function readSettings(): Promise<void> {
  const result = await call('settings_file.read', null);
  if (!result.ok) return sayFailure(result.error);
  if (result.value.name !== null) useSettingsFile.setState({ preview: result.value });
}

/** Takes what can be used of the file, as one step of undo. */
export async function takeSettings({ settings, name }: SettingsFilePreview): Promise<void> {
  const result = await call('setting.change', settings);
  if (!result.ok) return sayFailure(result.error);
  closeSettingsFile();
  offerUndo(result.value.step, `The settings of ${name ?? 'the file'} are yours now.`);
}
