import { createResource } from '../../lib/resource.ts';

/** One opportunity with everything that belongs to it. */
export const detailResource = createResource('opportunity.open', [
  'opportunity',
  'company',
  'stage',
  'person',
  'interaction',
  'round',
  'debrief',
  'follow_up',
  'close_out',
  'skill',
  'evidence',
  'setting',
]);

/** People and skills that are known, to choose from. */
export const peopleResource = createResource('person.list', ['person']);
export const skillsResource = createResource('skill.list', ['skill']);
