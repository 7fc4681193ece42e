import { nameKey } from '../domain/name-key.ts';
import { type Result, fail } from '../domain/result.ts';
import * as repository from '../repositories/skill.ts';
import { rows } from '../repositories/rows.ts';
import { skill, skillFormerName } from '../schema/index.ts';
import type { Change, Services } from './core.ts';

/** The name belongs to a skill already, under this name or an earlier one: says which, and what to do. */
export function nameTaken({ store }: Services, id: string, name: string): Result<never> {
  const known = rows(store, skill).get(id);
  if (known?.retiredAt != null)
    return fail('conflict', `${known.name} is there and retired. Bring it back instead.`, 'name');
  if (known && nameKey(known.name) !== nameKey(name))
    return fail('conflict', `${known.name} went by this name before. Use it, or rename it first.`, 'name');
  return fail('conflict', 'This skill is there already. Change its levels on the roadmap, or merge the two.', 'name');
}

/** Keeps the name a skill had, so that what uses it still means the skill; a name that is in use again is no former one. */
export function keepFormerName(tx: Change, skillId: string, before: string, name: string): void {
  if (before === name) return;
  const table = rows(tx.store, skillFormerName);
  const former = repository.formerNames(tx.store, skillId);
  for (const row of former) if (nameKey(row.name) === nameKey(name)) table.remove(row.id);
  const isKept = former.some((row) => nameKey(row.name) === nameKey(before));
  if (isKept || nameKey(before) === nameKey(name)) return;
  table.insert({ id: tx.newId(), skillId, name: before, reason: 'renamed' }, tx.at);
}
