import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { undo } from '../../../db/services/history.ts';
import { addOpportunity, updateOpportunity } from '../../../db/services/opportunity.ts';
import { acceptSkills, catalogue, dismissSkills, proposals, similar } from '../../../db/services/posting.ts';
import { evidenceBehind, trashEvidence } from '../../../db/services/roadmap.ts';
import { closeOutWith, detailOf, newOpportunity, skillOf, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

const POSTING = 'Requirements\n- You must know Python\n- Negotiation\n\nNice to have\n- Forecasting\n';
let store: TestStore;
let python: string;
beforeEach(() => {
  store = newStore();
  python = skillOf(store.services, 'Python');
});
afterEach(() => store.close());

const proposed = (id: string) =>
  valueOf(proposals(store.services, id)).map(({ name, importance }) => [name, importance]);
const evidenceOf = (skillId: string) =>
  valueOf(evidenceBehind(store.services, skillId)).map(({ source, importance, quote, seenOn }) => [
    source,
    importance,
    quote,
    seenOn,
  ]);
const item = (importance = 5) => ({ skillId: python, importance, quote: 'You must know Python' });

describe('skills of a posting', () => {
  it('are proposed from its text, the most wanted first', () => {
    const id = newOpportunity(store.services, { postingText: POSTING });
    expect(proposed(id)).toEqual([
      ['Python', 5],
      ['Negotiation', 4],
      ['Forecasting', 2],
    ]);
    expect(proposed(newOpportunity(store.services, { postingText: '' }))).toEqual([]);
  });
  it('become evidence when accepted, and are not proposed again', () => {
    const id = newOpportunity(store.services, { postingText: POSTING });
    expect(valueOf(acceptSkills(store.services, id, [item()])).value).toEqual({ accepted: 1 });
    expect(evidenceOf(python)).toEqual([['job_posting', 5, 'You must know Python', '2026-11-18']]);
    expect(proposed(id)).toEqual([
      ['Negotiation', 4],
      ['Forecasting', 2],
    ]);
  });
  it('are never doubled: accepted again they change, and from the trash they come back', () => {
    const id = newOpportunity(store.services, { postingText: POSTING });
    valueOf(acceptSkills(store.services, id, [item(), item(4)]));
    expect(valueOf(acceptSkills(store.services, id, [item(3)])).value).toEqual({ accepted: 0 });
    expect(evidenceOf(python)).toEqual([['job_posting', 3, 'You must know Python', '2026-11-18']]);
    const [row] = valueOf(evidenceBehind(store.services, python));
    valueOf(trashEvidence(store.services, row?.id ?? ''));
    expect(proposed(id)[0]).toEqual(['Python', 5]);
    expect(valueOf(acceptSkills(store.services, id, [item()])).value).toEqual({ accepted: 1 });
    expect(valueOf(evidenceBehind(store.services, python)).map((one) => one.id)).toEqual([row?.id]);
  });
  it('set aside stay away for this opportunity only, until they are accepted after all', () => {
    const id = newOpportunity(store.services, { postingText: POSTING });
    const other = newOpportunity(store.services, { company: 'Globex', postingText: POSTING });
    valueOf(dismissSkills(store.services, id, [python]));
    expect(proposed(id)).toEqual([
      ['Negotiation', 4],
      ['Forecasting', 2],
    ]);
    expect(proposed(other)).toHaveLength(3);
    valueOf(acceptSkills(store.services, id, [item()]));
    valueOf(trashEvidence(store.services, valueOf(evidenceBehind(store.services, python))[0]?.id ?? ''));
    expect(proposed(id)).toHaveLength(3);
  });
  it('accepted or set aside are one step of undo', () => {
    const id = newOpportunity(store.services, { postingText: POSTING });
    for (const doing of [
      () => acceptSkills(store.services, id, [item(), { ...item(), skillId: skillOf(store.services, 'Negotiation') }]),
      () => dismissSkills(store.services, id, [python]),
    ]) {
      const before = dump(store.services.store);
      expect(valueOf<{ step: { label: string } | null }>(doing()).step?.label).toMatch(/posting of Copperstack/);
      valueOf(undo(store.services));
      expect(dump(store.services.store)).toEqual(before);
    }
  });
  it('of what is gone are refused, and nothing is written', () => {
    const gone = '01932d7e-0000-7000-8000-000000000000';
    const id = newOpportunity(store.services, { postingText: POSTING });
    const before = dumpAll(store.services.store);
    for (const refused of [
      acceptSkills(store.services, gone, [item()]),
      acceptSkills(store.services, id, [item(), { ...item(), skillId: gone }]),
      dismissSkills(store.services, gone, [python]),
      proposals(store.services, gone),
    ])
      expect(refused).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('are searched for by every name a skill has', () => {
    expect(valueOf(catalogue(store.services)).find(({ name }) => name === 'SQL and data modelling')?.aliases).toContain(
      'SQL',
    );
  });
});

describe('adding with what the posting says', () => {
  const input = {
    company: 'Globex',
    title: 'Senior PM',
    viaPerson: null,
    postingUrl: 'https://jobs.example.com/12',
    postingText: POSTING,
    location: 'Lisbon',
    workMode: 'hybrid' as const,
    salaryMin: 8_000_000,
    salaryMax: 9_500_000,
    salaryCurrency: 'EUR',
    level: 'senior',
    deadline: '2026-12-14',
    source: 'job_board' as const,
  };
  it('keeps all of it, with its skills as evidence, in one step of undo', () => {
    const before = dump(store.services.store);
    const stageId = stageOf(store.services, 'lead');
    const { id } = valueOf(addOpportunity(store.services, { ...input, stageId, skills: [item()] })).value;
    const { viaPerson: _, company, ...fields } = input;
    expect(detailOf(store.services, id)).toMatchObject({ ...fields, company: { name: company } });
    expect(evidenceOf(python)).toHaveLength(1);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('takes a referral for the source only when nothing else is said', () => {
    const source = (fields: Parameters<typeof newOpportunity>[1]) =>
      detailOf(store.services, newOpportunity(store.services, fields)).source;
    expect(source({ viaPerson: 'Dana' })).toBe('referral');
    expect(source({ viaPerson: 'Dana', source: 'agency' })).toBe('agency');
    expect(source({ source: null })).toBe('other');
  });
  it('refuses a salary that ends before it starts', () => {
    const before = dumpAll(store.services.store);
    const upside = { ...input, stageId: null, salaryMin: 9_500_000, salaryMax: 8_000_000 };
    expect(addOpportunity(store.services, upside)).toMatchObject({ error: { code: 'invalid', field: 'salaryMin' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});

describe('what is there already', () => {
  const ask = (company: string, title: string, url = '') => valueOf(similar(store.services, { company, title, url }));
  it('is the same role at the same company, open or closed, with its stage', () => {
    const id = newOpportunity(store.services, { company: 'Acme GmbH', title: 'Senior PM', stage: 'interview' });
    newOpportunity(store.services, { company: 'Globex', title: 'Senior PM' });
    const row = { opportunityId: id, company: 'Acme GmbH', title: 'Senior PM', stage: 'Interview', by: 'role' };
    expect(ask('ACME', 'Product Manager').same).toMatchObject([row]);
    expect(ask('ACME', 'Data Engineer')).toEqual({ same: [], earlier: [] });
    valueOf(saveCloseOut(store.services, closeOutWith(id, { outcome: 'declined' })));
    expect(ask('ACME', 'Product Manager').same).toMatchObject([{ stage: 'Closed', outcome: 'declined' }]);
  });
  it('is found by its link first, and not in the trash', () => {
    const id = newOpportunity(store.services, {
      company: 'Acme',
      title: 'PM',
      postingUrl: 'https://a.example/1?utm_x=2',
    });
    newOpportunity(store.services, { company: 'Globex', title: 'PM' });
    expect(ask('Globex', 'PM', 'https://a.example/1').same.map(({ company, by }) => [company, by])).toEqual([
      ['Acme', 'link'],
      ['Globex', 'role'],
    ]);
    store.services.store.sqlite.prepare('UPDATE opportunity SET trashed_at = 1 WHERE id = ?').run(id);
    expect(ask('', '', 'https://a.example/1').same).toEqual([]);
  });
  it('tells how earlier roles there ended: silence, a no, a date to come back, a lesson', () => {
    const closed = (title: string, fields: Parameters<typeof closeOutWith>[1]) => {
      const id = newOpportunity(store.services, { company: 'Acme', title, stage: 'screen' });
      valueOf(saveCloseOut(store.services, closeOutWith(id, fields)));
      return id;
    };
    closed('Designer', { outcome: 'ghosted', closedOn: '2024-03-01' });
    closed('Analyst', {
      outcome: 'rejected',
      closedOn: '2026-09-01',
      lessons: 'Show a number',
      comeBackOn: '2027-03-01',
    });
    closed('Engineer', { outcome: 'withdrew', closedOn: '2026-10-01' });
    expect(
      ask('Acme Inc.', 'PM').earlier.map(({ title, outcome, closedOn, comeBackOn, lessons }) => [
        title,
        outcome,
        closedOn,
        comeBackOn,
        lessons,
      ]),
    ).toEqual([
      ['Analyst', 'rejected', '2026-09-01', '2027-03-01', 'Show a number'],
      ['Designer', 'ghosted', '2024-03-01', null, ''],
    ]);
    expect(ask('Globex', 'PM').earlier).toEqual([]);
    expect(ask('', 'PM')).toEqual({ same: [], earlier: [] });
  });
});

it('a posting written later is searched too', () => {
  const id = newOpportunity(store.services);
  valueOf(updateOpportunity(store.services, id, { postingText: POSTING }));
  expect(proposed(id)).toHaveLength(3);
});
