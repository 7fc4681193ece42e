import type { FunnelView, Split, StageTimesView } from '../../../electron/ipc/contract/insights.ts';
import { openRows } from '../../lib/charts/rows.ts';
import { figure } from '../../lib/format.ts';
import { STAGE_KIND } from '../../lib/labels.ts';
import { rateWords } from './outcomes/words.ts';
import { idsAt } from './places.ts';
import type { SplitRow } from './SplitChart.tsx';
import { lengthWords, opportunities, partName, shortLength } from './words.ts';

type Resumes = readonly { id: string; name: string }[];

/** The largest part first, what nobody knows last. */
const bySize = <P extends { key: string | null; opportunities: readonly number[] }>(parts: readonly P[]): P[] =>
  [...parts].sort(
    (a, b) => Number(a.key === null) - Number(b.key === null) || b.opportunities.length - a.opportunities.length,
  );

/** How many of each part reached each stage kind. */
export function funnelRows(data: FunnelView, split: Split, resumes: Resumes): SplitRow[] {
  return bySize(data.parts).map((part) => {
    const name = partName(split, part.key, resumes);
    const whole = part.opportunities.length;
    return {
      key: part.key ?? '',
      name,
      onOpen: () => openRows({ title: name, opportunityIds: idsAt(data, part.opportunities) }),
      cells: part.steps.map(({ kind, reached, conversion }) => {
        const percentage = conversion?.percentage ?? null;
        const words = conversion === null ? '' : `; ${rateWords(conversion)} of the stage before`;
        return {
          key: kind,
          part: whole === 0 ? 0 : reached.length / whole,
          text:
            percentage === null ? figure(reached.length) : `${figure(reached.length)} · ${Math.round(percentage)} %`,
          label: `${name}, ${STAGE_KIND[kind]}: reached by ${opportunities(reached.length)}${words}`,
          onOpen: () =>
            openRows({ title: `${name}: reached ${STAGE_KIND[kind]}`, opportunityIds: idsAt(data, reached) }),
        };
      }),
    };
  });
}

/** The middle of the finished stays of each part in each of these stages. */
export function timeRows(data: StageTimesView, split: Split, resumes: Resumes): SplitRow[] {
  const longest = Math.max(0, ...data.parts.flatMap(({ times }) => times.map(({ finished }) => finished.median ?? 0)));
  return bySize(data.parts).map((part) => {
    const name = partName(split, part.key, resumes);
    return {
      key: part.key ?? '',
      name,
      onOpen: () => openRows({ title: name, opportunityIds: idsAt(data, part.opportunities) }),
      cells: stagesWithTimes(data).map(({ id, name: stage }) => {
        const time = part.times.find(({ stageId }) => stageId === id);
        const median = time?.finished.median ?? null;
        const stays = time?.finished.stays ?? 0;
        const running = time?.running.opportunities.length ?? 0;
        const still = running === 0 ? '' : `; ${opportunities(running)} there now`;
        return {
          key: id,
          part: median === null || longest === 0 ? 0 : median / longest,
          text: median === null ? '–' : `${shortLength(median)} · ${figure(stays)}`,
          label:
            median === null
              ? `${name}, ${stage}: no finished stay${still}`
              : `${name}, ${stage}: the middle of ${figure(stays)} finished stays is ${lengthWords(median)}${still}`,
          onOpen:
            time === undefined
              ? undefined
              : () =>
                  openRows({
                    title: `${name}: were in ${stage}`,
                    opportunityIds: idsAt(data, [...time.finished.opportunities, ...time.running.opportunities]),
                  }),
        };
      }),
    };
  });
}

/** The stages somebody was in, in the order of the board. */
export const stagesWithTimes = ({ stages, times }: StageTimesView) =>
  stages.filter(({ id }) => times.some(({ stageId }) => stageId === id));
