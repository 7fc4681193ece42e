import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLetter, startLetter } from '../../../db/domain/letter.ts';
import { savePain } from '../../../db/services/brief.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { undo } from '../../../db/services/history.ts';
import { addMaterial, addVersion, giveMaterial, openMaterial, trashMaterial } from '../../../db/services/material.ts';
import { materialAgainst, materialLines } from '../../../db/services/material-lines.ts';
import { moveOpportunities, trashOpportunities } from '../../../db/services/opportunity.ts';
import { addEvidence } from '../../../db/services/roadmap.ts';
import { search } from '../../../db/services/search.ts';
import { closeOutWith, newOpportunity, skillOf, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

function add(version: string, bullets: string[] = [], on: string | null = null): string {
  store.clock.advance({ minutes: 1 });
  const fields = { kind: 'resume', name: 'Platform', version, body: 'Text', fileName: '', bullets } as const;
  return valueOf(addMaterial(store.services, { ...fields, bullets, opportunityId: on })).value.id;
}
const lines = () => valueOf(materialLines(store.services)).lines;
const only = (id: string) => {
  const found = lines().flatMap(({ versions }) => versions);
  const version = found.find((one) => one.id === id);
  if (!version) throw new Error('This version is not among the materials');
  return version;
};
const GONE = '01932d7e-0000-7000-8000-000000000000';

describe('the materials', () => {
  it('stand in their lines, the newest first, also after a version took another name', () => {
    const first = add('v1', ['Led a team']);
    store.clock.advance({ days: 1 });
    const next = valueOf(addVersion(store.services, { fromId: first, name: 'Leadership', version: 'v2' }));
    expect(lines().map(({ versions }) => versions.map(({ name, version }) => `${name} ${version}`))).toEqual([
      ['Leadership v2', 'Platform v1'],
    ]);
    expect(only(next.value.id).beforeId).toBe(first);
    expect(valueOf(openMaterial(store.services, next.value.id))).toMatchObject({
      body: 'Text',
      bullets: ['Led a team'],
      previousId: first,
      fileCopy: null,
    });
    valueOf(undo(store.services, next.step?.id));
    expect(lines().map(({ versions }) => versions.length)).toEqual([1]);
  });
  it('refuse a version that is there, and one out of nothing', () => {
    const id = add('v1');
    expect(addVersion(store.services, { fromId: id, name: 'PLATFORM', version: 'V1' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', field: 'version' },
    });
    valueOf(trashMaterial(store.services, id));
    expect(addVersion(store.services, { fromId: id, name: 'Platform', version: 'v2' })).toMatchObject({ ok: false });
  });
  it('say how far what they were sent to came, without what leaves them out or lies in the trash', () => {
    const [one, two, three, four] = ['Acme', 'Globex', 'Initech', 'Umbrella'].map((company) =>
      newOpportunity(store.services, { company, stage: 'applied' }),
    );
    if (!one || !two || !three || !four) throw new Error('Four are needed');
    const id = add('v1', [], one);
    for (const opportunityId of [two, four])
      valueOf(giveMaterial(store.services, { materialId: id, opportunityId, leftOut: false }));
    valueOf(giveMaterial(store.services, { materialId: id, opportunityId: three, leftOut: true }));
    store.clock.advance({ days: 1 });
    valueOf(
      moveOpportunities(store.services, { ids: [one], stageId: stageOf(store.services, 'interview'), beforeId: null }),
    );
    valueOf(saveCloseOut(store.services, closeOutWith(two, { outcome: 'rejected' })));
    valueOf(trashOpportunities(store.services, [four]));
    const { reach, leftOutIds } = only(id);
    expect(reach.opportunityIds).toEqual([one, two]);
    expect(reach.reached.map(({ kind, opportunityIds }) => [kind, opportunityIds])).toEqual([
      ['applied', [one, two]],
      ['screen', [one]],
      ['interview', [one]],
    ]);
    expect(reach.reached.every(({ rate }) => rate.percentage === null)).toBe(true);
    expect(reach.outcomes).toEqual([{ outcome: 'rejected', opportunityIds: [two] }]);
    expect(leftOutIds).toEqual([three]);
  });
  it('are held against what is asked for, by anybody or by one', () => {
    const acme = newOpportunity(store.services, { company: 'Acme' });
    const other = newOpportunity(store.services, { company: 'Globex' });
    const evidence = { source: 'recruiter', importance: 4, quote: '', seenOn: '2026-11-18', personId: null } as const;
    const skills = ['Python', 'Prioritisation'] as const;
    skills.forEach((name, index) =>
      valueOf(
        addEvidence(store.services, {
          ...evidence,
          skillId: skillOf(store.services, name),
          opportunityId: index === 0 ? acme : other,
        }),
      ),
    );
    const id = add('v1', ['Python for 3 years', 'Something']);
    const { wanted } = valueOf(materialLines(store.services));
    expect(wanted.map(({ name }) => name)).toEqual(['Prioritisation', 'Python']);
    expect(only(id).growth).toMatchObject({ bullets: 2, withNumber: { part: 1 }, relevant: { part: 1, whole: 2 } });
    expect(valueOf(materialAgainst(store.services, acme)).wanted.map(({ name }) => name)).toEqual(['Python']);
    expect(materialAgainst(store.services, GONE)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
  it('start a letter from the brief, the worst pain first', () => {
    const acme = newOpportunity(store.services, { company: 'Acme' });
    const pain = { id: null, opportunityId: acme, challenge: 'other', personId: null, skillId: null } as const;
    valueOf(savePain(store.services, { ...pain, text: 'Small worry here', severity: 1, answer: '' }));
    valueOf(
      savePain(store.services, { ...pain, text: 'Releases wait weeks', severity: 5, answer: 'Sign-off in the team' }),
    );
    const { letter } = valueOf(materialAgainst(store.services, acme));
    expect(startLetter(letter)).toBe('Releases wait weeks.\n\nSign-off in the team.');
    expect(checkLetter(startLetter(letter), letter).parts.map(({ said }) => said !== null)).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('are found, and open on their own screen', () => {
    const id = add('zebra');
    const { hits } = valueOf(search(store.services, 'zebra', 5));
    expect(hits[0]?.opens).toEqual({ kind: 'material', id, target: null });
  });
});
