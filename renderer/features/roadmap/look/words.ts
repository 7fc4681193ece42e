import { dayMonth } from '../../../lib/format.ts';
import type { RoadmapFilter } from '../../../../db/domain/roadmap-filter.ts';
import type { RoadmapLook } from '../../../../electron/ipc/contract/roadmap.ts';
import { EVIDENCE_SOURCE, NEED, STAGE_KIND, levelLabel } from '../../../lib/labels.ts';

export interface FilterPart {
  id: string;
  label: string;
  /** The filter without this part. */
  without: Partial<RoadmapFilter>;
}

/** Each thing the filter asks, with how to take it out. */
export function filterParts(filter: RoadmapFilter): FilterPart[] {
  const words = <K extends 'stages' | 'needs' | 'levels' | 'sources'>(
    key: K,
    label: (value: RoadmapFilter[K][number]) => string,
  ): FilterPart[] => {
    const values: readonly RoadmapFilter[K][number][] = filter[key];
    if (values.length === 0) return [];
    return [{ id: key, label: values.map(label).join(' or '), without: { [key]: [] } }];
  };
  return [
    ...words('sources', (source) => EVIDENCE_SOURCE[source]),
    ...words('stages', (stage) => STAGE_KIND[stage]),
    ...words('needs', (need) => `Need: ${NEED[need]}`),
    ...words('levels', levelLabel),
    ...(filter.from === null
      ? []
      : [{ id: 'from', label: `Heard since ${dayMonth(filter.from)}`, without: { from: null } }]),
    ...(filter.to === null ? [] : [{ id: 'to', label: `Heard until ${dayMonth(filter.to)}`, without: { to: null } }]),
  ];
}

/** `Counts 12 of 96 pieces of evidence; shares are of what these make.` */
export const heardWords = ({ heard, heardInAll }: RoadmapLook): string =>
  `Counts ${heard} of ${heardInAll} pieces of evidence; shares are of what these make.`;

/** `3 → 1`, `off → 2`: where a skill stands, and where it would. */
export const moveWords = ({ from, to }: { from: number | null; to: number | null }): string =>
  `${from ?? 'off'} → ${to ?? 'off'}`;
