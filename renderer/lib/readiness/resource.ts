import { createResource } from '../resource.ts';

/** How ready I am for a coming round of an opportunity. */
export const readinessResource = createResource('readiness.of', [
  'opportunity',
  'company',
  'stage',
  'evidence',
  'skill',
  'story',
  'setting',
]);
