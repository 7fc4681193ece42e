import { useMemo } from 'react';
import { isFiltering, matching } from '../../../db/domain/pipeline-filter.ts';
import { grouped, sorted } from '../../../db/domain/pipeline-order.ts';
import type { PipelineContext, PipelineView } from '../../../db/domain/pipeline-view.ts';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import type { Day } from '../../lib/use-day.ts';
import type { Columns } from './board.ts';
import { groupLabel } from './view-words.ts';

/** The one set of cards as a view shows it: filtered and in order, by stage and in one row. */
export interface Shown {
  columns: Columns;
  view: PipelineView;
  context: PipelineContext;
  /** The stages the board shows, in order. */
  stages: Columns['board']['stages'];
  byStage: ReadonlyMap<string, readonly Card[]>;
  count: number;
}

/** What stands under one heading; without grouping all cards under none. */
export interface CardGroup {
  key: string;
  label: string;
  cards: readonly Card[];
}

const NO_CARDS: readonly Card[] = [];

/** Columns that show what they showed keep their list, so that they are not drawn again. */
export function shownIn(columns: Columns, view: PipelineView, context: PipelineContext, before: Shown | null): Shown {
  const { filter, sort } = view;
  const asks = isFiltering(filter) ? matching(filter, context) : null;
  const wanted = new Set(filter.stages);
  const stages =
    wanted.size === 0 ? columns.board.stages : columns.board.stages.filter((stage) => wanted.has(stage.id));
  const byStage = new Map<string, readonly Card[]>();
  let count = 0;
  for (const stage of stages) {
    const all = columns.byStage.get(stage.id) ?? NO_CARDS;
    const passed = asks === null ? all : all.filter(asks);
    const cards = unlessSame(sorted(passed, sort, context), before?.byStage.get(stage.id));
    byStage.set(stage.id, cards);
    count += cards.length;
  }
  return { columns, view, context, stages, byStage, count };
}

function unlessSame(cards: readonly Card[], before: readonly Card[] | undefined): readonly Card[] {
  return before?.length === cards.length && cards.every((card, index) => card === before[index]) ? before : cards;
}

/** All shown cards in the order of the view, stage after stage while it is the board's own. */
export function inOneRow({ byStage, view, context }: Shown): readonly Card[] {
  return sorted([...byStage.values()].flat(), view.sort, context);
}

export function groupsOf(cards: readonly Card[], { view, context }: Pick<Shown, 'view' | 'context'>): CardGroup[] {
  return grouped(cards, view.group, context).map(({ key, items }) => ({
    key,
    label: groupLabel(view.group, key, items[0]),
    cards: items,
  }));
}

let latest: Shown | null = null;
/** What is shown now, for what a person does to it. */
export const currentlyShown = (): Shown | null => latest;

export function useShown(columns: Columns | null, view: PipelineView, { today, zone }: Day): Shown | null {
  const context = useMemo(
    () =>
      columns === null
        ? null
        : { today, zone, stages: columns.board.stages, levels: columns.board.levels, tags: columns.board.tags },
    [columns, today, zone],
  );
  return useMemo(
    () => (columns === null || context === null ? null : (latest = shownIn(columns, view, context, latest))),
    [columns, view, context],
  );
}
