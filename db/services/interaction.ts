import type { InteractionFields } from '../domain/person.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { rows } from '../repositories/rows.ts';
import { interaction } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

/** Corrects what was logged; the rules look again at what it touches, before and after. */
export function updateInteraction(
  services: Services,
  id: string,
  fields: Partial<InteractionFields>,
): Result<Done<null>> {
  const before = rows(services.store, interaction).get(id);
  if (!before || before.trashedAt !== null)
    return fail('not_found', 'This message or call is not there any more. It may be in the trash.');
  const about = {
    label: 'Changed what was said',
    aggregate: 'interaction',
    subjectId: before.opportunityId,
  } as const;
  return change(services, about, (tx) => {
    rows(tx.store, interaction).update(id, fields, tx.at);
    return ok(null);
  });
}
