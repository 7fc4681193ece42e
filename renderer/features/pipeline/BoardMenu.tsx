import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { ContextMenu } from '../../components/index.ts';
import { cardMenu, moveMenu } from './board-menu.ts';

const cardAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

let opensMoves = false;
/** Opens the menu of stages at a card, as the key M does. */
export function openMoveMenu(card: HTMLElement): void {
  const { left, bottom } = card.getBoundingClientRect();
  opensMoves = true;
  card.focus();
  card.dispatchEvent(new globalThis.MouseEvent('contextmenu', { bubbles: true, clientX: left, clientY: bottom }));
  opensMoves = false;
}

/** One menu for all cards; it is made when it opens. A right click beside the cards opens none. */
export function BoardMenu({ children }: { children: ReactNode }) {
  const about = useRef<{ id: string; isMoves: boolean } | null>(null);
  const note = (event: MouseEvent) => {
    const id = cardAround(event.target)?.dataset.card;
    if (id === undefined) event.stopPropagation();
    else about.current = { id, isMoves: opensMoves };
  };
  const items = () => {
    if (about.current === null) return [];
    return about.current.isMoves ? moveMenu(about.current.id) : cardMenu(about.current.id);
  };
  return (
    <div className="min-h-0 min-w-0 flex-1" onContextMenuCapture={note}>
      <ContextMenu label="Card" items={items} className="flex h-full min-w-0 flex-col">
        {children}
      </ContextMenu>
    </div>
  );
}
