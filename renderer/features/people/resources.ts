import type { Aggregate } from '../../../db/domain/vocabulary.ts';
import { createResource } from '../../lib/resource.ts';

const HAPPENING: readonly Aggregate[] = [
  'person',
  'interaction',
  'company',
  'opportunity',
  'stage',
  'round',
  'debrief',
  'follow_up',
  'close_out',
  'tag',
  'setting',
];

export const peopleResource = createResource('person.list', ['person', 'interaction', 'company', 'opportunity', 'tag']);
export const keepWarmResource = createResource('person.keepWarm', HAPPENING);
export const personResource = createResource('person.open', HAPPENING);
export const peopleAlikeResource = createResource('person.duplicates', ['person', 'company', 'setting']);
export const companiesResource = createResource('company.list', HAPPENING);
export const companyResource = createResource('company.open', HAPPENING);
export const companiesAlikeResource = createResource('company.duplicates', ['company', 'setting']);
/** Whether the rule that proposes words is on. */
export const settingsResource = createResource('setting.all', ['setting']);
/** Which opportunities there are to take part in. */
