import { GridListItem } from 'react-aria-components';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { openCard } from './board-actions.ts';
import { CardFace } from './CardFace.tsx';
import { cardName } from './card-name.ts';

/** One for all columns: an item that did not change is not made again. */
export const cardItem = (card: Card) => (
  <GridListItem
    id={card.id}
    textValue={`${card.company}, ${card.title}`}
    aria-label={cardName(card)}
    onPress={(event) => {
      if (event.pointerType === 'mouse' && !event.shiftKey && !event.ctrlKey && !event.metaKey) openCard(card.id);
    }}
    data-card={card.id}
    className="card flex h-full contain-layout contain-style flex-col justify-center px-2.5 outline-none data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:shadow-[0_0_0_1px_var(--color-accent)]"
  >
    <CardFace card={card} />
  </GridListItem>
);
