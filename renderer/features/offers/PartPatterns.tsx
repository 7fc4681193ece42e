import type { Part } from '../../lib/offers/words.ts';

export const patternId = (own: string, part: Part) => `offer-${own}-${part}`;

/** One pattern for each part of a value, in one hue: told apart without colour, and in both themes. */
export function PartPatterns({ own }: { own: string }) {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id={patternId(own, 'base')} {...size}>
          <rect width="6" height="6" className="fill-impact" />
        </pattern>
        <pattern id={patternId(own, 'bonus')} {...size}>
          <rect width="6" height="6" className="fill-demand" />
        </pattern>
        <pattern id={patternId(own, 'equity')} {...size} patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-demand" />
          <rect width="2.5" height="6" className="fill-impact" />
        </pattern>
        <pattern id={patternId(own, 'benefits')} {...size}>
          <rect width="6" height="6" className="fill-accent-wash" />
          <circle cx="3" cy="3" r="1.4" className="fill-impact" />
        </pattern>
        <pattern id={patternId(own, 'signOn')} {...size}>
          <rect width="6" height="6" className="fill-accent-wash" />
          <rect width="6" height="1.5" y="2" className="fill-impact" />
        </pattern>
      </defs>
    </svg>
  );
}
