import type { RoadmapParts } from '../../../../electron/ipc/contract/roadmap-look.ts';
import { count } from '../../../lib/format.ts';
import { EVIDENCE_SOURCE, inSentence } from '../../../lib/labels.ts';

export type Piece = RoadmapParts['opportunities'][number]['pieces'][number];

const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const figure = (value: number) => rounded.format(value);

/** How one observation comes to its strength: `interviewer 0.7 × importance 4/5 × 28 days old 0.85 = 0.48`. */
export function PieceLine({ piece }: { piece: Piece }) {
  const { source, sourceWeight, importance, need, weight, days, fading, strength } = piece;
  const factors = [
    `${inSentence(EVIDENCE_SOURCE[source])} ${figure(sourceWeight)}`,
    `importance ${importance}/5`,
    ...(need === 1 ? [] : [`need ${figure(need)}`]),
    ...(weight === 1 ? [] : [`your weight ${figure(weight)}`]),
    ...(days <= 0 ? [] : [`${count(days, 'day')} old ${figure(fading)}`]),
  ];
  return <p className="tabular m-0 px-1 pb-1 text-sm text-ink3">{`${factors.join(' × ')} = ${figure(strength)}`}</p>;
}
