import * as z from 'zod';
import { isoDate, line } from './fields.ts';
import { evidenceSource, need, stageKind } from './vocabulary.ts';

/** Which evidence counts when the roadmap is looked at through a filter. An empty list asks for nothing. */
export const roadmapFilter = z.object({
  /** Kinds of the stage its opportunity is in; evidence without an opportunity passes none of these. */
  stages: z.array(stageKind).max(10),
  needs: z.array(need).max(5),
  /** Levels of the opportunity, as the ladder names them. */
  levels: z.array(line('The level')).max(50),
  sources: z.array(evidenceSource).max(10),
  /** Seen on or after, and on or before. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});
export type RoadmapFilter = z.infer<typeof roadmapFilter>;

export const NO_ROADMAP_FILTER: RoadmapFilter = {
  stages: [],
  needs: [],
  levels: [],
  sources: [],
  from: null,
  to: null,
};

/** Whether anything is asked for. */
export const isFiltered = ({ stages, needs, levels, sources, from, to }: RoadmapFilter): boolean =>
  stages.length + needs.length + levels.length + sources.length > 0 || from !== null || to !== null;

/** What the filter asks of a piece of evidence. */
export interface FilteredEvidence {
  source: RoadmapFilter['sources'][number];
  seenOn: string;
  /** Null without an opportunity. */
  opportunity: {
    stageKind: RoadmapFilter['stages'][number];
    need: RoadmapFilter['needs'][number];
    level: string | null;
  } | null;
}

/** Whether a piece of evidence counts: it answers every list that asks for something, and was seen in the time. */
export function passes(filter: RoadmapFilter, { source, seenOn, opportunity }: FilteredEvidence): boolean {
  const asks = <T>(list: readonly T[], value: T | null | undefined) =>
    list.length === 0 || (value !== null && value !== undefined && list.includes(value));
  return (
    asks(filter.sources, source) &&
    asks(filter.stages, opportunity?.stageKind) &&
    asks(filter.needs, opportunity?.need) &&
    asks(filter.levels, opportunity?.level) &&
    (filter.from === null || seenOn >= filter.from) &&
    (filter.to === null || seenOn <= filter.to)
  );
}
