import { useMemo } from 'react';
import { DropIndicator, useDragAndDrop } from 'react-aria-components';
import type { DragAndDropOptions, ItemDropTarget } from 'react-aria-components';
import type { OpenLane } from '../../../../db/domain/initiative.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { moveTo } from './store.ts';

export const INITIATIVE_TYPE = 'application/x-proffer-initiative';

/** What is lifted now: one drag at a time in a window. */
let lifted: string | null = null;
export const liftedInitiative = (): string | null => lifted;

/**
 * Lifting initiatives out of a lane and dropping them into it, by mouse, touch and keyboard. On a row it comes to that
 * place, and the order of the lane is the person's own from then on; on the lane as a whole it comes where its return puts it.
 */
export function useLaneDrag(lane: OpenLane, rows: readonly InitiativeView[]) {
  const options = useMemo((): DragAndDropOptions => {
    const drop = ({ target }: { target: ItemDropTarget }) => {
      if (lifted !== null) void moveTo(lifted, lane, beforeOf(rows, target, lifted));
    };
    return {
      getItems: (keys) => {
        lifted = String([...keys][0] ?? '');
        const title = rows.find(({ id }) => id === lifted)?.title ?? '';
        return [{ [INITIATIVE_TYPE]: lifted, 'text/plain': title }];
      },
      acceptedDragTypes: [INITIATIVE_TYPE],
      getDropOperation: () => 'move',
      onReorder: drop,
      onInsert: drop,
      onRootDrop: () => {
        if (lifted !== null) void moveTo(lifted, lane);
      },
      renderDropIndicator: (target) => (
        <DropIndicator
          target={target}
          className="-my-1.25 h-0.5 rounded-full outline-none data-drop-target:bg-accent"
        />
      ),
      renderDragPreview: (items) => (
        <div className="floating max-w-60 truncate px-2.5 py-2 text-base font-650 text-ink">
          {items[0]?.['text/plain']}
        </div>
      ),
    };
  }, [lane, rows]);
  return useDragAndDrop(options).dragAndDropHooks;
}

/** The first one after the place that does not move itself; null is the end of the lane. */
function beforeOf(rows: readonly InitiativeView[], target: ItemDropTarget, moved: string): string | null {
  const at = rows.findIndex(({ id }) => id === target.key);
  const from = target.dropPosition === 'after' ? at + 1 : at;
  return rows.slice(from).find(({ id }) => id !== moved)?.id ?? null;
}
