import * as z from 'zod';
import type { StoryFields } from '../../../db/domain/story.ts';
import { challenge } from '../../../db/domain/vocabulary.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';

/** A story as it is typed. A skill that is known has an id, a new one its name only. */
export const storyForm = z.object({
  title: z.string(),
  number: z.string(),
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
  challenges: z.array(challenge),
  skills: z.array(z.object({ skillId: z.string().nullable(), name: z.string() })),
});
export type StoryForm = z.infer<typeof storyForm>;

export const readStoryForm = (kept: unknown): StoryForm | null => storyForm.safeParse(kept).data ?? null;

export const EMPTY_STORY: StoryForm = {
  title: '',
  number: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  challenges: [],
  skills: [],
};

export function formOfStory({
  title,
  number,
  situation,
  task,
  action,
  result,
  challenges,
  skills,
}: StoryView): StoryForm {
  return { title, number, situation, task, action, result, challenges, skills };
}

export function storyFieldsOf({ skills, ...rest }: StoryForm): StoryFields {
  return { ...rest, skills: skills.map(({ skillId, name }) => (skillId === null ? { name } : { skillId })) };
}

/** With one more skill; a skill is there once. */
export function withSkill(form: StoryForm, skill: StoryForm['skills'][number]): StoryForm {
  const name = skill.name.trim();
  const isThere = form.skills.some(
    (one) => one.skillId === skill.skillId && (skill.skillId !== null || one.name.toLowerCase() === name.toLowerCase()),
  );
  return isThere || name === '' ? form : { ...form, skills: [...form.skills, { ...skill, name }] };
}
