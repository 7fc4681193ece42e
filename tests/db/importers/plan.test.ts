import { describe, expect, test } from 'vitest';
import {
  detectMapping,
  planImport,
  type ExistingIndex,
  type ExistingOpportunity,
  type PlanRow,
} from '../../../db/importers/index.ts';
import { carryOut, nothing, OPTIONS, planText, tableOf } from './harness.ts';

const stored = (fields: Partial<ExistingOpportunity> = {}): ExistingOpportunity => ({
  id: 'o1',
  companyId: 'c1',
  companyName: 'Acme GmbH',
  title: 'Product Manager',
  stageKind: 'applied',
  outcome: null,
  importKey: null,
  appliedOn: '2026-10-05',
  deadline: null,
  url: '',
  location: '',
  workMode: null,
  source: null,
  excitement: null,
  salary: null,
  postingText: '',
  notes: '',
  personIds: [],
  materials: [],
  ...fields,
});
const index = (...opportunities: ExistingOpportunity[]): ExistingIndex => ({
  opportunities,
  companies: [{ id: 'c1', name: 'Acme GmbH', industry: '' }],
  people: [],
});
const HEAD = 'Company,Role,Applied on,Status,Location,Link,Last updated';
const one = (row: string, existing = nothing()): PlanRow => {
  const found = planText(`${HEAD}\n${row}\n`, existing).rows[0];
  if (found === undefined) throw new Error('No row.');
  return found;
};

describe('recognising what is stored', () => {
  test('spelling and legal form do not matter, the day of applying does', () => {
    expect(one('"ACME, Inc.",product  manager,2026-10-05,Applied,,,', index(stored()))).toMatchObject({
      status: 'same',
      id: 'o1',
    });
    expect(one('Acme,Product Manager,2026-10-06,Applied,,,', index(stored())).status).toBe('new');
  });
  test('the same link is the same role, whatever the day', () => {
    const row = one(
      'Acme,Product Manager,2026-10-06,Applied,,https://www.x.com/1/,',
      index(stored({ url: 'http://X.com/1' })),
    );
    expect(row).toMatchObject({ status: 'same', id: 'o1' });
    expect(row.reasons.join()).toContain('Kept your applied on');
  });
  test('a lead without a day becomes the application', () => {
    const row = one(
      'Acme,Product Manager,2026-10-06,Applied,,,',
      index(stored({ stageKind: 'lead', appliedOn: null })),
    );
    expect(row).toMatchObject({
      status: 'update',
      changes: [
        { field: 'stage', before: 'lead', after: 'applied' },
        { field: 'applied on', before: '', after: '2026-10-06' },
      ],
      patch: { stage: { to: 'applied', steps: [{ stageKind: 'applied', on: '2026-10-06' }] } },
    });
  });
  test('two rows of one file are never the same stored opportunity', () => {
    const text = `${HEAD}\nAcme,Product Manager,2026-10-05,Applied,,,\nAcme,Product Manager,2026-10-07,Applied,,,\n`;
    expect(planText(text, index(stored())).rows.map(({ status }) => status)).toEqual(['same', 'new']);
  });
  test('a row imported before is recognised after the person renamed the role, and stays the same', () => {
    const text = `${HEAD}\nAcme,Product Manager,2026-10-05,Offer,Berlin,,\n`;
    const store = carryOut(nothing(), planText(text));
    const [opportunity] = store.opportunities;
    if (opportunity === undefined) throw new Error('Nothing was stored.');
    Object.assign(opportunity, { title: 'PM, Payments', location: '', stageKind: 'interview' });
    expect(planText(text, store).rows).toMatchObject([{ status: 'same', id: opportunity.id }]);
    const moved = planText(text.replace('Offer', 'Rejected'), store).rows[0];
    expect(moved).toMatchObject({
      status: 'update',
      patch: { stage: { to: 'closed' }, closeOut: { outcome: 'rejected' } },
    });
  });
});

describe('an import never takes anything away', () => {
  test.each(['lead', 'applied', 'screen', 'interview', 'final', 'offer', 'closed'] as const)(
    'an opportunity in %s is never moved back',
    (stageKind) => {
      const kinds = ['lead', 'applied', 'screen', 'interview', 'final', 'offer', 'closed'];
      for (const [word, kind] of [
        ['Applied', 'applied'],
        ['Phone screen', 'screen'],
        ['Interview 2', 'interview'],
        ['Final round', 'final'],
        ['Offer', 'offer'],
        ['Rejected', 'closed'],
      ] as const) {
        const row = one(`Acme,Product Manager,2026-10-05,${word},,,`, index(stored({ stageKind })));
        const to = row.status === 'update' && row.kind === 'applications' ? (row.patch.stage?.to ?? null) : null;
        expect(to).toBe(kinds.indexOf(kind) > kinds.indexOf(stageKind) ? kind : null);
        if (kinds.indexOf(kind) < kinds.indexOf(stageKind)) expect(row.reasons.join()).toContain('never moves back');
      }
    },
  );
  test('a field with something in it stays, an empty one is filled', () => {
    const row = one(
      'Acme,Product Manager,2026-10-05,Applied,Berlin,https://x.com/1,',
      index(stored({ location: 'Lisbon' })),
    );
    expect(row).toMatchObject({ status: 'update', patch: { set: { url: 'https://x.com/1' } } });
    expect(row.status === 'update' && row.kind === 'applications' && Object.keys(row.patch.set)).toEqual(['url']);
    expect(row.reasons).toContain('Kept your location; the file has “Berlin”.');
  });
  test('a closed one keeps its outcome', () => {
    const existing = index(stored({ stageKind: 'closed', outcome: 'withdrew' }));
    expect(one('Acme,Product Manager,2026-10-05,Rejected,,,', existing).status).toBe('same');
  });
});

