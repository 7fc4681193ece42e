import { type Result, fail, ok } from '../domain/result.ts';
import { CADENCE_RULES, type CadenceRule } from '../domain/vocabulary.ts';
import { rows } from '../repositories/rows.ts';
import { opportunity } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';
import { nameOf } from './opportunity.ts';

const NOT_THERE = 'This opportunity is not there any more. It may be in the trash.';

/**
 * Which rules propose nothing for one opportunity, the whole list. What a rule switched off has open is withdrawn; it
 * comes back with the rule while its trigger holds. Fails with `not_found`.
 */
export function switchRules(services: Services, id: string, rulesOff: readonly CadenceRule[]): Result<Done<null>> {
  const known = rows(services.store, opportunity).get(id);
  if (!known || known.trashedAt !== null) return fail('not_found', NOT_THERE);
  // In the order of the vocabulary and each once, so that the same choice is the same row.
  const chosen = CADENCE_RULES.filter((rule) => rulesOff.includes(rule));
  const label = `Chose the follow-up rules of ${nameOf(services, id)}`;
  return change(services, { label, aggregate: 'opportunity', subjectId: id }, (tx) => {
    rows(tx.store, opportunity).update(id, { rulesOff: chosen }, tx.at);
    return ok(null);
  });
}
