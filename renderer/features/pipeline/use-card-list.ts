import type { Selection } from 'react-aria-components';
import type { Card, StageView } from '../../../electron/ipc/contract/board.ts';
import { openCard } from './board-actions.ts';
import { selectedIn, useBoardState } from './board-state.ts';
import { isAdding } from './modifier-keys.ts';
import { useCardDrag } from './use-card-drag.tsx';

export const CARD_LIST =
  '-mx-0.5 min-h-0 flex-1 overflow-x-hidden overflow-y-auto rounded-lg outline-none contain-strict data-drop-target:bg-accent-wash';

/** What a list of cards of one stage does, in groups or not: choosing, opening, carrying. */
export function useCardList(stage: StageView, cards: readonly Card[], isOrdered: boolean) {
  const selectedKeys = useBoardState((state) => selectedIn(state, stage.id));
  const select = useBoardState((state) => state.select);
  const dragAndDropHooks = useCardDrag(stage.id, isOrdered);
  const onSelectionChange = (keys: Selection) =>
    select(stage.id, keys === 'all' ? new Set(cards.map((card) => card.id)) : keys, isAdding());
  return {
    'aria-label': `${stage.name}, ${cards.length === 1 ? '1 card' : `${cards.length} cards`}`,
    selectionMode: 'multiple',
    selectionBehavior: 'replace',
    selectedKeys,
    onSelectionChange,
    onAction: (key: string | number) => openCard(String(key)),
    disallowTypeAhead: true,
    dragAndDropHooks,
    className: CARD_LIST,
  } as const;
}
