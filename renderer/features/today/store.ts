import { createResource } from '../../lib/resource.ts';
import { call } from '../../lib/client.ts';
import { sayFailure } from '../../lib/undo.ts';

export const todayView = createResource('today.view', [
  'follow_up',
  'round',
  'debrief',
  'opportunity',
  'stage',
  'interaction',
  'person',
  'company',
  'close_out',
  'skill',
  'evidence',
  'setting',
]);

export const appState = createResource('app.state', ['setting', 'opportunity', 'person', 'follow_up', 'company']);

export const owedDebriefs = createResource('debrief.owed', ['round', 'debrief', 'opportunity']);

/** Opens the sample store; the window reloads. */
export async function openSample(): Promise<void> {
  const result = await call('app.switchStore', { sample: true });
  if (!result.ok) sayFailure(result.error);
}
