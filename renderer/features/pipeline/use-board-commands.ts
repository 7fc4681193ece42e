import { useMemo } from 'react';
import type { RefObject } from 'react';
import { useCommands } from '../../lib/commands.ts';
import { notify } from '../../components/index.ts';
import { openCloseOut, trashCards } from './board-actions.ts';
import { chosenIds, meantBy } from './board-state.ts';
import { openMoveMenu } from './BoardMenu.tsx';

/** The card in focus, else the first chosen one that is in sight. */
function cardInHand(board: HTMLElement | null): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-card]');
  if (focused) return focused;
  // A key pressed in the panel beside the board is not about the board.
  if (document.activeElement?.closest('[role="dialog"][aria-modal="false"]')) return null;
  const chosen = new Set(chosenIds());
  const cards = board?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
  return [...cards].find((card) => chosen.has(card.dataset.card ?? '')) ?? null;
}

/** What can be done on the board from the keyboard and the palette. */
export function useBoardCommands(
  board: RefObject<HTMLElement | null>,
  filter: RefObject<HTMLInputElement | null>,
): void {
  const commands = useMemo(() => {
    const withCard = (act: (card: HTMLElement, id: string) => void) => () => {
      const card = cardInHand(board.current);
      const id = card?.dataset.card;
      if (card !== null && id !== undefined) act(card, id);
      else if (document.activeElement === document.body)
        notify({ message: 'Choose a card first: Tab to a column, then the arrows.' });
    };
    const group = 'Pipeline';
    return [
      { id: 'pipeline.filter', label: 'Filter the board', group, keys: '/', run: () => filter.current?.focus() },
      {
        id: 'pipeline.move',
        label: 'Move the card to…',
        group,
        keys: 'M',
        run: withCard((card) => openMoveMenu(card)),
      },
      { id: 'pipeline.close_out', label: 'Close out the card…', group, run: withCard((_, id) => openCloseOut(id)) },
      {
        id: 'pipeline.trash',
        label: 'Move the card to the trash',
        group,
        keys: 'Delete',
        run: withCard((_, id) => void trashCards(meantBy(id))),
      },
    ];
  }, [board, filter]);
  useCommands(commands);
}
