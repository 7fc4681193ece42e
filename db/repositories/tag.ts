import type { TaggedKind } from '../domain/tag.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type TagRow = { id: string; name: string; colour: string };
export type CountedTagRow = TagRow & { opportunities: number; companies: number; people: number };

/** Every tag by name, with how many hang where; what lies in the trash does not count. */
export function tags({ sqlite }: Store): CountedTagRow[] {
  return prepared<[], CountedTagRow>(
    sqlite,
    `SELECT t.id, t.name, t.colour, count(o.id) AS opportunities, count(c.id) AS companies, count(p.id) AS people
     FROM tag t LEFT JOIN tagging x ON x.tag_id = t.id
     LEFT JOIN opportunity o ON o.id = x.opportunity_id AND o.trashed_at IS NULL
     LEFT JOIN company c ON c.id = x.company_id AND c.trashed_at IS NULL
     LEFT JOIN person p ON p.id = x.person_id AND p.trashed_at IS NULL
     GROUP BY t.id ORDER BY t.name COLLATE NOCASE, t.id`,
  ).all();
}

const COLUMN: Record<TaggedKind, string> = {
  opportunity: 'opportunity_id',
  company: 'company_id',
  person: 'person_id',
};

/** The tags of one thing, by name. */
export function tagsOf({ sqlite }: Store, kind: TaggedKind, id: string): TagRow[] {
  return prepared<[string], TagRow>(
    sqlite,
    `SELECT DISTINCT t.id, t.name, t.colour FROM tagging x JOIN tag t ON t.id = x.tag_id WHERE x.${COLUMN[kind]} = ?
     ORDER BY t.name COLLATE NOCASE, t.id`,
  ).all(id);
}

/** The tags of every thing of a kind that has any, each list by name. */
function tagsOfAll({ sqlite }: Store, kind: TaggedKind): Map<string, TagRow[]> {
  const found = new Map<string, TagRow[]>();
  const hanging = prepared<[], TagRow & { taggedId: string }>(
    sqlite,
    `SELECT DISTINCT x.${COLUMN[kind]} AS taggedId, t.id, t.name, t.colour FROM tagging x JOIN tag t ON t.id = x.tag_id
     WHERE x.${COLUMN[kind]} IS NOT NULL ORDER BY t.name COLLATE NOCASE, t.id`,
  ).all();
  for (const { taggedId, ...row } of hanging) {
    const list = found.get(taggedId);
    if (list) list.push(row);
    else found.set(taggedId, [row]);
  }
  return found;
}

export const tagsOfOpportunities = (store: Store) => tagsOfAll(store, 'opportunity');
export const tagsOfCompanies = (store: Store) => tagsOfAll(store, 'company');
export const tagsOfPeople = (store: Store) => tagsOfAll(store, 'person');

/** The rows that hang this tag on this thing: one, or none. */
export function taggingIds({ sqlite }: Store, tagId: string, kind: TaggedKind, id: string): string[] {
  return prepared<[string, string], string>(sqlite, `SELECT id FROM tagging WHERE tag_id = ? AND ${COLUMN[kind]} = ?`)
    .pluck()
    .all(tagId, id) as string[];
}
