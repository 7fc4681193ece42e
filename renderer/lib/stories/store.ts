import { create } from 'zustand';
import type { Failure } from '../../../db/domain/result.ts';
import type { SkillRef } from '../../../db/domain/debrief-document.ts';
import type { StoryFields, TellingFields } from '../../../db/domain/story.ts';
import type { Challenge } from '../../../db/domain/vocabulary.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { call } from '../client.ts';
import { count } from '../format.ts';
import { createResource } from '../resource.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** My stories, the newest first. */
export const stories = createResource('story.list', ['story', 'skill', 'round', 'opportunity', 'company']);
const USE = ['story', 'skill', 'evidence', 'opportunity', 'stage', 'round', 'debrief', 'close_out'] as const;
/** Wanted skills and heard challenges without a story to tell. */
export const storyGaps = createResource('story.gaps', [...USE, 'person', 'company', 'setting']);
/** Coming rounds, with the stories that fit. */
export const roundsAhead = createResource('story.ahead', [...USE, 'company', 'setting']);
/** Rounds where a story can have been told. */
export const heldRounds = createResource('story.rounds', ['round', 'opportunity', 'company']);
export const skillNames = createResource('skill.list', ['skill']);

export interface StoryAbout {
  /** The one to change; without it a new one is written. */
  story?: StoryView;
  /** A skill the new story is to show. */
  skill?: { skillId: string; name: string };
  /** A challenge it is to answer. */
  challenge?: Challenge;
}

/** What the dialog is open on; null while it is closed. */
export const useStoryDialog = create<{ about: StoryAbout | null }>(() => ({ about: null }));
export const openStory = (about: StoryAbout = {}) => useStoryDialog.setState({ about });
export const closeStory = () => useStoryDialog.setState({ about: null });

/** Adds a story, or saves one that is changed. Answers with what the store refused. */
export async function saveStory(id: string | null, fields: StoryFields): Promise<Failure | null> {
  const result = id === null ? await call('story.add', fields) : await call('story.update', { id, fields });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, id === null ? 'Story added' : 'Story changed');
  return null;
}

/** Saves some of a story's fields as they are typed; answers with what the store refused. */
export async function changeStory(id: string, fields: Partial<StoryFields>): Promise<Failure | null> {
  const result = await call('story.update', { id, fields });
  return result.ok ? null : result.error;
}

/** Moves stories to the trash, all or none. */
export async function trashStories(which: readonly Pick<StoryView, 'id' | 'title'>[]): Promise<void> {
  const [first] = which;
  if (first === undefined) return;
  const result = await call('story.trashMany', { ids: which.map(({ id }) => id) });
  const what = which.length === 1 ? `the story ${first.title}` : `${which.length} stories`;
  if (result.ok) offerUndo(result.value.step, `Moved ${what} to the trash`);
  else sayFailure(result.error);
}

/** Adds a skill to what several stories show. */
export async function addSkill(which: readonly StoryView[], skill: SkillRef): Promise<Failure | null> {
  const result = await call('story.addSkill', { ids: which.map(({ id }) => id), skill });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, `Added the skill to ${count(which.length, 'story', 'stories')}`);
  return null;
}

/** Marks the story as told in a round, or takes the mark back. */
export async function setTold(storyId: string, roundId: string, told: boolean): Promise<void> {
  const result = await call('story.tell', { storyId, roundId, told });
  if (result.ok) offerUndo(result.value.step, told ? 'Marked as told in this round' : 'Not told in this round');
  else sayFailure(result.error);
}

/** Says how a telling went; answers with what the store refused. */
export async function rateTelling(telling: TellingFields): Promise<Failure | null> {
  const result = await call('story.rate', telling);
  return result.ok ? null : result.error;
}
