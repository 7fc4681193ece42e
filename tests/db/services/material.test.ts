import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MaterialFields } from '../../../db/domain/material.ts';
import { undo } from '../../../db/services/history.ts';
import {
  addMaterial,
  giveMaterial,
  listMaterials,
  openMaterial,
  takeMaterialOff,
  trashMaterial,
  updateMaterial,
} from '../../../db/services/material.ts';
import { detailOf, newOpportunity } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services);
});
afterEach(() => store.close());

const GONE = '01932d7e-0000-7000-8000-000000000000';
const resume: MaterialFields = { kind: 'resume', name: 'Platform', version: 'v3', body: '', fileName: '', bullets: [] };
const add = (fields: Partial<MaterialFields> = {}, on: string | null = opportunityId) =>
  valueOf(addMaterial(store.services, { ...resume, ...fields, opportunityId: on })).value.id;
const used = () =>
  detailOf(store.services, opportunityId).materials.map(
    ({ name, version, leftOut }) => `${name} ${version}${leftOut ? ', left out' : ''}`,
  );

describe('a material version', () => {
  it('is on the opportunity at once, in one step of undo', () => {
    const added = valueOf(addMaterial(store.services, { ...resume, opportunityId }));
    expect(used()).toEqual(['Platform v3']);
    valueOf(undo(store.services, added.step?.id));
    expect(used()).toEqual([]);
    expect(valueOf(listMaterials(store.services))).toEqual([]);
  });
  it('is refused twice under one name and version, and nothing is written', () => {
    add();
    const before = dumpAll(store.services.store);
    const again = addMaterial(store.services, { ...resume, name: 'PLATFORM', opportunityId });
    expect(again).toMatchObject({ ok: false, error: { code: 'conflict', field: 'version' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('can be left out for one opportunity without leaving another', () => {
    const other = newOpportunity(store.services, { company: 'Globex' });
    const materialId = add({ kind: 'portfolio' });
    valueOf(giveMaterial(store.services, { materialId, opportunityId: other, leftOut: false }));
    valueOf(giveMaterial(store.services, { materialId, opportunityId, leftOut: true }));
    expect(used()).toEqual(['Platform v3, left out']);
    expect(detailOf(store.services, other).materials.map(({ leftOut }) => leftOut)).toEqual([false]);
    expect(valueOf(listMaterials(store.services)).map(({ uses }) => uses)).toEqual([1]);
  });
  it('is taken off and put on again, and stays among the materials meanwhile', () => {
    const materialId = add();
    const off = valueOf(takeMaterialOff(store.services, { materialId, opportunityId }));
    expect(used()).toEqual([]);
    expect(valueOf(listMaterials(store.services))).toHaveLength(1);
    valueOf(undo(store.services, off.step?.id));
    expect(used()).toEqual(['Platform v3']);
    valueOf(takeMaterialOff(store.services, { materialId, opportunityId }));
    valueOf(giveMaterial(store.services, { materialId, opportunityId, leftOut: false }));
    expect(used()).toEqual(['Platform v3']);
  });
  it('keeps its lines in their order, as they were typed', () => {
    const bullets = ['  Raised activation by 13 points', 'Led a team'];
    const id = add();
    valueOf(updateMaterial(store.services, id, { bullets }));
    expect(detailOf(store.services, opportunityId).materials[0]?.bullets).toEqual(bullets);
    expect(valueOf(openMaterial(store.services, id)).bullets).toEqual(bullets);
  });
  it('leaves every opportunity when it goes to the trash, and comes back with undo', () => {
    const id = add();
    const { step } = valueOf(trashMaterial(store.services, id));
    expect(used()).toEqual([]);
    expect(giveMaterial(store.services, { materialId: id, opportunityId, leftOut: false })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    valueOf(undo(store.services, step?.id));
    expect(used()).toEqual(['Platform v3']);
  });
  it('cannot be put on an opportunity that is not there, or take the name of another one', () => {
    const id = add();
    const other = add({ version: 'v4' });
    expect(giveMaterial(store.services, { materialId: id, opportunityId: GONE, leftOut: false }).ok).toBe(false);
    expect(addMaterial(store.services, { ...resume, version: 'v5', opportunityId: GONE }).ok).toBe(false);
    expect(updateMaterial(store.services, other, { version: 'v3' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(updateMaterial(store.services, id, { version: 'v3' }).ok).toBe(true);
  });
});
