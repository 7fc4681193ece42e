import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { ContextMenu } from '../../../components/index.ts';
import { initiativeMenu, moveMenu } from './initiative-menu.ts';

const rowAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-initiative]') : null;

let opensMoves = false;
/** Opens the menu of lanes at a row, as the key M does. */
export function openMoveMenu(row: HTMLElement): void {
  const { left, bottom } = row.getBoundingClientRect();
  opensMoves = true;
  row.focus();
  row.dispatchEvent(new globalThis.MouseEvent('contextmenu', { bubbles: true, clientX: left, clientY: bottom }));
  opensMoves = false;
}

/** One menu for all rows, by right click or the menu key. Beside the rows there is none. */
export function LaneMenu({ all, children }: { all: readonly InitiativeView[]; children: ReactNode }) {
  const about = useRef<{ id: string; isMoves: boolean } | null>(null);
  const note = (event: MouseEvent) => {
    const id = rowAround(event.target)?.dataset['initiative'];
    if (id === undefined) event.stopPropagation();
    else about.current = { id, isMoves: opensMoves };
  };
  const items = () => {
    const one = all.find(({ id }) => id === about.current?.id);
    if (one === undefined) return [];
    return about.current?.isMoves ? moveMenu(one) : initiativeMenu(one);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col" onContextMenuCapture={note}>
      <ContextMenu label="Initiative" items={items} className="flex min-h-0 flex-1 flex-col">
        {children}
      </ContextMenu>
    </div>
  );
}
