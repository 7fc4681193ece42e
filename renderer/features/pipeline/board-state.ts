import type { Key } from 'react-aria-components';
import { create } from 'zustand';
import type { Card } from '../../../electron/ipc/contract/board.ts';

/** What is chosen, on the board, in the table and on the timeline alike; the cards themselves come from the store. */
interface BoardState {
  /** Chosen cards by stage; a stage without any is absent. */
  selected: ReadonlyMap<string, ReadonlySet<Key>>;
  /**
   * `keys` as the list gave them: they remember where a range began. `isAdded`: the choice in other columns stays (Ctrl or
   * Shift was held).
   */
  select: (stageId: string, keys: ReadonlySet<Key>, isAdded: boolean) => void;
  /** Exactly these, whatever their stages. */
  choose: (cards: readonly Card[]) => void;
  clearSelection: () => void;
}

const NOTHING: ReadonlySet<Key> = new Set();

export const useBoardState = create<BoardState>((set) => ({
  selected: new Map(),
  select: (stageId, keys, isAdded) =>
    set(({ selected }) => {
      const next = new Map(isAdded ? selected : []);
      if (keys.size > 0) next.set(stageId, keys);
      else next.delete(stageId);
      return { selected: next };
    }),
  choose: (cards) => set({ selected: byStage(cards) }),
  clearSelection: () => set(({ selected }) => (selected.size === 0 ? {} : { selected: new Map() })),
}));

function byStage(cards: readonly Card[]): Map<string, Set<Key>> {
  const stages = new Map<string, Set<Key>>();
  for (const { id, stageId } of cards) {
    const known = stages.get(stageId);
    if (known === undefined) stages.set(stageId, new Set([id]));
    else known.add(id);
  }
  return stages;
}

export const selectedIn = (state: BoardState, stageId: string) => state.selected.get(stageId) ?? NOTHING;

const idsIn = ({ selected }: BoardState): string[] => [...selected.values()].flatMap((keys) => [...keys].map(String));

/** Every chosen card, whatever its column. */
export const chosenIds = (): string[] => idsIn(useBoardState.getState());

/** How many are chosen; a number, so that looking at it draws anew only when it changes. */
export const countChosen = ({ selected }: BoardState): number =>
  [...selected.values()].reduce((sum, keys) => sum + keys.size, 0);

/** The chosen cards when `id` is one of them, otherwise `id` alone: what an action on this card is about. */
export function meantBy(id: string): string[] {
  const all = chosenIds();
  return all.includes(id) ? all : [id];
}

/** What is not shown any more is not chosen either: nothing happens to cards out of sight. */
export function keepChosen(shown: ReadonlyMap<string, readonly Card[]>): void {
  const state = useBoardState.getState();
  if (state.selected.size === 0) return;
  const chosen = new Set(idsIn(state));
  const left = [...shown.values()].flat().filter((card) => chosen.has(card.id));
  const isAsBefore =
    left.length === chosen.size && left.every((card) => state.selected.get(card.stageId)?.has(card.id));
  if (!isAsBefore) state.choose(left);
}
