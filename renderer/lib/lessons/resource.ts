import { createResource } from '../resource.ts';

export const lessons = createResource('lesson.for', [
  'close_out',
  'debrief',
  'round',
  'opportunity',
  'company',
  'person',
]);
