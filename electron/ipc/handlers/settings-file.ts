import type { Result } from '../../../db/domain/result.ts';
import type { Services } from '../../../db/services/core.ts';
import { previewSettingsFile, saveSettingsFile } from '../../../db/services/settings-file.ts';
import type { Handlers } from '../contract/handler.ts';
import type { settingsFileContract } from '../contract/settings-file.ts';
import type { FileHost } from './file.ts';

/** What asks for a file of settings to read; given by the composition root. */
export type SettingsFileHost = { askForSettings(windowId: number): Promise<Result<{ path: string | null }>> };

export function settingsFileHandlers(
  services: Services,
  host: SettingsFileHost & FileHost,
): Handlers<keyof typeof settingsFileContract> {
  return {
    'settings_file.save': (_, { windowId }) =>
      saveSettingsFile(services, () => host.askForFile(windowId, { name: 'Proffer settings', kind: 'json' })),
    'settings_file.read': (_, { windowId }) => previewSettingsFile(services, () => host.askForSettings(windowId)),
  };
}
