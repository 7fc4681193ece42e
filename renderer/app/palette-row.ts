import { cx } from '../components/index.ts';

/** How an entry of the palette looks. */
export const PALETTE_ROW = cx(
  'flex min-h-8 cursor-default items-center gap-3 rounded-md px-2.5 py-1 outline-none',
  'data-focused:bg-accent-wash data-focused:text-ink',
);
