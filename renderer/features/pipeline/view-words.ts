import { NO_FILTER } from '../../../db/domain/pipeline-view.ts';
import type {
  DateRange,
  PipelineFilter,
  PipelineFlag,
  PipelineGrouping,
  PipelineMode,
  PipelineSort,
} from '../../../db/domain/pipeline-view.ts';
import { NEEDS, OPPORTUNITY_SOURCES, type WorkMode } from '../../../db/domain/vocabulary.ts';
import type { Board, Card } from '../../../electron/ipc/contract/board.ts';
import { dayMonth } from '../../lib/format.ts';
import { levelLabel, NEED, OPPORTUNITY_SOURCE, WORK_MODE } from '../../lib/labels.ts';

/** How a view is read: its parts in words. */

export const MODE: Record<PipelineMode, string> = { board: 'Board', table: 'Table', timeline: 'Timeline' };

export const FLAG: Record<PipelineFlag, string> = {
  active: 'Active',
  limbo: 'In limbo',
  stale: 'Waiting too long',
  debrief_owed: 'Debrief owed',
  late: 'Late',
  next_step: 'Has a next step',
  no_next_step: 'No next step',
  not_closed_yet: 'Interviewers not closed',
};

export const GROUP: Record<PipelineGrouping, string> = {
  none: 'Nothing',
  company: 'Company',
  source: 'Source',
  need: 'Need',
  level: 'Level',
};

export const SORT: Record<PipelineSort, string> = {
  board: 'Order of the board',
  company: 'Company',
  title: 'Role',
  stage: 'Stage',
  next: 'Next',
  days: 'Days in stage',
  need: 'Need',
  excitement: 'Excitement',
  closes: 'Closed',
  source: 'Source',
  level: 'Level',
  salary: 'Salary',
  applied: 'Applied',
  deadline: 'Deadline',
  added: 'Added',
  tags: 'Tags',
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const needLabel = (need: Card['need']): string => (need === 'unknown' ? 'Need not known' : capital(NEED[need]));
export const levelName = (level: string): string => (level === '' ? 'No level' : levelLabel(level));

/** The heading of a group. */
export function groupLabel(by: PipelineGrouping, key: string, first: Card | undefined): string {
  switch (by) {
    case 'none':
      return '';
    case 'company':
      return first?.company ?? '';
    case 'source':
      return OPPORTUNITY_SOURCE[OPPORTUNITY_SOURCES.find((source) => source === key) ?? 'other'];
    case 'need':
      return needLabel(NEEDS.find((need) => need === key) ?? 'unknown');
    case 'level':
      return levelName(key);
  }
}

/** One removable part of a filter. */
export interface FilterPart {
  id: keyof PipelineFilter;
  label: string;
  /** What takes it out again. */
  without: Partial<PipelineFilter>;
}

/** The parts of a filter that ask something, in the order of the form. */
export function filterParts(filter: PipelineFilter, board: Board, today: string): FilterPart[] {
  const stageName = nameOf(board.stages);
  const tagName = nameOf(board.tags);
  const companyName = (id: string) => board.cards.find((card) => card.companyId === id)?.company ?? 'a company';
  const { text, excitement, salaryFrom, salaryTo } = filter;
  const parts: [keyof PipelineFilter, string][] = [
    ['text', text.trim() === '' ? '' : `“${text.trim()}”`],
    ['flags', filter.flags.map((flag) => FLAG[flag]).join(' and ')],
    ['stages', either(filter.stages.map(stageName))],
    ['needs', either(filter.needs.map(needLabel))],
    ['levels', either(filter.levels.map(levelName))],
    ['sources', either(filter.sources.map((source) => OPPORTUNITY_SOURCE[source]))],
    ['workModes', either(filter.workModes.map((mode: WorkMode) => WORK_MODE[mode]))],
    ['tags', either(filter.tags.map(tagName), 'Tagged ')],
    ['companies', either(filter.companies.map(companyName))],
    ['excitement', excitement === null ? '' : `Excitement ${excitement} or more`],
    ['applied', rangeWords('Applied', filter.applied, today)],
    ['deadline', rangeWords('Deadline', filter.deadline, today)],
    ['added', rangeWords('Added', filter.added, today)],
    ['salaryFrom', salaryFrom === null ? '' : `Salary from ${figures.format(salaryFrom)}`],
    ['salaryTo', salaryTo === null ? '' : `Salary up to ${figures.format(salaryTo)}`],
  ];
  return parts
    .filter(([, label]) => label !== '')
    .map(([id, label]) => ({ id, label, without: { [id]: NO_FILTER[id] } }));
}

const nameOf = (list: readonly { id: string; name: string }[]) => (id: string) =>
  list.find((one) => one.id === id)?.name ?? 'something removed';

const choices = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const either = (names: readonly string[], before = '') => (names.length === 0 ? '' : before + choices.format(names));

const figures = new Intl.NumberFormat('en');

function rangeWords(name: string, { from, to }: DateRange, today: string): string {
  if (from !== null && to !== null) return `${name} ${dayMonth(from, today)} to ${dayMonth(to, today)}`;
  if (from !== null) return `${name} from ${dayMonth(from, today)}`;
  return to === null ? '' : `${name} until ${dayMonth(to, today)}`;
}

/** `12 of 80 shown`. */
export const shownWords = ({
  count,
  columns,
}: {
  count: number;
  columns: { byId: ReadonlyMap<string, Card> };
}): string => `${count} of ${columns.byId.size} shown`;
