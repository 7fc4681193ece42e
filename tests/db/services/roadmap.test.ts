import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removePain, savePain, saveClosingAnswer, saveCost } from '../../../db/services/brief.ts';
import { addParticipant, removeParticipant, trashPeople } from '../../../db/services/person.ts';
import {
  addEvidence,
  addSkill,
  evidenceBehind,
  ranking,
  setLevels,
  trashEvidence,
  trashSkill,
} from '../../../db/services/roadmap.ts';
import { undo } from '../../../db/services/history.ts';
import { detailOf, newOpportunity, personOf, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let opportunityId: string;
let python: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'final' });
  python = skillOf(store.services, 'Python');
});
afterEach(() => store.close());

const heard = (source: 'hiring_manager' | 'my_own_idea', of: string | null = opportunityId) =>
  valueOf(
    addEvidence(store.services, {
      skillId: python,
      opportunityId: of,
      source,
      importance: 5,
      quote: '',
      seenOn: '2026-11-18',
      personId: null,
    }),
  ).value.id;
const first = () => valueOf(ranking(store.services)).gaps[0];
const pain = (fields: Partial<Parameters<typeof savePain>[1]> = {}) =>
  valueOf(
    savePain(store.services, {
      opportunityId,
      id: null,
      text: 'Slow',
      severity: 4,
      challenge: 'other',
      answer: '',
      personId: null,
      skillId: null,
      ...fields,
    }),
  ).value.id;

describe('the roadmap', () => {
  it('ranks a skill by what was heard, and opens into parts that add up to the whole', () => {
    heard('my_own_idea', null);
    expect(first()).toMatchObject({ name: 'Python', validated: false });
    heard('hiring_manager');
    expect(first()).toMatchObject({ name: 'Python', validated: true, share: 1, gap: 0.4, evidenceCount: 2 });
    const parts = valueOf(evidenceBehind(store.services, python)).map(({ part }) => part);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
  });
  it('follows the levels, keeps their history, and undo takes both back', () => {
    heard('hiring_manager');
    valueOf(setLevels(store.services, { id: python, current: 4, target: 4 }));
    expect(first()).toBeUndefined();
    expect(valueOf(ranking(store.services)).strengths.map(({ name }) => name)).toEqual(['Python']);
    const changes = () => store.services.store.sqlite.prepare('SELECT current, target FROM level_change').all();
    expect(changes()).toEqual([{ current: 4, target: 4 }]);
    valueOf(undo(store.services));
    expect([first()?.name, changes()]).toEqual(['Python', []]);
  });
  it('leaves out what lies in the trash', () => {
    const id = heard('hiring_manager');
    valueOf(trashEvidence(store.services, id));
    expect(first()).toBeUndefined();
    valueOf(undo(store.services));
    valueOf(trashSkill(store.services, python));
    expect(first()).toBeUndefined();
  });
  it('knows a skill again by its name, in any case', () => {
    const fields = { name: 'PYTHON', family: '', notes: '', current: 0, target: 1 };
    expect(addSkill(store.services, fields)).toMatchObject({ error: { code: 'conflict', field: 'name' } });
  });
});

describe('the brief', () => {
  it('turns a pain that names a skill into evidence, once, and takes it back with the pain', () => {
    valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana' }, role: 'hiring_manager' }));
    const id = pain({ skillId: python, personId: personOf(store.services, 'Dana') });
    pain({ id, skillId: python, severity: 2 });
    const sources = () =>
      valueOf(evidenceBehind(store.services, python)).map(({ source, importance }) => [source, importance]);
    expect(sources()).toEqual([['hiring_manager', 2]]);
    pain({ id, skillId: python, personId: personOf(store.services, 'Dana') });
    expect(sources()).toEqual([['hiring_manager', 4]]);
    valueOf(removePain(store.services, id));
    expect(sources()).toEqual([]);
    expect(detailOf(store.services, opportunityId).pains).toEqual([]);
  });
  it('keeps one cost of each kind and one answer to each question', () => {
    for (const text of ['first', 'second']) {
      valueOf(saveCost(store.services, { opportunityId, kind: 'risk', concern: text, lowering: '' }));
      valueOf(
        saveClosingAnswer(store.services, { opportunityId, question: 'why_us', answer: text, checks: ['direction'] }),
      );
    }
    const { costs, closing } = detailOf(store.services, opportunityId);
    expect([costs.map(({ concern }) => concern), closing.map(({ answer }) => answer)]).toEqual([
      ['second'],
      ['second'],
    ]);
  });
  it('refuses a check that belongs to another question', () => {
    const answer = { opportunityId, question: 'why_us' as const, answer: '', checks: ['leadership'] };
    expect(saveClosingAnswer(store.services, answer)).toMatchObject({ error: { code: 'invalid', field: 'checks' } });
  });
});

describe('people', () => {
  it('take a role on an opportunity once, and leave it without being lost', () => {
    const add = () =>
      valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana' }, role: 'recruiter' }));
    add();
    expect(add().step).toBeNull();
    const [participation] = detailOf(store.services, opportunityId).people;
    valueOf(removeParticipant(store.services, participation?.id ?? ''));
    expect(detailOf(store.services, opportunityId).people).toEqual([]);
    expect(personOf(store.services, 'Dana')).toBe(participation?.personId);
  });
  it('go to the trash and come back with their roles', () => {
    valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana' }, role: 'recruiter' }));
    valueOf(trashPeople(store.services, [personOf(store.services, 'Dana')]));
    expect(detailOf(store.services, opportunityId).people).toEqual([]);
    valueOf(undo(store.services));
    expect(detailOf(store.services, opportunityId).people.map(({ name }) => name)).toEqual(['Dana']);
  });
});
