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
  'offer',
  'skill',
  'evidence',
  'material',
  'setting',
]);

/** People and skills that are known, to choose from. */
export const peopleResource = createResource('person.list', ['person']);
export const skillsResource = createResource('skill.list', ['skill']);
export const materialsResource = createResource('material.list', ['material', 'opportunity']);
/** Which rules are off for every opportunity, and the numbers they act on. */
export const settingsResource = createResource('setting.all', ['setting']);
