import { createResource } from '../resource.ts';

/** Who is not closed yet on one opportunity, and the way out of limbo. */
export const wayOut = createResource('limbo.for', [
  'opportunity',
  'stage',
  'round',
  'debrief',
  'person',
  'interaction',
  'follow_up',
  'offer',
  'close_out',
  'setting',
]);
