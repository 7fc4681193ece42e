import type { CompanyRow } from '../../../electron/ipc/contract/company.ts';
import type { PersonRow } from '../../../electron/ipc/contract/person.ts';
import type { TagView } from '../../../electron/ipc/contract/tag.ts';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import { PERSON_KIND } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';
import type { CompanyFilter, PeopleFilter } from './list-state.ts';
import { isDueAWord, matching, RESEARCH_NOTES } from './words.ts';

const hasTag = (tags: readonly TagView[], tagId: string) => tagId === 'all' || tags.some(({ id }) => id === tagId);
const tagWords = (tags: readonly TagView[]) => tags.map(({ name }) => name).join(' ');

/** What the filters read of somebody. */
export type Listed = Pick<
  PersonRow,
  'name' | 'kind' | 'jobTitle' | 'companyId' | 'company' | 'tags' | 'keepInTouchDays' | 'lastContactAt' | 'createdAt'
>;

/** The people a filter lets through. */
export function peopleIn<T extends Listed>(people: readonly T[], filter: PeopleFilter, day: Day): readonly T[] {
  const { kind, companyId, tagId, isDueOnly } = filter;
  const rows = people.filter(
    (one) =>
      (kind === 'all' || (kind === 'unknown' ? isHalfKnown(one.name) : one.kind === kind)) &&
      (companyId === 'all' || one.companyId === companyId) &&
      hasTag(one.tags, tagId) &&
      (!isDueOnly || isDueAWord(one, day)),
  );
  return matching(
    rows,
    filter.typed,
    (one) => `${one.name} ${one.jobTitle} ${one.company ?? ''} ${PERSON_KIND[one.kind]} ${tagWords(one.tags)}`,
  );
}

const IN_STATE: Record<CompanyFilter['state'], (one: CompanyRow) => boolean> = {
  all: () => true,
  open: ({ open }) => open > 0,
  closed: ({ open, closed }) => open === 0 && closed > 0,
  unresearched: ({ researched }) => researched < RESEARCH_NOTES,
  silent: ({ silent }) => silent > 0,
};

/** The companies a filter lets through. */
export function companiesIn(companies: readonly CompanyRow[], filter: CompanyFilter): readonly CompanyRow[] {
  const rows = companies.filter(
    (one) =>
      (filter.kind === 'all' || one.kind === filter.kind) &&
      IN_STATE[filter.state](one) &&
      hasTag(one.tags, filter.tagId),
  );
  return matching(rows, filter.typed, (one) => `${one.name} ${one.industry} ${tagWords(one.tags)}`);
}

/** The companies somebody belongs to, by name, as choices. */
export function companyChoices(people: readonly Listed[]): { value: string; label: string }[] {
  const names = new Map(
    people.flatMap(({ companyId, company }) => (companyId === null || company === null ? [] : [[companyId, company]])),
  );
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}

/** The tags that hang on any of these, by name, as choices. */
export function tagChoices(rows: readonly { tags: readonly TagView[] }[]): { value: string; label: string }[] {
  const names = new Map(rows.flatMap(({ tags }) => tags.map(({ id, name }): [string, string] => [id, name])));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}
