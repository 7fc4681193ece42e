import { type Result, fail, ok } from '../domain/result.ts';
import { type TagFields, type TagRef, type TaggedKind, nextColour, tagKey } from '../domain/tag.ts';
import { rows } from '../repositories/rows.ts';
import * as repository from '../repositories/tag.ts';
import { company, opportunity, person, tag, tagging } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';

const NOT_THERE = 'This tag is not there any more. Choose another one.';

export const listTags = ({ store }: Services) => ok(repository.tags(store));

export const tagsOf = ({ store }: Services, kind: TaggedKind, id: string) => ok(repository.tagsOf(store, kind, id));

const named = (services: Pick<Services, 'store'>, name: string) =>
  repository.tags(services.store).find((one) => tagKey(one.name) === tagKey(name));

const taken = (name: string) =>
  fail('conflict', `There is a tag called “${name}” already. Use it, or choose another name.`, 'name');

export function addTag(services: Services, fields: TagFields): Result<Done<{ id: string }>> {
  const known = named(services, fields.name);
  if (known) return taken(known.name);
  return change(services, { label: `Added the tag ${fields.name}`, aggregate: 'tag' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, tag).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

/** Renames a tag or gives it another colour; names differ in more than case and spaces. */
export function updateTag(services: Services, id: string, fields: Partial<TagFields>): Result<Done<null>> {
  const before = rows(services.store, tag).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const same = fields.name === undefined ? undefined : named(services, fields.name);
  if (same && same.id !== id) return taken(same.name);
  return change(services, { label: `Changed the tag ${before.name}`, aggregate: 'tag', subjectId: id }, (tx) => {
    rows(tx.store, tag).update(id, fields, tx.at);
    return ok(null);
  });
}

/** Takes the tag off everything and away; undo brings it back where it hung. */
export function removeTag(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, tag).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(services, { label: `Removed the tag ${before.name}`, aggregate: 'tag', subjectId: id }, (tx) => {
    rows(tx.store, tag).remove(id);
    return ok(null);
  });
}

export type SetTags = { kind: TaggedKind; ids: string[]; add: TagRef[]; remove: string[] };

/**
 * Hangs tags on one or many things and takes others off, in one step. A name that no tag has yet becomes a tag. Fails with
 * `not_found` when a thing or a tag is gone.
 */
export function setTags(services: Services, input: SetTags): Result<Done<null>> {
  const ids = [...new Set(input.ids)];
  const about = { label: labelOf(services, input, ids.length), aggregate: 'tag', subjectId: ids[0] ?? null } as const;
  return change(services, about, (tx) => {
    if (!ids.every((id) => isThere(tx, input.kind, id)))
      return fail('not_found', 'Something chosen is not there any more. Choose again; nothing was changed.');
    for (const tagId of input.remove) takeOff(tx, tagId, input.kind, ids);
    for (const ref of input.add) {
      const tagId = ensureTag(tx, ref);
      if (tagId === null) return fail('not_found', NOT_THERE);
      for (const id of ids) hang(tx, tagId, input.kind, id);
    }
    return ok(null);
  });
}

const TABLES = { opportunity, company, person } as const;
const isThere = (tx: Change, kind: TaggedKind, id: string) => rows(tx.store, TABLES[kind]).get(id) !== undefined;

function ensureTag(tx: Change, ref: TagRef): string | null {
  if ('tagId' in ref) return rows(tx.store, tag).get(ref.tagId) ? ref.tagId : null;
  const known = named(tx, ref.name);
  if (known) return known.id;
  const id = tx.newId();
  const colour = nextColour(repository.tags(tx.store).map((one) => one.colour));
  rows(tx.store, tag).insert({ id, name: ref.name, colour }, tx.at);
  return id;
}

function hang(tx: Change, tagId: string, kind: TaggedKind, id: string): void {
  if (repository.taggingIds(tx.store, tagId, kind, id).length > 0) return;
  const on = { opportunityId: null, companyId: null, personId: null, [`${kind}Id`]: id };
  rows(tx.store, tagging).insert({ id: tx.newId(), tagId, ...on }, tx.at);
}

function takeOff(tx: Change, tagId: string, kind: TaggedKind, ids: readonly string[]): void {
  for (const id of ids)
    for (const hanging of repository.taggingIds(tx.store, tagId, kind, id)) rows(tx.store, tagging).remove(hanging);
}

const ONE: Record<TaggedKind, string> = { opportunity: 'an opportunity', company: 'a company', person: 'a person' };
const MANY: Record<TaggedKind, string> = { opportunity: 'opportunities', company: 'companies', person: 'people' };

function labelOf({ store }: Services, { kind, add, remove }: SetTags, count: number): string {
  const what = count === 1 ? ONE[kind] : `${count} ${MANY[kind]}`;
  const nameOf = (id: string) => rows(store, tag).get(id)?.name ?? 'a tag';
  const added = add.map((ref) => ('name' in ref ? ref.name : nameOf(ref.tagId)));
  if (added.length > 0) return `Tagged ${what} ${added.join(', ')}`;
  return `Took ${remove.map(nameOf).join(', ')} off ${what}`;
}
