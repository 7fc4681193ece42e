import { create } from 'zustand';
import * as z from 'zod';
import {
  DEFAULT_VIEW,
  NO_FILTER,
  type PipelineFilter,
  type PipelineFlag,
  type PipelineSort,
  type PipelineView,
  pipelineView,
} from '../../../db/domain/pipeline-view.ts';
import { call } from '../../lib/client.ts';

/** How the pipeline is looked at now, and the saved view it came from. Kept across a restart. */
export const keptView = z.object({ view: pipelineView, savedId: z.string().nullable() });
export type KeptView = z.infer<typeof keptView>;

interface ViewState extends KeptView {
  /** What an earlier visit left has been read. */
  isRead: boolean;
}

const KEY = 'pipeline.view';
export const useViewState = create<ViewState>(() => ({ view: DEFAULT_VIEW, savedId: null, isRead: false }));

let known: string | null = null;

/** Reads what an earlier visit left, once. */
export async function readKeptView(): Promise<void> {
  if (useViewState.getState().isRead) return;
  const result = await call('draft.get', { key: KEY });
  const kept = keptView.safeParse(result.ok ? result.value : null).data;
  if (useViewState.getState().isRead) return;
  if (kept !== undefined) known = JSON.stringify(kept);
  useViewState.setState({ ...kept, isRead: true });
}

/** Keeps it; answers whether it is kept. */
export async function keepView(): Promise<boolean> {
  const { view, savedId, isRead } = useViewState.getState();
  const body: KeptView = { view, savedId };
  const written = JSON.stringify(body);
  if (!isRead || written === known) return true;
  known = written;
  return (await call('draft.put', { key: KEY, body })).ok;
}

export function changeView(part: Partial<PipelineView>): void {
  useViewState.setState(({ view }) => ({ view: { ...view, ...part }, isRead: true }));
}

export function changeFilter(part: Partial<PipelineFilter>): void {
  const { view } = useViewState.getState();
  changeView({ filter: { ...view.filter, ...part } });
}

export const clearFilter = (): void => changeView({ filter: NO_FILTER });

export function toggleFlag(flag: PipelineFlag): void {
  const { flags } = useViewState.getState().view.filter;
  changeFilter({ flags: flags.includes(flag) ? flags.filter((one) => one !== flag) : [...flags, flag] });
}

/** Sorts by a column; by the same one again turns it round. */
export function sortBy(by: PipelineSort): void {
  const { sort } = useViewState.getState().view;
  changeView({ sort: { by, isDescending: sort.by === by && !sort.isDescending } });
}

/** Shows a saved view, or everything for null. */
export function showView(savedId: string | null, view: PipelineView): void {
  useViewState.setState({ view, savedId, isRead: true });
}

/** Whether both show the same; parsing puts the fields of both in one order. */
export function sameView(a: PipelineView, b: PipelineView): boolean {
  return a === b || JSON.stringify(pipelineView.parse(a)) === JSON.stringify(pipelineView.parse(b));
}
