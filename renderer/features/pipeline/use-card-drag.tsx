import { useMemo } from 'react';
import { DropIndicator, useDragAndDrop } from 'react-aria-components';
import type { DragAndDropOptions, ItemDropTarget } from 'react-aria-components';
import { moveCards } from './board-actions.ts';
import { cardAfter, cardAt } from './board.ts';
import { currentColumns } from './board-resource.ts';
import { meantBy } from './board-state.ts';
import { DragPreview } from './DragPreview.tsx';

export const CARD_TYPE = 'application/x-proffer-card';

/** The cards that are lifted now: one drag at a time in a window. */
let lifted: readonly string[] = [];

/** What was lifted comes to the end of a stage. */
export const dropAtEnd = (stageId: string): void => void moveCards(lifted, stageId, null);

function lift(key: string) {
  lifted = meantBy(key);
  const cards = currentColumns()?.byId;
  return lifted.map((id) => ({ [CARD_TYPE]: id, 'text/plain': cards?.get(id)?.company ?? '' }));
}

function drop(stageId: string, { key, dropPosition }: ItemDropTarget): void {
  const cards = currentColumns()?.byStage.get(stageId) ?? [];
  const ids = new Set(lifted);
  const beforeId = dropPosition === 'after' ? cardAfter(cards, String(key), ids) : cardAt(cards, String(key), ids);
  void moveCards(lifted, stageId, beforeId);
}

/**
 * Lifting cards out of one stage and dropping cards into it, by mouse, touch and keyboard. Where the order is not the
 * person's own (`isOrdered`) a card is dropped on the stage as a whole.
 */
export function useCardDrag(stageId: string, isOrdered: boolean) {
  const options = useMemo(
    (): DragAndDropOptions => ({
      getItems: (keys) => lift(String([...keys][0] ?? '')),
      acceptedDragTypes: [CARD_TYPE],
      ...(isOrdered
        ? {}
        : {
            onReorder: ({ target }: { target: ItemDropTarget }) => drop(stageId, target),
            onInsert: ({ target }: { target: ItemDropTarget }) => drop(stageId, target),
          }),
      onRootDrop: () => dropAtEnd(stageId),
      renderDropIndicator: (target) => (
        <DropIndicator
          target={target}
          className="h-full rounded-sm outline-none data-drop-target:bg-accent data-drop-target:outline-1 data-drop-target:outline-accent"
        />
      ),
      renderDragPreview: (items) => <DragPreview names={items.map((item) => item['text/plain'] ?? '')} />,
    }),
    [stageId, isOrdered],
  );
  return useDragAndDrop(options).dragAndDropHooks;
}
