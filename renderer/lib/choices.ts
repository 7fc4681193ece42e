import type { OpportunityOption } from '../../electron/ipc/contract/opportunity-options.ts';
import { createResource } from './resource.ts';

/** Opportunities and people by name, for every form that asks which one is meant. */
export const opportunityOptions = createResource('opportunity.options', ['opportunity', 'stage', 'company'], 60_000);
export const peopleOptions = createResource('person.list', ['person', 'company']);

/** `Lumenhealth, Group PM`; what is closed says so. */
export const asOption = ({ id, company, title, closed }: OpportunityOption) => ({
  value: id,
  label: `${company}, ${title}`,
  hint: closed ? 'closed' : undefined,
});
