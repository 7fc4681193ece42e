import { createResource } from '../../lib/resource.ts';

const ABOUT_PEOPLE = ['person', 'interaction', 'company', 'opportunity', 'stage'] as const;

export const peopleResource = createResource('person.list', ABOUT_PEOPLE);
export const personResource = createResource('person.open', ABOUT_PEOPLE);
export const companiesResource = createResource('company.list', ['company', 'opportunity', 'person']);
export const companyResource = createResource('company.open', ['company', 'opportunity', 'stage', 'person']);
