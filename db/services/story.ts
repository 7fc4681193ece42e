import type { SkillRef } from '../domain/debrief-document.ts';
import { groupBy } from '../domain/group-by.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { type StoryFields, type TellingFields, storyState } from '../domain/story.ts';
import * as repository from '../repositories/story.ts';
import { rows } from '../repositories/rows.ts';
import { round, story, storySkill, storyTold } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { ensureSkill } from './debrief-write.ts';

const NOT_THERE = 'This story is not there any more. It may be in the trash.';
const NO_ROUND = fail('not_found', 'This round is not there any more. It may be in the trash.', 'roundId');

/** Every story with its skills and the rounds it was told in, the newest first. */
export function listStories({ store }: Services) {
  const skills = groupBy(repository.skillsOfStories(store), ({ storyId }) => storyId);
  const tellings = groupBy(repository.tellingsOfStories(store), ({ storyId }) => storyId);
  return ok(
    repository.stories(store).map((row) => ({
      ...row,
      skills: (skills.get(row.id) ?? []).map(({ skillId, name }) => ({ skillId, name })),
      told: (tellings.get(row.id) ?? []).map(({ storyId: _, ...telling }) => telling),
    })),
  );
}

export interface StoryInShort {
  id: string;
  title: string;
  number: string;
  isComplete: boolean;
}

/** The stories that show each skill, complete ones first, then the newest; a skill without any has no entry. */
export function storiesBySkill({ store }: Services): Map<string, StoryInShort[]> {
  const inShort = repository.stories(store).map((row) => ({
    id: row.id,
    title: row.title,
    number: row.number,
    isComplete: storyState(row).isComplete,
  }));
  const skillsOf = groupBy(repository.skillsOfStories(store), ({ storyId }) => storyId);
  const bySkill = new Map<string, StoryInShort[]>();
  for (const one of inShort.toSorted((a, b) => Number(b.isComplete) - Number(a.isComplete)))
    for (const { skillId } of skillsOf.get(one.id) ?? []) bySkill.set(skillId, [...(bySkill.get(skillId) ?? []), one]);
  return bySkill;
}

export function addStory(services: Services, { skills, ...fields }: StoryFields): Result<Done<{ id: string }>> {
  return change(services, { label: `Added the story ${fields.title}`, aggregate: 'story' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, story).insert({ id, ...fields }, tx.at);
    setSkills(tx, id, skills);
    return ok({ id });
  });
}

export function updateStory(services: Services, id: string, given: Partial<StoryFields>): Result<Done<null>> {
  const before = liveStory(services, id);
  if (!before) return fail('not_found', NOT_THERE);
  const { skills, ...fields } = given;
  return change(services, { label: `Changed the story ${before.title}`, aggregate: 'story', subjectId: id }, (tx) => {
    rows(tx.store, story).update(id, fields, tx.at);
    if (skills) setSkills(tx, id, skills);
    return ok(null);
  });
}

function liveStory({ store }: Services, id: string) {
  const row = rows(store, story).get(id);
  return row?.trashedAt === null ? row : undefined;
}

/** Makes the skills of a story those given; one named for the first time is added. */
function setSkills(tx: Change, storyId: string, skills: StoryFields['skills']): void {
  const wanted = new Set(skills.map((ref) => ensureSkill(tx, ref)));
  for (const { id, skillId } of repository.skillLinks(tx.store, storyId))
    if (!wanted.delete(skillId)) rows(tx.store, storySkill).remove(id);
  for (const skillId of wanted) rows(tx.store, storySkill).insert({ id: tx.newId(), storyId, skillId }, tx.at);
}

const named = (found: readonly { title: string }[]) =>
  found.length === 1 ? `the story ${found[0]?.title ?? ''}` : `${found.length} stories`;

/** Those of the ids that are there, each once; undefined when one is not. */
function allOf(services: Services, ids: readonly string[]) {
  const found = [...new Set(ids)].map((id) => liveStory(services, id));
  const there = found.flatMap((row) => (row === undefined ? [] : [row]));
  return there.length === found.length && there.length > 0 ? there : undefined;
}

const SOME_GONE = 'One of these stories is not there any more. Look at the list again; nothing was changed.';

/** Adds one skill to what several stories show, all or none. */
export function addSkillToStories(services: Services, ids: readonly string[], skill: SkillRef): Result<Done<null>> {
  const found = allOf(services, ids);
  if (!found) return fail('not_found', SOME_GONE);
  const subjectId = found.length === 1 ? (found[0]?.id ?? null) : null;
  return change(services, { label: `Added a skill to ${named(found)}`, aggregate: 'story', subjectId }, (tx) => {
    const skillId = ensureSkill(tx, skill);
    for (const { id: storyId } of found)
      if (!repository.skillLinks(tx.store, storyId).some((link) => link.skillId === skillId))
        rows(tx.store, storySkill).insert({ id: tx.newId(), storyId, skillId }, tx.at);
    return ok(null);
  });
}

export const trashStory = (services: Services, id: string): Result<Done<null>> =>
  liveStory(services, id) ? trashStories(services, [id]) : fail('not_found', NOT_THERE);

/** Moves stories to the trash, all or none; where they were told and what they show comes back with them. */
export function trashStories(services: Services, ids: readonly string[]): Result<Done<null>> {
  const found = allOf(services, ids);
  if (!found) return fail('not_found', SOME_GONE);
  const subjectId = found.length === 1 ? (found[0]?.id ?? null) : null;
  return change(services, { label: `Moved ${named(found)} to the trash`, aggregate: 'story', subjectId }, (tx) => {
    for (const { id } of found) rows(tx.store, story).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}

/** Marks a story as told in a round, or takes the mark back. */
export function tellStory(
  services: Services,
  { storyId, roundId, told }: { storyId: string; roundId: string; told: boolean },
): Result<Done<null>> {
  const about = liveStory(services, storyId);
  if (!about) return fail('not_found', NOT_THERE);
  if (!rows(services.store, round).get(roundId)) return NO_ROUND;
  const label = told ? `Told the story ${about.title}` : `The story ${about.title} was not told there`;
  return change(services, { label, aggregate: 'story', subjectId: storyId }, (tx) => {
    const known = repository.tellingId(tx.store, storyId, roundId);
    if (told && known === undefined) rows(tx.store, storyTold).insert({ id: tx.newId(), storyId, roundId }, tx.at);
    if (!told && known !== undefined) rows(tx.store, storyTold).remove(known);
    return ok(null);
  });
}

/** Says how a telling went; a story that was not marked as told there is marked. */
export function rateTelling(services: Services, { storyId, roundId, ...said }: TellingFields): Result<Done<null>> {
  const about = liveStory(services, storyId);
  if (!about) return fail('not_found', NOT_THERE);
  if (!rows(services.store, round).get(roundId)) return NO_ROUND;
  const label = `Said how the story ${about.title} went`;
  return change(services, { label, aggregate: 'story', subjectId: storyId }, (tx) => {
    const known = repository.tellingId(tx.store, storyId, roundId);
    if (known === undefined) rows(tx.store, storyTold).insert({ id: tx.newId(), storyId, roundId, ...said }, tx.at);
    else rows(tx.store, storyTold).update(known, said, tx.at);
    return ok(null);
  });
}
