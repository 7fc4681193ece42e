import { describe, expect, test } from 'vitest';
import { detectMapping, openQuestions, type ImportPlan, type PlanRow } from '../../../db/importers/index.ts';
import { carryOut, nothing, OPTIONS, planOf, sampleBytes, SAMPLES, tableOf } from './harness.ts';

const read = (name: (typeof SAMPLES)[number]) => tableOf(sampleBytes(name), name);

function drafts(plan: ImportPlan) {
  return plan.rows.flatMap((row) => (row.status === 'new' && row.kind === 'applications' ? [row.draft] : []));
}
function tally<T extends string | number>(values: readonly (T | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
const draftOf = (row: PlanRow | undefined) => {
  if (row?.status !== 'new' || row.kind !== 'applications') throw new Error('Not a new application.');
  return row.draft;
};

describe('an export of another job tracker', () => {
  const table = read('jobsync-export.csv');
  const mapping = detectMapping(table, OPTIONS);
  const plan = planOf(table);

  test('is read whole, and asks only about the words that are unclear', () => {
    expect([table.rows.length, table.problems.length, table.delimiter]).toEqual([60, 0, ',']);
    expect(mapping.columns.map(({ use }) => use)).toEqual([
      'leave_out',
      'addedOn',
      'applied',
      'appliedOn',
      'company',
      'title',
      'keep',
      'workMode',
      'location',
      'source',
      'status',
    ]);
    expect(openQuestions(mapping)).toMatchObject([
      { about: 'status', word: 'Archived', count: 9, suggestion: { stageKind: 'closed', outcome: null } },
      { about: 'status', word: 'Expired', count: 9, suggestion: { stageKind: 'closed', outcome: 'cancelled' } },
    ]);
  });

  test('becomes one opportunity per row in the stage its columns say', () => {
    expect(plan.counts).toEqual({ new: 60, update: 0, same: 0, problem: 0 });
    expect(tally(drafts(plan).map((draft) => draft.stageKind))).toEqual({
      lead: 24,
      applied: 15,
      interview: 6,
      offer: 5,
      closed: 10,
    });
    expect(tally(drafts(plan).flatMap(({ closeOut }) => (closeOut === null ? [] : [closeOut.outcome])))).toEqual({
      null: 5,
      cancelled: 3,
      rejected: 2,
    });
    expect(tally(drafts(plan).map((draft) => draft.source))).toEqual({
      professional_network: 22,
      null: 19,
      job_board: 19,
    });
    expect(tally(drafts(plan).map((draft) => draft.workMode))).toEqual({
      null: 20,
      hybrid: 15,
      on_site: 13,
      remote: 12,
    });
    expect(drafts(plan).filter((draft) => draft.location === '')).toHaveLength(21);
    expect(plan.companies).toHaveLength(52);
  });

  test('an offer on a row that was not applied for is a lead that says so', () => {
    const row = plan.rows.find(({ line }) => line === 12);
    expect(row?.reasons.join()).toContain('not applied for');
    expect(draftOf(row)).toMatchObject({
      stageKind: 'lead',
      appliedOn: null,
      addedOn: '2026-10-04',
      notes: 'Status: Offer\njobType: Full Time',
    });
  });
});

describe('a spreadsheet with semicolons and the day first', () => {
  const table = read('spreadsheet-day-first.csv');
  const mapping = detectMapping(table, OPTIONS);
  const plan = planOf(table);

  test('is read whole: byte-order mark, line breaks inside cells, columns', () => {
    expect([table.rows.length, table.problems.length, table.delimiter]).toEqual([90, 0, ';']);
    expect(table.header[0]).toBe('Date');
    expect(mapping.columns.map(({ use }) => use)).toEqual([
      'date',
      'company',
      'industry',
      'title',
      'keep',
      'source',
      'status',
      'contacts',
      'excitement',
      'notes',
      'resume',
      'coverLetter',
      'keep',
      'lastUpdated',
    ]);
    expect(mapping.columns.flatMap(({ date }) => (date === null ? [] : [[date.order, date.certainty]]))).toEqual([
      ['day_first', 'certain'],
      ['day_first', 'certain'],
    ]);
    expect(openQuestions(mapping)).toMatchObject([
      { about: 'status', word: 'No response', count: 8, suggestion: { stageKind: 'closed', outcome: 'ghosted' } },
      { about: 'source', word: 'Recruiter', count: 18, suggestion: 'recruiter_inbound' },
    ]);
  });

  test('has the stages, outcomes, people and ratings of its rows', () => {
    expect(plan.counts).toEqual({ new: 90, update: 0, same: 0, problem: 0 });
    expect(tally(drafts(plan).map((draft) => draft.stageKind))).toEqual({
      lead: 6,
      applied: 16,
      screen: 8,
      interview: 9,
      final: 6,
      offer: 6,
      closed: 39,
    });
    expect(tally(drafts(plan).flatMap(({ closeOut }) => (closeOut === null ? [] : [closeOut.outcome])))).toEqual({
      rejected: 12,
      ghosted: 20,
      withdrew: 7,
    });
    expect(tally(drafts(plan).map((draft) => draft.excitement))).toEqual({ 3: 28, 4: 24, 5: 17, null: 21 });
    const people = drafts(plan).flatMap((draft) => draft.people);
    expect(people).toHaveLength(46);
    expect(people.every(({ role, kind }) => role === 'recruiter' && kind === 'recruiter')).toBe(true);
    expect(drafts(plan).filter((draft) => draft.notes.startsWith('=HYPERLINK("x")'))).toHaveLength(19);
    expect(
      drafts(plan).filter((draft) => draft.notes.startsWith('Follow up after the 14th\nsecond line')),
    ).toHaveLength(19);
    expect(
      drafts(plan).flatMap(({ materials }) => materials.filter(({ kind }) => kind === 'cover_letter')),
    ).toHaveLength(41);
    expect(plan.companies).toHaveLength(77);
  });

  test('a deeper status carries its history, a closed one its end', () => {
    expect(draftOf(plan.rows[0])).toMatchObject({
      appliedOn: '2026-10-28',
      history: [
        { stageKind: 'applied', on: '2026-10-28' },
        { stageKind: 'interview', on: '2026-11-08' },
      ],
      closeOut: null,
      source: 'recruiter_inbound',
      materials: [
        { kind: 'resume', name: 'cv_v1.pdf' },
        { kind: 'cover_letter', name: 'letter.docx' },
      ],
    });
    expect(draftOf(plan.rows[3])).toMatchObject({
      closeOut: { outcome: 'withdrew', on: '2026-10-26', endedIn: 'applied' },
      people: [{ name: 'Tomás Quist', kind: 'recruiter', role: 'recruiter' }],
      notes: 'Asked about pricing; weak on SQL\nRole type: Contract\nSource: Dana',
    });
    expect(draftOf(plan.rows[5])).toMatchObject({ stageKind: 'lead', appliedOn: null, addedOn: '2026-10-19' });
  });
});

describe('the applications LinkedIn exports', () => {
  const table = read('linkedin/Job Applications.csv');
  const mapping = detectMapping(table, OPTIONS);
  const plan = planOf(table);

  test('are all applied, the month first, with link and résumé, and nothing is asked', () => {
    expect([table.rows.length, table.problems.length]).toEqual([140, 0]);
    expect(openQuestions(mapping)).toEqual([]);
    expect(mapping.columns[0]?.date).toMatchObject({ order: 'month_first', certainty: 'certain' });
    expect(plan.counts).toEqual({ new: 140, update: 0, same: 0, problem: 0 });
    expect(tally(drafts(plan).map((draft) => draft.stageKind))).toEqual({ applied: 140 });
    expect(tally(drafts(plan).map((draft) => draft.materials[0]?.name ?? null))).toEqual({
      'resume-2026-platform.pdf': 61,
      'resume-2026-growth.pdf': 43,
      'resume.pdf': 36,
    });
    expect(draftOf(plan.rows[1])).toMatchObject({
      appliedOn: '2026-11-07',
      url: 'https://www.linkedin.com/jobs/view/3800000977',
      source: 'professional_network',
      notes: 'Question And Answers: Expected salary?:"140,000, negotiable"\nNotice period?:4 weeks',
    });
    expect(draftOf(plan.rows[139]).appliedOn).toBe('2026-04-05');
    expect(plan.companies).toHaveLength(115);
  });
});

describe('the connections LinkedIn exports', () => {
  const table = read('linkedin/Connections.csv');
  const plan = planOf(table);

  test('are people and never opportunities; the lines above the header are skipped', () => {
    expect([table.rows.length, table.problems.length, table.rows[0]?.line]).toEqual([220, 0, 5]);
    expect(table.notes).toEqual(['2 rows above the header (line 4) skipped.']);
    expect(openQuestions(detectMapping(table, OPTIONS))).toEqual([]);
    expect([plan.kind, plan.counts]).toEqual(['connections', { new: 220, update: 0, same: 0, problem: 0 }]);
    const people = plan.rows.flatMap((row) => (row.status === 'new' && row.kind === 'connections' ? [row.person] : []));
    expect(tally(people.map(({ kind }) => kind))).toEqual({ recruiter: 109, other: 111 });
    expect(people.filter(({ email }) => email !== '')).toHaveLength(61);
    expect(new Set(people.map(({ key }) => key)).size).toBe(220);
    expect(people[0]).toMatchObject({
      name: 'Mina Kim',
      position: 'Agency Recruiter, Product',
      notes: 'Connected On: 15 Oct 2026',
    });
    expect(plan.companies).toHaveLength(154);
  });
});

describe('importing again', () => {
  test.each(SAMPLES)('%s twice changes nothing', (name) => {
    const table = read(name);
    const first = planOf(table);
    const store = carryOut(nothing(), first);
    const second = planOf(table, store);
    expect(second.counts).toEqual({ new: 0, update: 0, same: table.rows.length, problem: 0 });
    expect(carryOut(store, second)).toEqual(store);
  });

  test('all four files, then all four again: what two files share is joined, and the second time changes nothing', () => {
    const tables = SAMPLES.map(read);
    let store = nothing();
    const counts = tables.map((table) => {
      const plan = planOf(table, store);
      store = carryOut(store, plan);
      return plan.counts;
    });
    expect(counts).toEqual([
      { new: 60, update: 0, same: 0, problem: 0 },
      { new: 88, update: 2, same: 0, problem: 0 },
      { new: 220, update: 0, same: 0, problem: 0 },
      { new: 138, update: 2, same: 0, problem: 0 },
    ]);
    expect(store.opportunities).toHaveLength(286);
    for (const table of tables) {
      const plan = planOf(table, store);
      expect(plan.counts).toEqual({ new: 0, update: 0, same: table.rows.length, problem: 0 });
    }
  });
});
