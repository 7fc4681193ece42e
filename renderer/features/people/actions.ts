import type { CompanyFields } from '../../../db/domain/company.ts';
import type { InteractionFields, PersonFields } from '../../../db/domain/person.ts';
import type { Failure, Result } from '../../../db/domain/result.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

/** What is done to people and companies. Where a field is edited, the failure comes back to be shown beside it. */

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

export async function trashPeople(people: readonly { id: string; name: string }[]): Promise<void> {
  const result = await call('person.trash', { ids: people.map(({ id }) => id) });
  if (!result.ok) return sayFailure(result.error);
  const [only] = people;
  const who = people.length === 1 && only !== undefined ? only.name : count(people.length, 'person', 'people');
  offerUndo(result.value.step, `${who} moved to the trash.`);
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

export async function openLink(url: string): Promise<void> {
  const result = await call('app.openExternal', { url });
  if (!result.ok) sayFailure(result.error);
}
