import type { CloseState } from '../domain/vocabulary.ts';
import type { CardRow } from '../repositories/opportunity.ts';
import type { TagRow } from '../repositories/tag.ts';

/**
 * A card as the pipeline shows and filters it. What was not said is left out, and so does not cross the bridge. Written
 * out: it is made for every card there is, after every change.
 */
export function cardFrom<Next>(row: CardRow, closes: CloseState[], next: Next, tags: readonly TagRow[] | undefined) {
  return {
    id: row.id,
    companyId: row.companyId,
    company: row.company,
    title: row.title,
    stageId: row.stageId,
    position: row.position,
    stageEnteredAt: row.stageEnteredAt,
    need: row.need,
    excitement: row.excitement,
    closes,
    unclosed: row.unclosed ? row.unclosed.split('\n') : undefined,
    next,
    isInLimbo: row.limboHeardOn === null ? undefined : true,
    createdAt: row.createdAt,
    source: row.source,
    level: row.level === '' ? undefined : row.level,
    workMode: row.workMode ?? undefined,
    location: row.location === '' ? undefined : row.location,
    salaryMin: row.salaryMin ?? undefined,
    salaryMax: row.salaryMax ?? undefined,
    salaryCurrency: row.salaryCurrency ?? undefined,
    appliedOn: row.appliedOn ?? undefined,
    deadline: row.deadline ?? undefined,
    tagIds: tags?.map(({ id }) => id),
  };
}

/** Every tag that is in one of the lists, by name. */
export function distinctTags(lists: Iterable<readonly TagRow[]>): TagRow[] {
  const byId = new Map<string, TagRow>();
  for (const list of lists) for (const tag of list) byId.set(tag.id, tag);
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
