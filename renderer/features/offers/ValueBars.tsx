import { useId } from 'react';
import { exactMoney } from '../../lib/money.ts';
import { PART, PARTS, partsInWords } from '../../lib/offers/words.ts';
import { PartPatterns, patternId } from './PartPatterns.tsx';
import type { OfferGroup } from './columns.ts';

interface ValueBarsProps {
  groups: readonly OfferGroup[];
}

/** The yearly value of each offer as a bar of its parts; every part has a pattern of its own, so that colour is not needed. */
export function ValueBars({ groups }: ValueBarsProps) {
  const own = useId().replaceAll(/\W/g, '');
  return (
    <figure className="card m-0 flex flex-col gap-2 px-3 py-2.5" data-keep-colours="">
      <PartPatterns own={own} />
      <figcaption className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink2">
        <span className="font-650">Yearly value by parts</span>
        {PARTS.map((part) => (
          <span key={part} className="flex items-center gap-1">
            <svg aria-hidden="true" width="14" height="10">
              <rect width="14" height="10" rx="2" fill={`url(#${patternId(own, part)})`} />
            </svg>
            {PART[part]}
          </span>
        ))}
        <span className="sr-only">The same figures stand in the table below.</span>
      </figcaption>
      {groups.map((group) => (
        <Bars key={group.currency} group={group} own={own} isNamed={groups.length > 1} />
      ))}
    </figure>
  );
}

function Bars({ group: { currency, columns }, own, isNamed }: { group: OfferGroup; own: string; isNamed: boolean }) {
  const most = Math.max(1, ...columns.map(({ value }) => value.yearly.total));
  return (
    <div className="flex flex-col gap-1">
      {isNamed && <span className="text-xs text-ink3">In {currency}</span>}
      {columns.map(({ key, name, value: { yearly } }) => {
        let from = 0;
        return (
          <div key={key} className="grid grid-cols-[8rem_1fr_6.5rem] items-center gap-2 text-sm">
            <span className="truncate" title={name}>
              {name}
            </span>
            <svg
              role="img"
              aria-label={`${name}: ${partsInWords(yearly, currency)} = ${exactMoney(yearly.total, currency)} a year`}
              width="100%"
              height="16"
            >
              {PARTS.map((part) => {
                const at = from;
                from += (yearly[part] / most) * 100;
                return yearly[part] === 0 ? null : (
                  <rect
                    key={part}
                    x={`${at}%`}
                    width={`${from - at}%`}
                    height="16"
                    fill={`url(#${patternId(own, part)})`}
                    className="stroke-surface"
                  >
                    <title>{`${PART[part]} ${exactMoney(yearly[part], currency)}`}</title>
                  </rect>
                );
              })}
            </svg>
            <span className="tabular text-right font-550">{exactMoney(yearly.total, currency)}</span>
          </div>
        );
      })}
    </div>
  );
}
