import { DEFAULT_VIEW, NO_FILTER, type PipelineFilter } from '../../../db/domain/pipeline-view.ts';
import type { Failure } from '../../../db/domain/result.ts';
import type { SavedView } from '../../../electron/ipc/contract/saved-view.ts';
import { call } from '../../lib/client.ts';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { showView, useViewState } from './view-state.ts';

export const savedViews = createResource('saved_view.list', ['saved_view']);

/** Shows a saved view from wherever the person is. */
export function openView(saved: SavedView): void {
  showView(saved.id, saved.definition);
  goToPipeline();
}

/** Every card in the order of the board, as a board, a table or a timeline as before. */
export function showEverything(): void {
  showView(null, { ...DEFAULT_VIEW, mode: useViewState.getState().view.mode });
  goToPipeline();
}

/** Only the cards that pass, from wherever the person is. */
export function showOnly(filter: Partial<PipelineFilter>): void {
  const { mode } = useViewState.getState().view;
  showView(null, { ...DEFAULT_VIEW, mode, filter: { ...NO_FILTER, ...filter } });
  goToPipeline();
}

function goToPipeline(): void {
  const { screen, page } = useNavigation.getState().place;
  if (screen !== 'pipeline' || page !== undefined) navigate.go({ screen: 'pipeline' });
}

/** Keeps what is shown under a name; answers what is wrong with it. */
export async function saveAs(name: string): Promise<Failure | null> {
  const { view } = useViewState.getState();
  const result = await call('saved_view.add', { name, definition: view });
  if (!result.ok) return result.error;
  showView(result.value.value.id, view);
  offerUndo(result.value.step, `Saved the view ${name}`);
  return null;
}

/** Makes the saved view what is shown now. */
export async function updateSaved({ id, name }: SavedView): Promise<void> {
  const result = await call('saved_view.update', { id, fields: { definition: useViewState.getState().view } });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, `${name} now shows this`);
}

export async function renameSaved(id: string, name: string): Promise<Failure | null> {
  const result = await call('saved_view.update', { id, fields: { name } });
  return result.ok ? null : result.error;
}

/** What it shows stays on the screen. */
export async function removeSaved({ id, name }: SavedView): Promise<void> {
  const result = await call('saved_view.remove', { id });
  if (!result.ok) return sayFailure(result.error);
  if (useViewState.getState().savedId === id) useViewState.setState({ savedId: null });
  offerUndo(result.value.step, `Removed the view ${name}`);
}
