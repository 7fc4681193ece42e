import * as z from 'zod';
import { ladder } from '../domain/ladder.ts';
import { nameKey } from '../domain/name-key.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/ladder.ts';
import { rows } from '../repositories/rows.ts';
import { putSetting } from '../repositories/settings.ts';
import { opportunity, savedView } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { ownSettings } from './settings.ts';

/** A rung as it is written, and how many opportunities are at it. */
export type Rung = { level: string; opportunities: number };

/** The ladder, lowest first, and beside it the levels that opportunities are at without being on it. */
export function ladderOf(services: Services): Result<{ rungs: Rung[]; others: Rung[] }> {
  const counts = new Map(repository.levelCounts(services.store).map((one) => [one.level, one.opportunities]));
  const { levels } = ownSettings(services);
  const onLadder = new Set(levels);
  return ok({
    rungs: levels.map((level) => ({ level, opportunities: counts.get(level) ?? 0 })),
    others: [...counts].flatMap(([level, opportunities]) => (onLadder.has(level) ? [] : [{ level, opportunities }])),
  });
}

/** Gives a rung another name, on the opportunities at it and in the kept views that ask for it as well. */
export function renameRung(
  services: Services,
  { level, name }: { level: string; name: string },
): Result<Done<{ opportunities: number }>> {
  const { levels } = ownSettings(services);
  if (!levels.includes(level)) return fail('not_found', 'This level is not on the ladder any more.');
  const isTaken = levels.some((one) => one !== level && nameKey(one) === nameKey(name));
  if (isTaken) return fail('conflict', 'This level is on the ladder already. Choose another name.', 'name');
  const next = ladder.safeParse(levels.map((one) => (one === level ? name : one)));
  if (!next.success) return fail('invalid', next.error.issues[0]?.message ?? 'Choose another name.', 'name');
  return change(services, { label: 'Renamed a level', aggregate: 'setting' }, (tx) => {
    if (name === level) return ok({ opportunities: 0 });
    putSetting(tx.store, 'levels', next.data, tx.at);
    return ok({ opportunities: moveAll(tx, level, name) });
  });
}

const asking = z.looseObject({ filter: z.looseObject({ levels: z.array(z.unknown()) }) });

function moveAll(tx: Change, level: string, name: string): number {
  const ids = repository.opportunitiesAt(tx.store, level);
  for (const id of ids) rows(tx.store, opportunity).update(id, { level: name }, tx.at);
  for (const { id, definition } of repository.viewsAskingFor(tx.store, level)) {
    const read = asking.safeParse(JSON.parse(definition));
    if (!read.success) continue;
    const { filter } = read.data;
    const renamed = { ...filter, levels: filter.levels.map((one) => (one === level ? name : one)) };
    rows(tx.store, savedView).update(id, { definition: { ...read.data, filter: renamed } }, tx.at);
  }
  return ids.length;
}
