import { Avatar } from '../../components/index.ts';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { GridBox } from './GridBox.tsx';

/** The first cell, which stays while the row scrolls sideways: the box, the company, and the role where no column has it. */
export function GridName({ card, hasTitle = false }: { card: Card; hasTitle?: boolean }) {
  return (
    <div
      role="rowheader"
      className="sticky left-0 z-1 flex min-w-0 items-center gap-1.5 border-r border-line bg-inherit px-2"
    >
      <GridBox />
      <Avatar name={card.company} />
      <span className="truncate font-650" title={card.company}>
        {card.company}
      </span>
      {hasTitle && (
        <span className="min-w-0 flex-1 truncate text-sm text-ink2" title={card.title}>
          {card.title}
        </span>
      )}
    </div>
  );
}
