import { cx } from '../../components/index.ts';
import { COLOUR_FILL, colourOf } from './colours.ts';

/** The colour of a stage or a tag. Decoration: the name stands beside it. */
export function ColourDot({ colour, className }: { colour: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      data-keep-colours=""
      className={cx('size-1.75 shrink-0 rounded-full', COLOUR_FILL[colourOf(colour)], className)}
    />
  );
}
