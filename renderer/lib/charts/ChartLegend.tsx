import { useId } from 'react';
import { FILL } from './colours.ts';
import { Hatch } from './Hatch.tsx';
import type { ChartLegendItem } from './types.ts';

/** What the colours and patterns mean, above the drawing. */
export function ChartLegend({ items }: { items: readonly ChartLegendItem[] }) {
  return (
    <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 px-3 pb-1 text-sm text-ink2">
      {items.map((item) => (
        <li key={item.label} className="flex items-center gap-1.5">
          <Swatch item={item} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ item: { colour, hatched = false } }: { item: ChartLegendItem }) {
  const id = useId();
  return (
    <svg width={10} height={10} aria-hidden="true" data-keep-colours="" className="shrink-0">
      {hatched && <Hatch id={id} colour={colour} />}
      <rect width={10} height={10} rx={2} {...(hatched ? { fill: `url(#${id})` } : { className: FILL[colour] })} />
    </svg>
  );
}
