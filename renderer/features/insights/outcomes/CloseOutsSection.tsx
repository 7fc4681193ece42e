import type { CloseOutReason, StageKind } from '../../../../db/domain/vocabulary.ts';
import { CLOSE_OUT_REASONS, STAGE_KINDS } from '../../../../db/domain/vocabulary.ts';
import type { CloseOutsView } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { openRows } from '../../../lib/charts/rows.ts';
import { count } from '../../../lib/format.ts';
import { STAGE_KIND } from '../../../lib/labels.ts';
import { HeatGrid } from './HeatGrid.tsx';
import { NothingYet } from './NothingYet.tsx';
import { closeOutInsights } from './store.ts';
import { reasonWords } from './words.ts';

type Kind = StageKind | null;
type Cell = { reason: CloseOutReason | null; endedIn: Kind; opportunityIds: string[] };
const stageWords = (kind: Kind) => (kind === null ? 'Unknown' : STAGE_KIND[kind]);

/** Close-outs by reason and by the stage they ended in. */
export function CloseOutsSection({ input }: { input: InsightsPeriod }) {
  const { data } = closeOutInsights.use(input);
  if (data === null) return null;
  if (data.total === 0)
    return <NothingYet title="Why it ended">No opportunity was closed out in this time.</NothingYet>;
  return <Grid data={data} />;
}

function Grid({ data: { cells, total } }: { data: CloseOutsView }) {
  const kinds: Kind[] = [...STAGE_KINDS, null].filter((kind) => cells.some(({ endedIn }) => endedIn === kind));
  const reasons = [...CLOSE_OUT_REASONS, null]
    .filter((reason) => cells.some((cell) => cell.reason === reason))
    .sort((a, b) => Number(a === null) - Number(b === null) || of(cells, b).length - of(cells, a).length);
  const [first = null, second = null] = reasons;
  const isMost = first !== null && (second === null || of(cells, first).length > of(cells, second).length);
  const most = isMost ? ` Named most: ${reasonWords(first)}.` : '';
  return (
    <ChartFrame
      title="Why it ended"
      describe={`${count(total, 'close-out')} by reason and by the stage they ended in; one with two reasons stands in both rows.${most}`}
      fileName="Close-outs by reason and stage"
      columns={[
        { key: 'reason', label: 'Reason' },
        ...kinds.map((kind) => ({ key: String(kind), label: stageWords(kind), align: 'end' as const })),
        { key: 'all', label: 'All', align: 'end' },
      ]}
      rows={reasons.map((reason) => {
        const ids = of(cells, reason);
        const counts = kinds.map((kind) => [String(kind), `${idsAt(cells, reason, kind).length}`]);
        return {
          key: String(reason),
          cells: { reason: reasonWords(reason), ...Object.fromEntries(counts), all: `${ids.length}` },
          onOpen: () => openRows({ title: `Closed out: ${reasonWords(reason)}`, opportunityIds: ids }),
        };
      })}
    >
      {({ width }) => (
        <HeatGrid
          width={width}
          columns={kinds.map(stageWords)}
          rows={reasons.map((reason) => ({
            name: reasonWords(reason),
            cells: kinds.map((kind) => {
              const opportunityIds = idsAt(cells, reason, kind);
              const title = `${reasonWords(reason)}, ended in ${stageWords(kind)}`;
              return {
                value: opportunityIds.length,
                label: `${title}: ${count(opportunityIds.length, 'close-out')}`,
                onOpen: () => openRows({ title, opportunityIds }),
              };
            }),
          }))}
        />
      )}
    </ChartFrame>
  );
}

const idsAt = (cells: readonly Cell[], reason: CloseOutReason | null, kind: Kind) =>
  cells.filter((cell) => cell.reason === reason && cell.endedIn === kind).flatMap((cell) => cell.opportunityIds);
const of = (cells: readonly Cell[], reason: CloseOutReason | null) =>
  cells.filter((cell) => cell.reason === reason).flatMap((cell) => cell.opportunityIds);
