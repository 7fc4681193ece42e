import { nameKey } from '../domain/name-key.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { NEEDED_KINDS, type NewStageFields, type StageFields, placeForKind, reordered } from '../domain/stage.ts';
import type { StageKind } from '../domain/vocabulary.ts';
import { stages } from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import * as repository from '../repositories/stage.ts';
import { stage } from '../schema/index.ts';
import { type Change, type Done, type Services, change, write } from './core.ts';
import { moveCards } from './opportunity.ts';

const NOT_THERE = 'This stage is not there any more. Choose another one.';

/** The stages in use with their cards counted, and those that were removed. */
export function listStages({ store }: Services) {
  return ok({
    stages: repository.countedStages(store).map((row) => ({ ...row, collapsed: row.collapsed === 1 })),
    removed: repository.removedStages(store),
  });
}

const inUse = ({ store }: Pick<Services, 'store'>, id: string) => {
  const found = rows(store, stage).get(id);
  return found?.trashedAt === null ? found : undefined;
};

const about = (label: string, id: string | null = null) => ({ label, aggregate: 'stage', subjectId: id }) as const;

/** Two columns of one name could not be told apart. */
function taken({ store }: Services, name: string, own: string | null): Result<never> | null {
  const same = stages(store).find((row) => row.id !== own && nameKey(row.name) === nameKey(name));
  return same ? fail('conflict', `There is a stage called “${same.name}” already. Choose another name.`, 'name') : null;
}

export function addStage(services: Services, fields: NewStageFields): Result<Done<{ id: string }>> {
  const refused = taken(services, fields.name, null);
  if (refused) return refused;
  return change(services, about(`Added the stage ${fields.name}`), (tx) => {
    const id = tx.newId();
    const order = stages(tx.store);
    rows(tx.store, stage).insert({ id, ...fields, position: order.length + 1 }, tx.at);
    putAt(tx, order, id, placeForKind(order, fields.kind));
    return ok({ id });
  });
}

export function updateStage(services: Services, id: string, fields: Partial<StageFields>): Result<Done<null>> {
  const before = inUse(services, id);
  if (!before) return fail('not_found', NOT_THERE);
  const refused = fields.name === undefined ? null : taken(services, fields.name, id);
  if (refused) return refused;
  const label = fields.name === undefined ? `Changed the stage ${before.name}` : `Renamed the stage ${before.name}`;
  return change(services, about(label, id), (tx) => {
    rows(tx.store, stage).update(id, fields, tx.at);
    return ok(null);
  });
}

/** How the board looks is kept, but it is nothing that undo should take back before the last real change. */
export function collapseStage(services: Services, id: string, collapsed: boolean): Result<Done<null>> {
  if (!inUse(services, id)) return fail('not_found', NOT_THERE);
  write(services, (tx) => void rows(tx.store, stage).update(id, { collapsed }, tx.at));
  services.changed(['stage']);
  return ok({ value: null, step: null });
}

export function moveStage(services: Services, id: string, beforeId: string | null): Result<Done<null>> {
  const before = inUse(services, id);
  if (!before || (beforeId !== null && !inUse(services, beforeId))) return fail('not_found', NOT_THERE);
  return change(services, about(`Moved the stage ${before.name}`, id), (tx) => {
    const order = stages(tx.store).map((row) => row.id);
    number(tx, reordered(order, id, beforeId));
    return ok(null);
  });
}

/**
 * Removes a stage and moves its cards, in the trash or not, to another one in the same change. What happened in it keeps
 * its name. One stage for new opportunities and one for closed ones always stay.
 */
export function removeStage(services: Services, id: string, moveTo: string | null): Result<Done<null>> {
  const before = inUse(services, id);
  if (!before) return fail('not_found', NOT_THERE);
  const kept = stages(services.store).filter((row) => row.id !== id);
  if (NEEDED_KINDS.includes(before.kind) && !kept.some(({ kind }) => kind === before.kind))
    return fail('conflict', LAST[before.kind] ?? '');
  const ids = repository.everyIdInStage(services.store, id);
  const into = moveTo === null || moveTo === id ? undefined : inUse(services, moveTo);
  if (ids.length > 0 && !into)
    return fail('invalid', 'There are cards in this stage. Choose the stage they move to.', 'moveTo');
  return change(services, about(`Removed the stage ${before.name}`, id), (tx) => {
    const moved = into && ids.length > 0 ? moveCards(tx, ids, into, null) : null;
    rows(tx.store, stage).update(id, { trashedAt: tx.at }, tx.at);
    return moved ?? ok(null);
  });
}

const LAST: Partial<Record<StageKind, string>> = {
  lead: 'This is the only stage for leads, where new opportunities come. Add another one of this kind first.',
  closed: 'This is the only stage for what is closed. Add another one of this kind first.',
};

/** Brings a removed stage back, empty, behind the others of its kind. */
export function restoreStage(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, stage).get(id);
  const refused = before ? taken(services, before.name, id) : null;
  if (refused) return refused;
  if (!before || before.trashedAt === null)
    return fail('not_found', 'This stage is not among the removed ones any more.');
  return change(services, about(`Brought back the stage ${before.name}`, id), (tx) => {
    const order = stages(tx.store);
    rows(tx.store, stage).update(id, { trashedAt: null }, tx.at);
    putAt(tx, order, id, placeForKind(order, before.kind));
    return ok(null);
  });
}

function putAt(tx: Change, order: readonly { id: string }[], id: string, index: number): void {
  number(tx, reordered([...order.map((row) => row.id), id], id, order[index]?.id ?? null));
}

/** Positions are 1, 2, 3 … in the order given; a stage that keeps its place is not written. */
function number(tx: Change, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) rows(tx.store, stage).update(id, { position: index + 1 }, tx.at);
}
