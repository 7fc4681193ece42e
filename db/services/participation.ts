import { type Result, fail, ok } from '../domain/result.ts';
import type { ParticipationRole } from '../domain/vocabulary.ts';
import { participationId } from '../repositories/person.ts';
import { rows } from '../repositories/rows.ts';
import { participation, person } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

/** Gives somebody on an opportunity another role there. */
export function changeRole(services: Services, id: string, role: ParticipationRole): Result<Done<null>> {
  const { store } = services;
  const before = rows(store, participation).get(id);
  if (!before) return fail('not_found', 'This person is not on the opportunity any more.');
  const same = participationId(store, before.opportunityId, before.personId, role);
  if (same !== undefined && same !== id)
    return fail('conflict', 'This person has that role here already. Remove the other line instead.', 'role');
  const name = rows(store, person).get(before.personId)?.name ?? 'somebody';
  const about = { label: `Changed the role of ${name}`, aggregate: 'person', subjectId: before.opportunityId } as const;
  return change(services, about, (tx) => {
    rows(tx.store, participation).update(id, { role }, tx.at);
    return ok(null);
  });
}
