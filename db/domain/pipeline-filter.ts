import { dateInZone, daysBetween } from './dates.ts';
import type { DateRange, PipelineContext, PipelineFilter, PipelineFlag, PipelineItem } from './pipeline-view.ts';

/** Which cards a filter leaves. */

type Test = (item: PipelineItem) => boolean;

/** Whole days of the running stay, never less than none. */
export function daysInStage(item: PipelineItem, { today, zone }: Pick<PipelineContext, 'today' | 'zone'>): number {
  return Math.max(0, daysBetween(dateInZone(item.stageEnteredAt, zone), today));
}

export function isStale(days: number, stage: { staleAfterDays: number | null } | undefined): boolean {
  return stage !== undefined && stage.staleAfterDays !== null && days > stage.staleAfterDays;
}

/** Whether one card passes. To ask it of many, make the question once with `matching`. */
export const matches = (item: PipelineItem, filter: PipelineFilter, context: PipelineContext): boolean =>
  matching(filter, context)(item);

/** The question a filter asks of a card; only what the filter names is looked at. */
export function matching(filter: PipelineFilter, context: PipelineContext): Test {
  const tests = [
    ...flagTests(filter.flags, context),
    ...choiceTests(filter),
    ...rangeTests(filter, context),
    ...textTest(filter.text),
  ];
  return (item) => tests.every((test) => test(item));
}

/** Whether the filter asks anything at all. */
export function isFiltering(filter: PipelineFilter): boolean {
  const { text, excitement, salaryFrom, salaryTo, applied, deadline, added } = filter;
  const lists = [
    filter.stages,
    filter.companies,
    filter.needs,
    filter.levels,
    filter.sources,
    filter.workModes,
    filter.tags,
    filter.flags,
  ];
  return (
    lists.some((list) => list.length > 0) ||
    wordsOf(text).length > 0 ||
    [excitement, salaryFrom, salaryTo].some((value) => value !== null) ||
    [applied, deadline, added].some(isNarrow)
  );
}

const isNarrow = ({ from, to }: DateRange) => from !== null || to !== null;

function choiceTests(filter: PipelineFilter): Test[] {
  const tags = new Set(filter.tags);
  const { excitement } = filter;
  return [
    ...oneOf(filter.stages, (item) => item.stageId),
    ...oneOf(filter.companies, (item) => item.companyId),
    ...oneOf(filter.needs, (item) => item.need),
    ...oneOf(filter.levels, (item) => item.level ?? ''),
    ...oneOf(filter.sources, (item) => item.source),
    ...oneOf(filter.workModes, (item) => item.workMode),
    ...(tags.size === 0 ? [] : [(item: PipelineItem) => item.tagIds?.some((tag) => tags.has(tag)) === true]),
    ...(excitement === null ? [] : [(item: PipelineItem) => (item.excitement ?? 0) >= excitement]),
  ];
}

function oneOf<T>(wanted: readonly T[], of: (item: PipelineItem) => T | undefined): Test[] {
  if (wanted.length === 0) return [];
  const set = new Set<T | undefined>(wanted);
  return [(item) => set.has(of(item))];
}

function rangeTests(filter: PipelineFilter, { zone }: PipelineContext): Test[] {
  const { salaryFrom, salaryTo } = filter;
  return [
    ...within(filter.applied, (item) => item.appliedOn),
    ...within(filter.deadline, (item) => item.deadline),
    ...within(filter.added, (item) => dateInZone(item.createdAt, zone)),
    ...(salaryFrom === null ? [] : [(item: PipelineItem) => (salaryOf(item, 'high') ?? -1) >= salaryFrom]),
    ...(salaryTo === null
      ? []
      : [(item: PipelineItem) => (salaryOf(item, 'low') ?? Number.POSITIVE_INFINITY) <= salaryTo]),
  ];
}

const unitsOf = new Map<string, number>();
/** Minor units in one whole unit of a currency: 100 cents, 1 yen. */
function minorIn(currency: string): number {
  let units = unitsOf.get(currency);
  if (units === undefined) {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    unitsOf.set(currency, (units = 10 ** maximumFractionDigits));
  }
  return units;
}

/** The upper or lower end of what is paid, in whole units of its currency; null when it was not said. */
export function salaryOf(item: PipelineItem, end: 'high' | 'low'): number | null {
  const { salaryMin, salaryMax, salaryCurrency = 'EUR' } = item;
  const minor = end === 'high' ? (salaryMax ?? salaryMin) : (salaryMin ?? salaryMax);
  return minor === undefined ? null : minor / minorIn(salaryCurrency);
}

function within(range: DateRange, of: (item: PipelineItem) => string | undefined): Test[] {
  if (!isNarrow(range)) return [];
  const { from, to } = range;
  return [
    (item) => {
      const day = of(item);
      return day !== undefined && (from === null || day >= from) && (to === null || day <= to);
    },
  ];
}

function flagTests(flags: readonly PipelineFlag[], context: PipelineContext): Test[] {
  const stages = new Map(context.stages.map((stage) => [stage.id, stage]));
  const isActive: Test = (item) => stages.get(item.stageId)?.kind !== 'closed';
  const tests: Record<PipelineFlag, Test> = {
    active: isActive,
    limbo: (item) => item.isInLimbo === true,
    stale: (item) => isStale(daysInStage(item, context), stages.get(item.stageId)),
    debrief_owed: ({ next }) => next.is === 'debrief_owed',
    late: ({ next }) => isLate(next, context.today),
    next_step: ({ next }) => next.is !== 'nothing' && next.is !== 'closed',
    no_next_step: (item) => item.next.is === 'nothing' && isActive(item),
    not_closed_yet: ({ closes }) => closes.some((state) => state !== 'closed'),
  };
  return [...new Set(flags)].map((flag) => tests[flag]);
}

function isLate(next: PipelineItem['next'], today: string): boolean {
  if (next.is === 'follow_up') return next.dueOn < today;
  return next.is === 'deadline' && next.on < today;
}

const wordsOf = (text: string) => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

/** What is searched of a card, once per card: a keystroke asks thousands of them. */
const haystacks = new WeakMap<PipelineItem, string>();
function haystackOf(item: PipelineItem): string {
  let known = haystacks.get(item);
  if (known === undefined) {
    known = `${item.company} ${item.title} ${item.location ?? ''}`.toLocaleLowerCase();
    haystacks.set(item, known);
  }
  return known;
}

/** Every word stands somewhere in the company, the role or the place. */
function textTest(text: string): Test[] {
  const words = wordsOf(text);
  return words.length === 0 ? [] : [(item) => words.every((word) => haystackOf(item).includes(word))];
}
