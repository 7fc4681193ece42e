import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dateInZone } from '../../../db/domain/dates.ts';
import type { ImportAnswer, ImportQuestion } from '../../../db/domain/import.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { ImportDesk } from '../../../db/services/import.ts';
import { board } from '../../../db/services/board.ts';
import { moveOpportunities, trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { listPeople, updatePerson } from '../../../db/services/person.ts';
import { openFollowUps, personOf, stageOf } from '../../support/builders.ts';
import { TEST_ZONE, type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll, expectSound } from '../../support/tables.ts';
import { pauseEvery } from '../../support/turns.ts';

let store: TestStore;
let desk: ImportDesk;
beforeEach(() => {
  store = newStore();
  desk = new ImportDesk(store.services);
});
afterEach(() => store.close());

const SPREADSHEET = 'spreadsheet-day-first.csv';
const JOBSYNC = 'jobsync-export.csv';
const APPLICATIONS = 'linkedin/Job Applications.csv';
const CONNECTIONS = 'linkedin/Connections.csv';
const SAMPLES = [SPREADSHEET, JOBSYNC, APPLICATIONS, CONNECTIONS];

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, '../../support/samples', name));
/** The rows of a file as the parser alone reads them, without anything of the import. */
function rowsOf(name: string, { from = 0 } = {}): Record<string, string>[] {
  const text = bytesOf(name)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .slice(from)
    .join('\n');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const quiet = () => undefined;
const encoded = (text: string) => new TextEncoder().encode(text);
const csv = (...rows: string[][]) => encoded(Papa.unparse(rows));

function accepted(question: ImportQuestion): ImportAnswer {
  switch (question.about) {
    case 'status':
      return {
        about: 'status',
        word: question.word,
        choice: question.suggestion ?? { stageKind: 'lead', outcome: null },
      };
    case 'source':
      return { about: 'source', word: question.word, choice: question.suggestion ?? 'other' };
    case 'date_order':
      return { about: 'date_order', column: question.column, order: question.suggestion };
    case 'decimal_mark':
      return { about: 'decimal_mark', column: question.column, mark: question.suggestion };
    case 'column':
      throw new Error(question.text);
  }
}

/** Opens a file and takes every suggestion; answers the token. */
async function open(bytes: Uint8Array, name = 'list.csv', token = 'token'): Promise<string> {
  const { questions } = valueOf(await desk.read(token, name, bytes));
  if (questions.length > 0) valueOf(await desk.answer(token, questions.map(accepted)));
  return token;
}
const bringIn = async (bytes: Uint8Array, name?: string) => valueOf(await desk.run(await open(bytes, name), quiet));
const bringInSample = (name: string) => bringIn(bytesOf(name), name);

function tally(values: readonly (string | null | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

const all = <Row>(sql: string): Row[] => store.services.store.sqlite.prepare<[], Row>(sql).all();
const amountIn = (table: string) => all<{ amount: number }>(`SELECT count(*) AS amount FROM "${table}"`)[0]?.amount;
const stageCounts = () =>
  tally(
    all<{ kind: string }>('SELECT s.kind FROM opportunity o JOIN stage s ON s.id = o.stage_id').map(({ kind }) => kind),
  );
const outcomeCounts = () =>
  tally(all<{ outcome: string }>('SELECT outcome FROM close_out').map(({ outcome }) => outcome));
const dayOf = (at: number) => dateInZone(at, TEST_ZONE);
/** `Role: from → to on the day`, sorted. */
const steps = () =>
  all<{ title: string; from: string | null; to: string; at: number }>(
    `SELECT o.title, f.kind AS "from", t.kind AS "to", c.at FROM stage_change c JOIN opportunity o ON o.id = c.opportunity_id
     LEFT JOIN stage f ON f.id = c.from_stage_id JOIN stage t ON t.id = c.to_stage_id`,
  )
    .map(({ title, from, to, at }) => `${title}: ${from ?? '–'} → ${to} ${dayOf(at)}`)
    .sort();
const opportunityAt = (company: string) => {
  const found = valueOf(board(store.services)).cards.find((card) => card.company === company);
  if (!found) throw new Error(`Nothing at ${company}`);
  return found;
};
const stored = (id: string) =>
  store.services.store.sqlite
    .prepare<[string], { kind: string; title: string; notes: string; location: string; applied_on: string | null }>(
      'SELECT s.kind, o.title, o.notes, o.location, o.applied_on FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.id = ?',
    )
    .get(id);

const cell = (row: Record<string, string>, name: string) => row[name] ?? '';
/** 31/12/2026 as 2026-12-31. */
const dayFirst = (text: string) => text.split('/').toReversed().join('-');
/** 11/7/26, 10:49 AM as 2026-11-07. */
function monthFirst(text: string): string {
  const [month = '', day = '', year = ''] = (text.split(',')[0] ?? '').split('/');
  return `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const SPREADSHEET_STAGE: Record<string, string> = {
  Wishlist: 'lead',
  Applied: 'applied',
  'Phone screen': 'screen',
  'Interview 2': 'interview',
  'Final round': 'final',
  Offer: 'offer',
  Rejected: 'closed',
  Withdrawn: 'closed',
  Ghosted: 'closed',
  'No response': 'closed',
};
const SPREADSHEET_OUTCOME: Record<string, string> = {
  Rejected: 'rejected',
  Withdrawn: 'withdrew',
  Ghosted: 'ghosted',
  'No response': 'ghosted',
};

describe('a spreadsheet', () => {
  const rows = rowsOf(SPREADSHEET);

  it('puts every row into the stage its status says, with its outcome', async () => {
    const { value, step } = await bringInSample(SPREADSHEET);
    expect(value).toMatchObject({ added: rows.length, updated: 0, same: 0, rejected: [] });
    expect(step?.label).toBe(`Imported ${SPREADSHEET}`);
    expect(stageCounts()).toEqual(tally(rows.map((row) => SPREADSHEET_STAGE[cell(row, 'Status')])));
    expect(outcomeCounts()).toEqual(tally(rows.flatMap((row) => SPREADSHEET_OUTCOME[cell(row, 'Status')] ?? [])));
    expect(value.companies).toBe(amountIn('company'));
    expectSound(store.services.store);
  });

  it('dates how each row came to its stage, and how it ended', async () => {
    await bringInSample(SPREADSHEET);
    const expected = rows.flatMap((row) => {
      const kind = SPREADSHEET_STAGE[cell(row, 'Status')] ?? '';
      const [on, last, title] = [dayFirst(cell(row, 'Date')), dayFirst(cell(row, 'Last updated')), cell(row, 'Role')];
      if (kind === 'lead' || kind === 'applied') return [`${title}: – → ${kind} ${on}`];
      return [`${title}: – → applied ${on}`, `${title}: applied → ${kind} ${last > on ? last : on}`];
    });
    expect(steps()).toEqual(expected.sort());
    const closed = all<{ day: string }>('SELECT closed_on AS day FROM close_out ORDER BY 1').map(({ day }) => day);
    const ended = rows.filter((row) => cell(row, 'Status') in SPREADSHEET_OUTCOME);
    expect(closed).toEqual(ended.map((row) => dayFirst(cell(row, 'Last updated'))).sort());
  });

  it('makes the people it names once each, on their opportunities, and files the material that was sent', async () => {
    const { value } = await bringInSample(SPREADSHEET);
    const named = rows.filter((row) => cell(row, 'Contact person') !== '');
    // The first word tells the employers of this file apart, however their legal form is written.
    const employer = (row: Record<string, string>) => cell(row, 'Company').split(/[ ,]/)[0];
    const people = new Set(named.map((row) => `${cell(row, 'Contact person')} ${employer(row)}`));
    expect([value.people, amountIn('person'), amountIn('participation')]).toEqual([
      people.size,
      people.size,
      named.length,
    ]);
    expect(valueOf(listPeople(store.services)).every(({ kind }) => kind === 'recruiter')).toBe(true);
    const files = (name: string) => rows.map((row) => cell(row, name)).filter((file) => file !== '');
    const [resumes, letters] = [files('CV file'), files('Cover letter file')];
    expect(tally(all<{ kind: string }>('SELECT kind FROM material').map(({ kind }) => kind))).toEqual({
      resume: new Set(resumes).size,
      cover_letter: new Set(letters).size,
    });
    expect(amountIn('material_use')).toBe(resumes.length + letters.length);
  });

  it('proposes to ask about every application that stayed silent, by the rules', async () => {
    await bringInSample(SPREADSHEET);
    const silent = openFollowUps(store.services).filter(({ rule }) => rule === 'applied_silent');
    const applied = rows.filter((row) => cell(row, 'Status') === 'Applied');
    expect(silent.map(({ dueOn }) => dueOn).sort()).toEqual(
      applied.map((row) => addDays(dayFirst(cell(row, 'Date')), 7)).sort(),
    );
  });
});

describe('the export of another tracker', () => {
  it('believes that nothing was applied for without a date, and asks how an archived one ended', async () => {
    const rows = rowsOf(JOBSYNC);
    await bringInSample(JOBSYNC);
    const STAGE: Record<string, string> = {
      Draft: 'applied',
      New: 'applied',
      Applied: 'applied',
      Interview: 'interview',
      Offer: 'offer',
    };
    const kindOf = (row: Record<string, string>) =>
      cell(row, 'applied') === 'No' ? 'lead' : (STAGE[cell(row, 'Status')] ?? 'closed');
    expect(stageCounts()).toEqual(tally(rows.map(kindOf)));
    const ended = rows.filter((row) => kindOf(row) === 'closed').map((row) => cell(row, 'Status'));
    const OUTCOME: Record<string, string> = { Rejected: 'rejected', Expired: 'cancelled' };
    expect(outcomeCounts()).toEqual(tally(ended.flatMap((status) => OUTCOME[status] ?? [])));
    const missing = valueOf(board(store.services)).cards.filter(({ next }) => next.is === 'close_out_missing');
    expect(missing).toHaveLength(ended.filter((status) => status === 'Archived').length);
  });
});

describe('what LinkedIn exports', () => {
  it('makes of every application an opportunity that was applied for on its day, with its résumé', async () => {
    const rows = rowsOf(APPLICATIONS).filter((row) => cell(row, 'Company Name') !== '');
    const { value } = await bringInSample(APPLICATIONS);
    expect([value.added, value.people, stageCounts()]).toEqual([rows.length, 0, { applied: rows.length }]);
    expect(steps()).toEqual(
      rows.map((row) => `${cell(row, 'Job Title')}: – → applied ${monthFirst(cell(row, 'Application Date'))}`).sort(),
    );
    const resumes = rows.map((row) => cell(row, 'Resume Name')).filter((name) => name !== '');
    expect([amountIn('material'), amountIn('material_use')]).toEqual([new Set(resumes).size, resumes.length]);
  });

  it('makes people of connections, and no opportunity', async () => {
    const rows = rowsOf(CONNECTIONS, { from: 3 });
    const { value } = await bringInSample(CONNECTIONS);
    expect([value.added, value.people, amountIn('opportunity')]).toEqual([rows.length, rows.length, 0]);
    expect(
      valueOf(listPeople(store.services))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(rows.map((row) => `${cell(row, 'First Name')} ${cell(row, 'Last Name')}`.trim()).sort());
  });
});

describe('importing again', () => {
  it.each(SAMPLES)('%s a second time changes nothing and is no step', async (name) => {
    const first = await bringInSample(name);
    const before = dumpAll(store.services.store);
    const again = await bringInSample(name);
    expect(again.step).toBeNull();
    expect(again.value).toMatchObject({
      added: 0,
      updated: 0,
      same: first.value.added,
      companies: 0,
      people: 0,
      rejected: [],
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('all four files, twice, end where the first time ended', async () => {
    for (const name of SAMPLES) await bringInSample(name);
    const before = dumpAll(store.services.store);
    for (const name of SAMPLES) expect((await bringInSample(name)).step).toBeNull();
    expect(dumpAll(store.services.store)).toEqual(before);
    expectSound(store.services.store);
  });

  const HEAD = ['Company', 'Role', 'Applied on', 'Status', 'Location', 'Notes', 'Last updated'];
  const row = (status: string, location = 'Berlin', notes = 'from the file') => [
    'Beaconpath',
    'Product Manager',
    '2026-10-05',
    status,
    location,
    notes,
    '2026-11-02',
  ];

  it('never moves an opportunity back', async () => {
    await bringIn(csv(HEAD, row('Applied')));
    const { id } = opportunityAt('Beaconpath');
    valueOf(
      moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, 'final'), beforeId: null }),
    );
    expect((await bringIn(csv(HEAD, row('Applied')))).step).toBeNull();
    // Also when the file is another one by now.
    await bringIn(csv(HEAD, row('Phone screen')));
    expect(stored(id)?.kind).toBe('final');
    await open(csv(HEAD, row('Interview')));
    valueOf(await desk.plan('token', quiet));
    const reason = valueOf(desk.rows('token', { status: null, offset: 0, limit: 10 })).rows[0]?.reasons.join(' ');
    expect(reason).toContain('It stays in Final; the file says Interview');
  });

  it('moves it forward, with the day of the file, and closes it', async () => {
    await bringIn(csv(HEAD, row('Applied')));
    const { id } = opportunityAt('Beaconpath');
    expect((await bringIn(csv(HEAD, row('Interview')))).value).toMatchObject({ added: 0, updated: 1 });
    expect((await bringIn(csv(HEAD, row('Rejected')))).value).toMatchObject({ added: 0, updated: 1 });
    expect(stored(id)?.kind).toBe('closed');
    expect(outcomeCounts()).toEqual({ rejected: 1 });
    expect(steps()).toEqual([
      'Product Manager: applied → interview 2026-11-02',
      'Product Manager: interview → closed 2026-11-02',
      'Product Manager: – → applied 2026-10-05',
    ]);
  });

  it('keeps what a person typed, and fills only what is empty', async () => {
    await bringIn(csv(HEAD, row('Applied', '')));
    const { id } = opportunityAt('Beaconpath');
    valueOf(
      updateOpportunity(store.services, id, { title: 'Group PM', notes: 'my own words', appliedOn: '2026-10-06' }),
    );
    await bringIn(csv(HEAD, row('Applied', 'Lisbon', 'other words of the file')));
    expect(stored(id)).toMatchObject({
      title: 'Group PM',
      notes: 'my own words',
      location: 'Lisbon',
      applied_on: '2026-10-06',
    });
    expect(amountIn('opportunity')).toBe(1);
  });

  it('keeps what was typed about a person, and fills only what is empty', async () => {
    const people = (email: string, phone: string) =>
      csv(['First name', 'Last name', 'Email', 'Phone', 'Company'], ['Ines', 'Duarte', email, phone, 'Beaconpath']);
    await bringIn(people('ines@one.example', ''));
    const id = personOf(store.services, 'Ines Duarte');
    valueOf(updatePerson(store.services, id, { email: 'ines@mine.example', notes: 'met in May' }));
    await bringIn(people('ines@two.example', '+351 1'));
    const row = store.services.store.sqlite.prepare('SELECT email, phone, notes FROM person WHERE id = ?').get(id);
    expect(row).toEqual({ email: 'ines@mine.example', phone: '+351 1', notes: 'met in May' });
    expect(amountIn('person')).toBe(1);
  });

  it('brings a row in again when what it made lies in the trash', async () => {
    await bringIn(csv(HEAD, row('Applied')));
    valueOf(trashOpportunities(store.services, [opportunityAt('Beaconpath').id]));
    expect((await bringIn(csv(HEAD, row('Applied')))).value).toMatchObject({ added: 1, same: 0 });
    expect(opportunityAt('Beaconpath').title).toBe('Product Manager');
  });
});

describe('an import is one step', () => {
  it.each(SAMPLES)('%s is taken back and done again, every table to the row', async (name) => {
    await bringInSample(SPREADSHEET === name ? JOBSYNC : SPREADSHEET);
    const before = dump(store.services.store);
    const { step } = await bringInSample(name);
    const after = dump(store.services.store);
    expect(valueOf(undo(store.services)).undone?.id).toBe(step?.id);
    expect(dump(store.services.store)).toEqual(before);
    expectSound(store.services.store);
    expect(valueOf(redo(store.services)).redone?.id).toBe(step?.id);
    expect(dump(store.services.store)).toEqual(after);
    expectSound(store.services.store);
  });

  it('tells the views what changed, once', async () => {
    store.changes.length = 0;
    await bringInSample(SPREADSHEET);
    expect(store.changes).toHaveLength(1);
    expect(store.changes[0]).toEqual(
      expect.arrayContaining(['company', 'opportunity', 'person', 'follow_up', 'close_out', 'material']),
    );
  });
});

/** Ten thousand rows: every thousandth names no company, and one has a day that does not exist. */
function generated(): { bytes: Uint8Array; lines: number[] } {
  const rows = [['Company', 'Role', 'Applied on', 'Status', 'Contact person', 'Notes']];
  const lines: number[] = [];
  for (let at = 2; at <= 10_001; at += 1) {
    const broken = at % 1000 === 0;
    if (broken || at === 777) lines.push(at);
    const day = at === 777 ? '2026-02-30' : addDays('2026-01-01', at % 300);
    const status = ['Applied', 'Interview', 'Rejected', 'Wishlist'][at % 4] ?? '';
    rows.push([broken ? '' : `Company ${at % 3000}`, `Role ${at}`, day, status, `Person ${at % 2000}`, `Row ${at}`]);
  }
  return { bytes: csv(...rows), lines };
}

describe('ten thousand rows', () => {
  it('come in, and those that cannot are listed with their line and why', async () => {
    pauseEvery(1000);
    const { bytes, lines } = generated();
    const progress: string[] = [];
    const { value } = valueOf(await desk.run(await open(bytes), ({ step }) => progress.push(step)));
    expect([value.added, value.rejected.map(({ line }) => line)]).toEqual([10_000 - lines.length, lines]);
    expect(amountIn('opportunity')).toBe(10_000 - lines.length);
    expect(value.rejected.find(({ line }) => line === 1000)).toMatchObject({ reason: 'There is no company name.' });
    const noDay = value.rejected.find(({ line }) => line === 777);
    expect(noDay?.reason).toBe('“2026-02-30” in the column “Applied on” is a date that does not exist.');
    expect(noDay?.text).toContain('Company 777 · Role 777 · 2026-02-30');
    expect(progress.filter((step) => step === 'Comparing with what is here').length).toBeGreaterThan(1);
    expect((await bringIn(bytes)).step).toBeNull();
  });

  it('stopped while they are compared leave the store as it was, and can be imported after all', async () => {
    const token = await open(generated().bytes);
    const before = dumpAll(store.services.store);
    const stopped = await desk.run(token, () => desk.stop(token));
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(valueOf(await desk.run(token, quiet)).step).not.toBeNull();
  });

  it('stopped while they are written are all taken back, and can be imported after all', async () => {
    const token = await open(generated().bytes);
    const before = dumpAll(store.services.store);
    const stopped = await desk.run(token, ({ step, done }) => {
      if (step === 'Writing' && done > 3000) desk.stop(token);
    });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(valueOf(await desk.run(token, quiet)).step).not.toBeNull();
  });

  it('forgotten while they are compared are not written', async () => {
    const token = await open(generated().bytes);
    const before = dumpAll(store.services.store);
    expect(await desk.run(token, () => desk.forget(token))).toMatchObject({ ok: false });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('are compared as they were answered last: an answer in the middle ends the older comparison', async () => {
    const token = await open(generated().bytes);
    const older = desk.plan(token, quiet);
    valueOf(
      await desk.answer(token, [{ about: 'status', word: 'Wishlist', choice: { stageKind: 'offer', outcome: null } }]),
    );
    expect(valueOf(await desk.run(token, quiet)).value.added).toBeGreaterThan(0);
    expect(await older).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(stageCounts()['lead']).toBeUndefined();
  });
});

describe('what is not certain', () => {
  it('is not guessed: words that were not answered refuse the import, and nothing is written', async () => {
    const { questions } = valueOf(await desk.read('token', SPREADSHEET, bytesOf(SPREADSHEET)));
    expect(questions.map((question) => ('word' in question ? question.word : ''))).toEqual([
      'No response',
      'Recruiter',
    ]);
    const before = dumpAll(store.services.store);
    expect(await desk.run('token', quiet)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    valueOf(await desk.answer('token', questions.slice(0, 1).map(accepted)));
    expect(await desk.run('token', quiet)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(dumpAll(store.services.store)).toEqual(before);
    valueOf(await desk.answer('token', questions.slice(1).map(accepted)));
    expect(valueOf(await desk.run('token', quiet)).value.added).toBe(rowsOf(SPREADSHEET).length);
  });

  it('follows the answer, not the suggestion', async () => {
    const { questions } = valueOf(await desk.read('token', SPREADSHEET, bytesOf(SPREADSHEET)));
    valueOf(await desk.answer('token', questions.map(accepted)));
    valueOf(
      await desk.answer('token', [
        { about: 'status', word: 'No response', choice: { stageKind: 'applied', outcome: null } },
      ]),
    );
    valueOf(await desk.run('token', quiet));
    const waiting = rowsOf(SPREADSHEET).filter((row) => ['Applied', 'No response'].includes(cell(row, 'Status')));
    expect(stageCounts()['applied']).toBe(waiting.length);
  });

  it('has no file any more after it was imported or forgotten, and says so', async () => {
    await bringInSample(JOBSYNC);
    const gone = { ok: false, error: { code: 'not_found' } };
    expect(await desk.run('token', quiet)).toMatchObject(gone);
    await open(bytesOf(JOBSYNC));
    desk.forget('token');
    expect(await desk.plan('token', quiet)).toMatchObject(gone);
    expect(desk.rows('token', { status: null, offset: 0, limit: 1 })).toMatchObject(gone);
    expect(await desk.answer('token', [{ about: 'currency', currency: 'EUR' }])).toMatchObject(gone);
  });
});

describe('what a person sees', () => {
  it('holds no word of the program: sources, stages and outcomes are in plain words', async () => {
    const head = ['Company', 'Role', 'Applied on', 'Status', 'Source', 'Work mode', 'Salary'];
    const row = (...cells: string[]) => ['Beaconpath', 'Product Manager', '2026-10-05', ...cells];
    await bringIn(csv(head, row('Interview', 'Recruiter inbound', 'Remote', '€90k–110k')));
    await open(csv(head, row('Applied', 'Job board', 'On-site', '€80k–90k')));
    valueOf(await desk.plan('token', quiet));
    const [seen] = valueOf(desk.rows('token', { status: null, offset: 0, limit: 1 })).rows;
    expect(seen?.reasons.join(' ')).toContain('Kept your source; the file has “Job board”.');
    expect(seen?.reasons.join(' ')).toContain('Kept your work mode; the file has “On site”.');
    expect(seen?.reasons.join(' ')).not.toMatch(/[a-z]_[a-z]|minor units/);
  });

  it('says of every new row where it goes, and how it ended', async () => {
    await open(bytesOf(SPREADSHEET), SPREADSHEET);
    valueOf(await desk.plan('token', quiet));
    const { rows } = valueOf(desk.rows('token', { status: 'new', offset: 0, limit: 500 }));
    const statuses = rowsOf(SPREADSHEET).map((row) => cell(row, 'Status'));
    expect(rows.map(({ becomes }) => [becomes?.stageKind, becomes?.outcome])).toEqual(
      statuses.map((status) => [SPREADSHEET_STAGE[status], SPREADSHEET_OUTCOME[status] ?? null]),
    );
  });

  it('shows an amount as it was written, whatever the currency', async () => {
    const head = ['Company', 'Role', 'Applied on', 'Status', 'Salary'];
    const row = (salary: string) => ['Beaconpath', 'Product Manager', '2026-10-05', 'Applied', salary];
    await bringIn(csv(head, row('')));
    const changeTo = async (salary: string) => {
      await open(csv(head, row(salary)));
      valueOf(await desk.plan('token', quiet));
      return valueOf(desk.rows('token', { status: 'update', offset: 0, limit: 1 })).rows[0]?.changes;
    };
    expect(await changeTo('€85k–100k')).toEqual([{ field: 'salary', before: '', after: '85000–100000 EUR' }]);
    expect(await changeTo('9000000 JPY')).toEqual([{ field: 'salary', before: '', after: '9000000 JPY' }]);
    expect(await changeTo('12000000 HUF')).toEqual([{ field: 'salary', before: '', after: '12000000 HUF' }]);
  });
});

describe('text', () => {
  it('stays text: formulas, script and SQL are kept to the letter', async () => {
    const nasty = [
      '=HYPERLINK("http://x.example")',
      '<script>alert(1)</script>',
      "'; DROP TABLE opportunity;--",
      '@SUM(1)',
      '-1+2',
      '{{7*7}}',
    ];
    const rows = nasty.map((text, at) => [`${text} Ltd`, `${text} ${at}`, '2026-10-05', 'Applied', text, text]);
    const { value } = await bringIn(csv(['Company', 'Role', 'Applied on', 'Status', 'Notes', 'Location'], ...rows));
    expect(value.added).toBe(nasty.length);
    const found = all<{ name: string; title: string; notes: string; location: string }>(
      'SELECT c.name, o.title, o.notes, o.location FROM opportunity o JOIN company c ON c.id = o.company_id',
    );
    expect(found.map(({ name, title, notes, location }) => [name, title, notes, location].join('\n')).sort()).toEqual(
      rows.map(([company, role, , , notes, location]) => [company, role, notes, location].join('\n')).sort(),
    );
    expectSound(store.services.store);
  });
});
