import { dateInZone, dayNumber } from './dates.ts';
import { daysInStage, salaryOf } from './pipeline-filter.ts';
import type { PipelineContext, PipelineGrouping, PipelineItem, PipelineSort, PipelineView } from './pipeline-view.ts';
import { NEEDS, OPPORTUNITY_SOURCES } from './vocabulary.ts';

/** In which order and in which groups the cards stand. */

/** What a card is ordered by; null when it says nothing, which is always last. */
type SortKey = string | number | null;

/** A copy in the chosen order; equal cards keep the order of the board. The board's own order is given back as it is. */
export function sorted<T extends PipelineItem>(
  items: readonly T[],
  { by, isDescending }: PipelineView['sort'],
  context: PipelineContext,
): readonly T[] {
  if (by === 'board') return items;
  const keyOf = keyFor(by, context);
  const turn = isDescending ? -1 : 1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0);
      return turn * compare(a.key, b.key);
    })
    .map(({ item }) => item);
}

const words = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}

const said = (text: string | undefined): SortKey => (text === undefined || text === '' ? null : text);
const dayOf = (date: string | undefined): SortKey => (date === undefined ? null : dayNumber(date));
const placeIn = (list: readonly string[]) => {
  const places = new Map(list.map((one, index) => [one, index]));
  return (one: string | undefined): number | null => (one === undefined ? null : (places.get(one) ?? null));
};

function keyFor(by: Exclude<PipelineSort, 'board'>, context: PipelineContext): (item: PipelineItem) => SortKey {
  const stagePlace = placeIn(context.stages.map(({ id }) => id));
  const levelPlace = ladderPlace(context.levels);
  const tagNames = new Map(context.tags.map(({ id, name }) => [id, name]));
  const keys: Record<Exclude<PipelineSort, 'board'>, (item: PipelineItem) => SortKey> = {
    company: (item) => item.company,
    title: (item) => item.title,
    stage: (item) => stagePlace(item.stageId),
    next: (item) => nextDay(item.next, context),
    days: (item) => daysInStage(item, context),
    need: (item) => (item.need === 'unknown' ? null : NEEDS.indexOf(item.need)),
    excitement: (item) => item.excitement,
    closes: (item) => shareClosed(item.closes),
    source: (item) => OPPORTUNITY_SOURCES.indexOf(item.source),
    level: (item) => levelPlace(item.level),
    salary: (item) => salaryOf(item, 'high'),
    applied: (item) => dayOf(item.appliedOn),
    deadline: (item) => dayOf(item.deadline),
    added: (item) => item.createdAt,
    tags: (item) => said(item.tagIds?.map((tag) => tagNames.get(tag) ?? '').join(', ')),
  };
  return keys[by];
}

/** The ladder's levels by their place on it, others after them by name. */
function ladderPlace(ladder: readonly string[]) {
  const place = placeIn(ladder);
  const digits = (at: number) => String(at).padStart(4, '0');
  return (level: string | undefined): SortKey =>
    level === undefined || level === '' ? null : `${digits(place(level) ?? ladder.length)} ${level}`;
}

/** The day of the next thing; what is owed or silent asks for it today, what has no day is last. */
function nextDay(next: PipelineItem['next'], { today, zone }: PipelineContext): number | null {
  switch (next.is) {
    case 'debrief_owed':
    case 'limbo':
    case 'close_out_missing':
    case 'offer_missing':
      return dayNumber(today);
    case 'round':
      // Rounds of one day by the clock: the fraction stays far below a day.
      return dayNumber(dateInZone(next.startsAt, zone)) + next.startsAt / 1e14;
    case 'follow_up':
      return dayNumber(next.dueOn);
    case 'deadline':
      return dayNumber(next.on);
    case 'closed':
    case 'nothing':
      return null;
  }
}

function shareClosed(closes: PipelineItem['closes']): number | null {
  if (closes.length === 0) return null;
  return closes.filter((state) => state === 'closed').length / closes.length;
}

export interface PipelineGroup<T> {
  /** The company's id, or the word of the vocabulary; empty for what does not say. */
  key: string;
  items: readonly T[];
}

/** The cards in groups, each in the order given. Groups stand in the order of their vocabulary, companies by name, the unsaid last. */
export function grouped<T extends PipelineItem>(
  items: readonly T[],
  by: PipelineGrouping,
  context: PipelineContext,
): PipelineGroup<T>[] {
  if (by === 'none') return items.length === 0 ? [] : [{ key: '', items }];
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = groupKey(item, by);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  const orderOf = groupOrder(by, context);
  return [...groups]
    .map(([key, members]) => ({ key, items: members, order: orderOf(key, members[0]) }))
    .sort((a, b) => compareKeys(a.order, b.order))
    .map(({ key, items: members }) => ({ key, items: members }));
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compare(a, b);
}

function groupKey(item: PipelineItem, by: Exclude<PipelineGrouping, 'none'>): string {
  switch (by) {
    case 'company':
      return item.companyId;
    case 'source':
      return item.source;
    case 'need':
      return item.need;
    case 'level':
      return item.level ?? '';
  }
}

function groupOrder(by: Exclude<PipelineGrouping, 'none'>, { levels }: PipelineContext) {
  const ladder = ladderPlace(levels);
  const sources = placeIn(OPPORTUNITY_SOURCES);
  const needs = placeIn(NEEDS.filter((need) => need !== 'unknown'));
  return (key: string, first: PipelineItem | undefined): SortKey => {
    switch (by) {
      case 'company':
        return first?.company ?? null;
      case 'source':
        return sources(key);
      case 'need':
        return needs(key);
      case 'level':
        return ladder(key);
    }
  };
}
