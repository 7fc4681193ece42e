import { createResource } from '../../lib/resource.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

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
  'initiative',
  'story',
  'offer',
  'setting',
]);

export const appState = createResource('app.state', ['setting', 'opportunity', 'person', 'follow_up', 'company']);

export const owedDebriefs = createResource('debrief.owed', ['round', 'debrief', 'opportunity']);

/** Opens the sample store; the window reloads. */
export async function openSample(): Promise<void> {
  const result = await call('app.switchStore', { sample: true });
  if (!result.ok) sayFailure(result.error);
}

/** Skips everything that is long past; it can be undone as one. */
export async function letThemGo(): Promise<void> {
  const result = await call('today.letGo', null);
  if (!result.ok) return sayFailure(result.error);
  const { step, value } = result.value;
  offerUndo(step, `Let go: ${count(value.count, 'follow-up')}. They stand under Done and skipped.`);
}
