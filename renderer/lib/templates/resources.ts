import { createResource } from '../resource.ts';

export const templates = createResource('template.list', ['template']);

const KNOWN_FROM = [
  'company',
  'opportunity',
  'person',
  'interaction',
  'round',
  'debrief',
  'offer',
  'story',
  'material',
  'setting',
] as const;
/** What placeholders stand for in the message of one follow-up. */
export const draftFacts = createResource('template.facts', [...KNOWN_FROM, 'follow_up']);
/** Real values to show templates with. */
export const shownFacts = createResource('template.show', KNOWN_FROM);
