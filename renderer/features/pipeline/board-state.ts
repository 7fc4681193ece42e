import type { Key } from 'react-aria-components';
import { create } from 'zustand';

/** What is chosen and filtered on the board; the cards themselves come from the store. */
interface BoardState {
  filter: string;
  /** Chosen cards by stage; a stage without any is absent. */
  selected: ReadonlyMap<string, ReadonlySet<Key>>;
  setFilter: (filter: string) => void;
  /**
   * `keys` as the list gave them: they remember where a range began. `isAdded`: the choice in other columns stays (Ctrl or
   * Shift was held).
   */
  select: (stageId: string, keys: ReadonlySet<Key>, isAdded: boolean) => void;
  clearSelection: () => void;
}

const NOTHING: ReadonlySet<Key> = new Set();

export const useBoardState = create<BoardState>((set) => ({
  filter: '',
  selected: new Map(),
  setFilter: (filter) => set({ filter }),
  select: (stageId, keys, isAdded) =>
    set(({ selected }) => {
      const next = new Map(isAdded ? selected : []);
      if (keys.size > 0) next.set(stageId, keys);
      else next.delete(stageId);
      return { selected: next };
    }),
  clearSelection: () => set(({ selected }) => (selected.size === 0 ? {} : { selected: new Map() })),
}));

export const selectedIn = (state: BoardState, stageId: string) => state.selected.get(stageId) ?? NOTHING;

/** Every chosen card, whatever its column. */
export const chosenIds = (): string[] =>
  [...useBoardState.getState().selected.values()].flatMap((keys) => [...keys].map(String));

/** The chosen cards when `id` is one of them, otherwise `id` alone: what an action on this card is about. */
export function meantBy(id: string): string[] {
  const all = chosenIds();
  return all.includes(id) ? all : [id];
}
