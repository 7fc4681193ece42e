import { type Result, fail, ok } from '../domain/result.ts';
import type { StoryFields } from '../domain/story.ts';
import * as repository from '../repositories/story.ts';
import { rows } from '../repositories/rows.ts';
import { round, story, storySkill, storyTold } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { ensureSkill } from './debrief-write.ts';

const NOT_THERE = 'This story is not there any more. It may be in the trash.';

/** Every story with its skills and the rounds it was told in, the newest first. */
export function listStories({ store }: Services) {
  const skills = repository.skillsOfStories(store);
  const tellings = repository.tellingsOfStories(store);
  return ok(
    repository.stories(store).map((row) => ({
      ...row,
      skills: skills.filter(({ storyId }) => storyId === row.id).map(({ skillId, name }) => ({ skillId, name })),
      told: tellings
        .filter(({ storyId }) => storyId === row.id)
        .map(({ roundId, kind, startsAt, company }) => ({ roundId, kind, startsAt, company })),
    })),
  );
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
  const before = rows(services.store, story).get(id);
  if (!before || before.trashedAt !== null) return fail('not_found', NOT_THERE);
  const { skills, ...fields } = given;
  return change(services, { label: `Changed the story ${before.title}`, aggregate: 'story', subjectId: id }, (tx) => {
    rows(tx.store, story).update(id, fields, tx.at);
    if (skills) setSkills(tx, id, skills);
    return ok(null);
  });
}

/** Makes the skills of a story those given; one named for the first time is added. */
function setSkills(tx: Change, storyId: string, skills: StoryFields['skills']): void {
  const wanted = new Set(skills.map((ref) => ensureSkill(tx, ref)));
  for (const { id, skillId } of repository.skillLinks(tx.store, storyId))
    if (!wanted.delete(skillId)) rows(tx.store, storySkill).remove(id);
  for (const skillId of wanted) rows(tx.store, storySkill).insert({ id: tx.newId(), storyId, skillId }, tx.at);
}

export function trashStory(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, story).get(id);
  if (!before || before.trashedAt !== null) return fail('not_found', NOT_THERE);
  const label = `Moved the story ${before.title} to the trash`;
  return change(services, { label, aggregate: 'story', subjectId: id }, (tx) => {
    rows(tx.store, story).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}

/** Marks a story as told in a round, or takes the mark back. */
export function tellStory(
  services: Services,
  { storyId, roundId, told }: { storyId: string; roundId: string; told: boolean },
): Result<Done<null>> {
  const about = rows(services.store, story).get(storyId);
  if (!about || about.trashedAt !== null) return fail('not_found', NOT_THERE);
  if (!rows(services.store, round).get(roundId))
    return fail('not_found', 'This round is not there any more. It may be in the trash.', 'roundId');
  const label = told ? `Told the story ${about.title}` : `The story ${about.title} was not told there`;
  return change(services, { label, aggregate: 'story', subjectId: storyId }, (tx) => {
    const known = repository.tellingId(tx.store, storyId, roundId);
    if (told && known === undefined) rows(tx.store, storyTold).insert({ id: tx.newId(), storyId, roundId }, tx.at);
    if (!told && known !== undefined) rows(tx.store, storyTold).remove(known);
    return ok(null);
  });
}
