import { create } from 'zustand';
import type { Failure } from '../../../db/domain/result.ts';
import type { Settings } from '../../../electron/ipc/contract/app.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { sayFailure } from '../../lib/undo.ts';

export const settings = createResource('setting.all', ['setting']);
export const appState = createResource('app.state', ['setting']);

/** What the store refused last, shown next to its field. */
type SettingsState = { failure: Failure | null };
export const useSettings = create<SettingsState>(() => ({ failure: null }));

/** Shows a change at once and stores it; what is refused is taken back and said next to its field. */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  settings.patch(null, (before) => ({ ...before, ...part }));
  const result = await call('setting.change', part);
  useSettings.setState({ failure: result.ok ? null : result.error });
  if (result.ok) return;
  if (result.error.field === undefined) sayFailure(result.error);
  await settings.load(null);
}

/** The message for one field, when that is what was refused. */
export function useFailureAt(field: string): string | null {
  return useSettings(({ failure }) =>
    failure?.field !== undefined && (failure.field === field || failure.field.startsWith(`${field}.`))
      ? failure.message
      : null,
  );
}

/** Opens the sample store, or the person's own again; the window reloads. */
export async function switchStore(sample: boolean): Promise<void> {
  const result = await call('app.switchStore', { sample });
  if (!result.ok) sayFailure(result.error);
}
