import { STROKE } from './colours.ts';
import type { ChartColour } from './types.ts';

/** A hatching to fill with `fill={`url(#${id})`}`: what is told apart by more than its colour. Ids are unique in the page. */
export function Hatch({ id, colour }: { id: string; colour: ChartColour }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M 0 0 V 6" className={STROKE[colour]} strokeWidth={4} />
      </pattern>
    </defs>
  );
}
