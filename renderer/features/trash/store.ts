import { create } from 'zustand';
import { TRASH_KINDS, type TrashKind, type TrashRef } from '../../../db/domain/trash.ts';
import type { Failure } from '../../../db/domain/result.ts';
import type { DestroyedCounts } from '../../../electron/ipc/contract/trash.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { countsLine } from './words.ts';

/** Every kind of thing in the trash tells of its changes under its own name; notes under their opportunity's. */
export const trashResource = createResource(
  'trash.list',
  TRASH_KINDS.map((kind) => (kind === 'note' ? 'opportunity' : kind)),
);

/** What is about to be deleted for good; null items are everything there. */
type Asked = { items: readonly TrashRef[] | null; counts: DestroyedCounts };

type TrashState = {
  typed: string;
  kind: TrashKind | null;
  selected: ReadonlySet<string>;
  asked: Asked | null;
  isDestroying: boolean;
  setTyped: (typed: string) => void;
  setKind: (kind: TrashKind | null) => void;
  select: (selected: ReadonlySet<string>) => void;
};

const NOTHING: ReadonlySet<string> = new Set();

export const useTrash = create<TrashState>((set) => ({
  typed: '',
  kind: null,
  selected: NOTHING,
  asked: null,
  isDestroying: false,
  setTyped: (typed) => set({ typed, selected: NOTHING }),
  setKind: (kind) => set({ kind, selected: NOTHING }),
  select: (selected) => set({ selected }),
}));

const refsOf = (items: readonly TrashRef[]) => items.map(({ kind, id }) => ({ kind, id }));

export async function restore(items: readonly TrashRef[]): Promise<void> {
  if (items.length === 0) return;
  useTrash.setState({ selected: NOTHING });
  const result = await call('trash.restore', { items: refsOf(items) });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step);
}

/** Counts what would go, and asks. */
export async function askToDestroy(items: readonly TrashRef[] | null): Promise<void> {
  if (items?.length === 0) return;
  const chosen = items && refsOf(items);
  const counts = await call('trash.preview', { items: chosen });
  if (!counts.ok) return sayFailure(counts.error);
  useTrash.setState({ asked: { items: chosen, counts: counts.value } });
}

export const keepAll = () => useTrash.setState({ asked: null });

/** Deletes what was asked about; the failure to be said in the dialog, or null. */
export async function destroyAsked(): Promise<Failure | null> {
  const { asked, isDestroying } = useTrash.getState();
  if (asked === null || isDestroying) return null;
  useTrash.setState({ isDestroying: true });
  const result = await call('trash.destroy', { items: asked.items && refsOf(asked.items) });
  useTrash.setState({ isDestroying: false });
  if (!result.ok) return result.error;
  useTrash.setState({ asked: null, selected: NOTHING });
  notify({ message: `Deleted for good: ${countsLine(asked.counts)}.` });
  return null;
}