describe('within one file', () => {
  test('one role on two days is two applications; a repeated line is the same; a contradiction is a problem', () => {
    const plan = planText(
      [
        HEAD,
        'Acme,PM,2026-10-05,Applied,,,',
        'Acme,PM,2026-10-06,Applied,,,',
        'ACME,pm,2026-10-06,Applied,,,',
        'Acme,PM,2026-10-06,Applied,,,',
        'Acme,PM,2026-10-06,Offer,,,',
        '',
      ].join('\n'),
    );
    expect(plan.rows.map(({ status }) => status)).toEqual(['new', 'new', 'problem', 'same', 'problem']);
    expect(plan.rows[3]?.reasons).toEqual(['Repeats line 3.']);
    expect(plan.rows[4]?.reasons.join()).toContain('Line 3');
  });
  test('two spellings make one company; the other spelling and industry are kept in the notes', () => {
    const plan = planText('Company,Role,Sector\nAcme & Co,PM,Health\nAcme GmbH,PO,Retail\n');
    expect(plan.companies).toMatchObject([{ id: null, name: 'Acme & Co', industry: 'Health' }]);
    expect(plan.rows[1]).toMatchObject({ draft: { notes: 'Company: Acme GmbH\nSector: Retail' } });
  });
});

describe('rows that cannot be taken say why', () => {
  test.each([
    [',PM,2026-10-05,Applied,,,', 'There is no company name.'],
    ['N/A,PM,2026-10-05,Applied,,,', 'There is no company name.'],
    ['\u200b,PM,2026-10-05,Applied,,,', 'There is no company name.'],
    ['Acme,,2026-10-05,Applied,,,', 'There is no role name.'],
    [`Acme,${'x'.repeat(501)},2026-10-05,Applied,,,`, 'longer than 500 characters'],
    ['Acme,PM,2026-02-30,Applied,,,', '“2026-02-30” in the column “Applied on” is a date that does not exist.'],
    ['Acme,PM,next week,Applied,,,', '“next week” in the column “Applied on” is not a date.'],
    ['Acme,PM,2026-10-05,Zorp,,,', 'The status “Zorp” has no stage yet.'],
  ])('%s', (row, reason) => {
    const planned = one(row);
    expect(planned.status).toBe('problem');
    expect(planned.reasons.join()).toContain(reason);
  });
  test('a negative salary', () => {
    expect(planText('Company,Role,Salary\nA,B,-5 EUR\n').rows[0]?.reasons).toEqual([
      'The salary “-5 EUR” is negative.',
    ]);
  });
  test('a table without a column of roles is taken, and says so', () => {
    expect(planText('Company,Status\nA,Applied\n').rows[0]).toMatchObject({ status: 'new', title: 'Role not named' });
  });
  test('what has no field is kept in the notes, with its column', () => {
    const row = one('Acme,PM,2026-10-05,Applied,,javascript:alert(1),yesterday');
    expect(row).toMatchObject({ draft: { url: '', notes: 'Last updated: yesterday\nLink: javascript:alert(1)' } });
  });
});

describe('people', () => {
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const existing: ExistingIndex = {
    ...nothing(),
    people: [
      { id: 'p1', name: 'Dana Kim', companyName: 'Acme', position: 'CPO', email: '', phone: '', url: '', notes: '' },
    ],
  };
  test('are filled, never overwritten, and a second one of the same name elsewhere is another person', () => {
    const plan = planText(
      [
        head,
        'Dana,Kim,https://l.com/in/1,d@x.com,Acme Inc.,VP,15 Oct 2026',
        'Dana,Kim,https://l.com/in/2,,Zeta,VP,15 Oct 2026',
        'Dana,Kim,https://l.com/in/2,,Zeta,VP,15 Oct 2026',
        ',,https://l.com/in/3,,Zeta,VP,15 Oct 2026',
        '',
      ].join('\n'),
      existing,
    );
    expect(plan.rows.map(({ status }) => status)).toEqual(['update', 'new', 'same', 'problem']);
    expect(plan.rows[0]).toMatchObject({ id: 'p1', patch: { email: 'd@x.com', notes: 'Connected On: 15 Oct 2026' } });
    expect(plan.rows[0]?.reasons).toContain('Kept your position; the file has “VP”.');
    expect(plan.rows[3]?.reasons).toEqual(['There is no name.']);
  });
  test('a contact on a row is the stored person at that company, linked once', () => {
    const store = { ...index(stored({ companyName: 'Acme' })), people: existing.people };
    const text = 'Company,Role,Applied on,Contact\nAcme,Product Manager,2026-10-05,Dana Kim (recruiter) <d@x.com>\n';
    const plan = planText(text, store);
    expect(plan.rows[0]).toMatchObject({ status: 'update', patch: { addPeople: [{ id: 'p1', role: 'recruiter' }] } });
    const after = carryOut(store, plan);
    expect(after.people).toHaveLength(1);
    expect(planText(text, after).counts.same).toBe(1);
  });
});

test('planning can be cancelled and tells how far it is', () => {
  const table = tableOf(`Company,Role\n${Array.from({ length: 2000 }, (_, at) => `C${at},R`).join('\n')}\n`);
  const seen: number[] = [];
  const hooks = { onProgress: (done: number) => seen.push(done), shouldStop: () => seen.length === 3 };
  const plan = planImport(table, detectMapping(table), nothing(), OPTIONS, hooks);
  expect(plan).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(seen).toEqual([250, 500, 750]);
});
