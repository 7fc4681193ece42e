import { create } from 'zustand';
import type { Failure } from '../../../db/domain/result.ts';
import type { StoryFields } from '../../../db/domain/story.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { call } from '../client.ts';
import { createResource } from '../resource.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** My stories, the newest first. */
export const stories = createResource('story.list', ['story', 'skill', 'round', 'opportunity', 'company']);
export const skillNames = createResource('skill.list', ['skill']);

export interface StoryAbout {
  /** The one to change; without it a new one is written. */
  story?: StoryView;
  /** A skill the new story is to show. */
  skill?: { skillId: string; name: string };
}

/** What the dialog is open on; null while it is closed. */
export const useStoryDialog = create<{ about: StoryAbout | 'all' | null }>(() => ({ about: null }));
export const openStory = (about: StoryAbout = {}) => useStoryDialog.setState({ about });
/** Shows all of them, to open one. */
export const openStories = () => useStoryDialog.setState({ about: 'all' });
/** Opens one story from anywhere; says so when it is not there any more. */
export async function openStoryById(id: string): Promise<void> {
  const result = await call('story.list', null);
  if (!result.ok) return sayFailure(result.error);
  const story = result.value.find((one) => one.id === id);
  if (story !== undefined) openStory({ story });
  else sayFailure({ code: 'not_found', message: 'This story is not there any more. Look in the trash.' });
}
export const closeStory = () => useStoryDialog.setState({ about: null });

/** Adds a story, or saves one that is changed. Answers with what the store refused. */
export async function saveStory(id: string | null, fields: StoryFields): Promise<Failure | null> {
  const result = id === null ? await call('story.add', fields) : await call('story.update', { id, fields });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, id === null ? 'Story added' : 'Story changed');
  return null;
}

export async function trashStory({ id, title }: StoryView): Promise<void> {
  const result = await call('story.trash', { id });
  if (result.ok) offerUndo(result.value.step, `Moved the story ${title} to the trash`);
  else sayFailure(result.error);
}

/** Marks the story as told in a round, or takes the mark back. */
export async function setTold(storyId: string, roundId: string, told: boolean): Promise<void> {
  const result = await call('story.tell', { storyId, roundId, told });
  if (result.ok) offerUndo(result.value.step, told ? 'Marked as told in this round' : 'Not told in this round');
  else sayFailure(result.error);
}
