import { cx } from './cx.ts';

interface RowState {
  isSelected: boolean;
  isHovered: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** How a row looks in a list whose groups are drawn as cards; the caller adds its height and what is in it. */
export function listRow({ isSelected, isHovered, isFirst, isLast }: RowState): string {
  return cx(
    'flex items-center border-x border-b border-line px-2.5 text-base -outline-offset-2',
    isFirst && 'rounded-t-lg border-t',
    isLast && 'rounded-b-lg',
    isSelected ? 'bg-accent-wash shadow-[inset_3px_0_var(--color-accent)]' : isHovered ? 'bg-sunken' : 'bg-surface',
  );
}
