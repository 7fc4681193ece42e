import type { MaterialEdits, MaterialFields } from '../domain/material.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/material.ts';
import { rows } from '../repositories/rows.ts';
import { material, materialUse, opportunity } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';

const NOT_THERE = 'This material is not there any more. It may be in the trash.';
const NO_OPPORTUNITY = 'This opportunity is not there any more. It may be in the trash.';

export const listMaterials = ({ store }: Services) => ok(repository.materials(store));

/** One version whole, with its text. */
export function openMaterial({ store }: Services, id: string) {
  const found = rows(store, material).get(id);
  return found && found.trashedAt === null ? ok(found) : fail('not_found', NOT_THERE);
}

/** `Platform v3`. */
export const titleOf = ({ name, version }: { name: string; version: string }) =>
  version.trim() === '' ? name : `${name} ${version}`;

/** Keeps a version, and uses it on `opportunityId` at once when one is given. */
export function addMaterial(
  services: Services,
  { opportunityId, ...fields }: MaterialFields & { opportunityId: string | null },
): Result<Done<{ id: string }>> {
  const { store } = services;
  if (opportunityId !== null && !rows(store, opportunity).get(opportunityId)) return fail('not_found', NO_OPPORTUNITY);
  if (repository.materialNamed(store, fields) !== undefined)
    return fail(
      'conflict',
      'This version is there already. Type another version, or choose it from the list.',
      'version',
    );
  const about = { label: `Added ${titleOf(fields)}`, aggregate: 'material', subjectId: opportunityId } as const;
  return change(services, about, (tx) => {
    const id = tx.newId();
    rows(tx.store, material).insert({ id, ...fields }, tx.at);
    if (opportunityId !== null) putUse(tx, id, opportunityId, false);
    return ok({ id });
  });
}

/** A new version out of an old one: its text, bullets and notes are copied, its file and its opportunities are not. */
export function addVersion(
  services: Services,
  { fromId, name, version }: { fromId: string; name: string; version: string },
): Result<Done<{ id: string }>> {
  const from = rows(services.store, material).get(fromId);
  if (!from || from.trashedAt !== null) return fail('not_found', NOT_THERE);
  const { kind, body, bullets, notes } = from;
  if (repository.materialNamed(services.store, { kind, name, version }) !== undefined)
    return fail('conflict', 'This version is there already. Type another version.', 'version');
  const label = `Added ${titleOf({ name, version })}`;
  return change(services, { label, aggregate: 'material', subjectId: fromId }, (tx) => {
    const id = tx.newId();
    rows(tx.store, material).insert({ id, kind, name, version, body, bullets, notes, previousId: fromId }, tx.at);
    return ok({ id });
  });
}

export function updateMaterial(services: Services, id: string, fields: MaterialEdits): Result<Done<null>> {
  const before = rows(services.store, material).get(id);
  if (!before || before.trashedAt !== null) return fail('not_found', NOT_THERE);
  const same = repository.materialNamed(services.store, { ...before, ...fields });
  if (same !== undefined && same !== id)
    return fail('conflict', 'Another material has this name and version. Type another version.', 'version');
  return change(services, { label: `Changed ${titleOf(before)}`, aggregate: 'material', subjectId: id }, (tx) => {
    rows(tx.store, material).update(id, fields, tx.at);
    return ok(null);
  });
}

export function trashMaterial(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, material).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const about = { label: `Moved ${titleOf(before)} to the trash`, aggregate: 'material', subjectId: id } as const;
  return change(services, about, (tx) => {
    rows(tx.store, material).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}

type Use = { materialId: string; opportunityId: string };

/** Uses a version on an opportunity, or leaves it out there: a weak piece lowers the whole. */
export function giveMaterial(
  services: Services,
  { materialId, opportunityId, leftOut }: Use & { leftOut: boolean },
): Result<Done<null>> {
  const { store } = services;
  const of = rows(store, material).get(materialId);
  if (!of || of.trashedAt !== null) return fail('not_found', NOT_THERE);
  if (!rows(store, opportunity).get(opportunityId)) return fail('not_found', NO_OPPORTUNITY);
  const label = `${leftOut ? 'Left out' : 'Used'} ${titleOf(of)}`;
  return change(services, { label, aggregate: 'material', subjectId: opportunityId }, (tx) => {
    putUse(tx, materialId, opportunityId, leftOut);
    return ok(null);
  });
}

function putUse(tx: Change, materialId: string, opportunityId: string, leftOut: boolean): void {
  const known = repository.materialUseId(tx.store, materialId, opportunityId);
  if (known !== undefined) rows(tx.store, materialUse).update(known, { leftOut }, tx.at);
  else rows(tx.store, materialUse).insert({ id: tx.newId(), materialId, opportunityId, leftOut }, tx.at);
}

/** Takes a version off an opportunity; it stays among the materials. */
export function takeMaterialOff(services: Services, { materialId, opportunityId }: Use): Result<Done<null>> {
  const { store } = services;
  const known = repository.materialUseId(store, materialId, opportunityId);
  const of = rows(store, material).get(materialId);
  if (known === undefined || !of) return fail('not_found', 'This material is not used here any more.');
  const label = `Took ${titleOf(of)} off an opportunity`;
  return change(services, { label, aggregate: 'material', subjectId: opportunityId }, (tx) => {
    rows(tx.store, materialUse).remove(known);
    return ok(null);
  });
}
