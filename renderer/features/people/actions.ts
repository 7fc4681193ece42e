import type { CompanyFields, NewCompany } from '../../../db/domain/company.ts';
import type { InteractionFields, PersonFields } from '../../../db/domain/person.ts';
import type { Failure, Result } from '../../../db/domain/result.ts';
import type { ParticipationRole } from '../../../db/domain/vocabulary.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { inSentence, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

/** What is done to people and companies. Where a field is edited, the failure comes back to be shown beside it. */

type Named = { id: string; name: string };
const failureOf = <T>(result: Result<T>): Failure | null => (result.ok ? null : result.error);

export async function savePerson(id: string, fields: Partial<PersonFields>): Promise<Failure | null> {
  return failureOf(await call('person.update', { id, fields }));
}

export async function saveCompany(id: string, fields: Partial<CompanyFields>): Promise<Failure | null> {
  return failureOf(await call('company.update', { id, fields }));
}

/** Adds a person and opens them. */
export async function addPerson(fields: PersonFields): Promise<Failure | null> {
  const result = await call('person.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step, `${fields.name} added.`);
  navigate.openPanel({ kind: 'person', id: result.value.value.id });
  return null;
}

/** Adds a company and opens it. */
export async function addCompany(fields: NewCompany): Promise<Failure | null> {
  const result = await call('company.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step, `${fields.name} added.`);
  navigate.openPanel({ kind: 'company', id: result.value.value.id });
  return null;
}

const nameOf = (some: readonly Named[], one: string, many: string) => {
  const [only] = some;
  return some.length === 1 && only !== undefined ? only.name : count(some.length, one, many);
};

export async function trashPeople(people: readonly Named[]): Promise<void> {
  const result = await call('person.trash', { ids: people.map(({ id }) => id) });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, `${nameOf(people, 'person', 'people')} moved to the trash.`);
}

export async function trashCompanies(companies: readonly Named[]): Promise<void> {
  const result = await call('company.trash', { ids: companies.map(({ id }) => id) });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, `${nameOf(companies, 'company', 'companies')} moved to the trash.`);
}

/** Leaves the page or panel that shows it, which has nothing to show any more. */
function leave(id: string): void {
  const { page, panel } = useNavigation.getState().place;
  if (page?.id === id) navigate.closePage();
  else if (panel !== null && 'id' in panel && panel.id === id) navigate.closePanel();
}

export async function leaveAndTrashPerson(person: Named): Promise<void> {
  leave(person.id);
  await trashPeople([person]);
}

export async function leaveAndTrashCompany(company: Named): Promise<void> {
  leave(company.id);
  await trashCompanies([company]);
}

export async function addRole(input: {
  personId: string;
  name: string;
  opportunityId: string;
  role: ParticipationRole;
  what: string;
}): Promise<boolean> {
  const { personId, opportunityId, role, name, what } = input;
  const result = await call('opportunity.addParticipant', { opportunityId, who: { personId }, role });
  if (!result.ok) sayFailure(result.error);
  else offerUndo(result.value.step, `${name} is ${inSentence(PARTICIPATION_ROLE[role])} on ${what}.`);
  return result.ok;
}

export async function removeRole(input: {
  participationId: string;
  name: string;
  role: ParticipationRole;
  what: string;
}): Promise<void> {
  const result = await call('opportunity.removeParticipant', { participationId: input.participationId });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(
    result.value.step,
    `${input.name} is no longer ${inSentence(PARTICIPATION_ROLE[input.role])} on ${input.what}.`,
  );
}

export async function logInteraction(fields: InteractionFields): Promise<Failure | null> {
  const result = await call('interaction.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step, 'Logged.');
  return null;
}

export async function trashInteraction(id: string): Promise<void> {
  const result = await call('interaction.trash', { id });
  if (result.ok) offerUndo(result.value.step, 'Moved to the trash.');
  else sayFailure(result.error);
}

/** Sets after how many days of silence they are due a word; null for never. */
export async function keepInTouch(people: readonly Named[], days: number | null): Promise<Failure | null> {
  const result = await call('person.keepInTouch', { ids: people.map(({ id }) => id), days });
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export async function openLink(url: string): Promise<void> {
  const result = await call('app.openExternal', { url });
  if (!result.ok) sayFailure(result.error);
}
