import { createResource } from '../resource.ts';

/** Every tag by name, with its counts. */
export const tagsResource = createResource('tag.list', ['tag', 'opportunity', 'company', 'person']);
/** The tags of one thing. */
export const tagsOfResource = createResource('tag.of', ['tag']);
