import * as z from 'zod';
import { skillRef } from './debrief-document.ts';
import { line, optionalLine, text } from './fields.ts';
import { challenge } from './vocabulary.ts';

/** A situation–task–action–result account of mine, with the number it is told for. */
export const storyFields = z.object({
  title: line('The title'),
  situation: text('The situation'),
  task: text('The task'),
  action: text('What I did'),
  result: text('The result'),
  number: optionalLine('The number'),
  challenges: z.array(challenge).max(6),
  /** The skills it shows; one not met before is added to the list of skills. */
  skills: z.array(skillRef).max(30, 'A story shows thirty skills at most.'),
});
export type StoryFields = z.infer<typeof storyFields>;
