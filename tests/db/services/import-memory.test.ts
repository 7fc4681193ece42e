import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../db/domain/import.ts';
import { board } from '../../../db/services/board.ts';
import { redo, redoInTurns, undo, undoInTurns } from '../../../db/services/history.ts';
import { ImportDesk } from '../../../db/services/import.ts';
import { forgetRemembered, rememberedFiles } from '../../../db/services/import-memory.ts';
import { whenWritten } from '../../../db/services/turns.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, expectSound } from '../../support/tables.ts';
import { pauseEvery } from '../../support/turns.ts';

let store: TestStore;
let desk: ImportDesk;
beforeEach(() => {
  store = newStore();
  desk = new ImportDesk(store.services);
});
afterEach(() => store.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const open = async (text: string, name = 'mine.csv') => valueOf(await desk.read('file', name, bytes(text)));
const tell = async (...answers: ImportAnswer[]) => valueOf(await desk.answer('file', answers));
const run = async () => valueOf(await desk.run('file', () => undefined));
const remembered = () => valueOf(rememberedFiles(store.services));
const cards = () => valueOf(board(store.services)).cards;

const HEAD = 'Employer;Post;Where it stands;When';
const sheet = (...rows: string[]) => [HEAD, ...rows, ''].join('\n');
const ANSWERS: ImportAnswer[] = [
  { about: 'column', column: 1, use: 'title' },
  { about: 'column', column: 2, use: 'status' },
  { about: 'column', column: 3, use: 'appliedOn' },
  { about: 'status', word: 'Marinating', choice: { stageKind: 'screen', outcome: null } },
  { about: 'date_order', column: 3, order: 'month_first' },
];

describe('how a file was read', () => {
  it('is there again for the next file with the same columns, said, and nothing is asked twice', async () => {
    await open(sheet('Larkspur;PM;Marinating;02/03/2026'));
    await tell(...ANSWERS);
    await run();
    const next = await open(sheet('Ottermere;PM;Marinating;04/05/2026'), 'next.csv');
    expect(next.remembered).toMatchObject({ fileName: 'mine.csv', inUse: true });
    expect(next.mapping.columns.map(({ use }) => use)).toEqual(['company', 'title', 'status', 'appliedOn']);
    expect(next.mapping.columns[3]?.date).toMatchObject({ order: 'month_first', certainty: 'confirmed' });
    expect(next.questions).toEqual([]);
  });
  it('asks about words that are new, and only those', async () => {
    await open(sheet('Larkspur;PM;Marinating;02/03/2026'));
    await tell(...ANSWERS);
    await run();
    const next = await open(sheet('A;PM;Marinating;04/05/2026', 'B;PM;Simmering;04/05/2026'));
    expect(next.questions).toMatchObject([{ about: 'status', word: 'Simmering' }]);
  });
  it('gives way to what the cells of the new file can only mean', async () => {
    await open(sheet('Larkspur;PM;Marinating;02/03/2026'));
    await tell(...ANSWERS);
    await run();
    const next = await open(sheet('Ottermere;PM;Marinating;24/05/2026'));
    expect(next.mapping.columns[3]?.date).toMatchObject({ order: 'day_first', certainty: 'certain' });
  });
  it('is for the same set of columns in any order, and for no other', async () => {
    await open(sheet('Larkspur;PM;Marinating;02/03/2026'));
    await tell(...ANSWERS);
    await run();
    const turned = await open('When;Employer;Where it stands;Post\n02/03/2026;Ottermere;Marinating;PM\n');
    expect(turned.mapping.columns.map(({ use }) => use)).toEqual(['appliedOn', 'company', 'status', 'title']);
    expect((await open('Employer;Post;When\nOttermere;PM;02/03/2026\n')).remembered).toBe(null);
  });
  it('can be set aside and taken up again', async () => {
    await open(sheet('Larkspur;PM;Marinating;02/03/2026'));
    await tell(...ANSWERS);
    await run();
    await open(sheet('Ottermere;PM;Marinating;04/05/2026'));
    const afresh = await tell({ about: 'remembered', use: false });
    expect(afresh.remembered?.inUse).toBe(false);
    expect(afresh.mapping.columns[1]?.use).toBe('keep');
    expect((await tell({ about: 'remembered', use: true })).mapping.columns[1]?.use).toBe('title');
  });
  it('is listed, forgotten, and back with undo', async () => {
    await open(sheet('Larkspur;PM;Marinating;02/03/2026'));
    await tell(...ANSWERS);
    await run();
    const [kind] = remembered();
    expect(kind).toMatchObject({ fileName: 'mine.csv', profile: 'sheet', columns: 4 });
    valueOf(forgetRemembered(store.services, kind?.key ?? ''));
    expect(remembered()).toEqual([]);
    expect(forgetRemembered(store.services, kind?.key ?? '')).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    valueOf(undo(store.services));
    expect(remembered()).toHaveLength(1);
  });
});

describe('what was found out about a file', () => {
  it('is changed by the person: the program, the letters, the separator', async () => {
    const file = await open('Company,Role;Extra\nA,B;C\nD,E;F\n');
    expect([file.delimiter, file.encoding, file.mapping.profile]).toEqual([',', 'utf-8', 'sheet']);
    const other = await tell({ about: 'delimiter', delimiter: ';' });
    expect(other.mapping.columns.map(({ name }) => name)).toEqual(['Company,Role', 'Extra']);
    const latin = await tell({ about: 'delimiter', delimiter: ',' }, { about: 'encoding', encoding: 'windows-1252' });
    expect(latin.encoding).toBe('windows-1252');
    expect((await tell({ about: 'profile', profile: 'people' })).mapping.kind).toBe('connections');
  });
  it('stays as it was when the file cannot be read so', async () => {
    valueOf(
      await desk.read(
        'file',
        'a.csv',
        Uint8Array.from('Company,Role\nMüller,PM\n', (one) => one.charCodeAt(0)),
      ),
    );
    const told = await desk.answer('file', [{ about: 'encoding', encoding: 'utf-8' }]);
    expect(told).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect((await tell({ about: 'currency', currency: 'EUR' })).encoding).toBe('windows-1252');
  });
  it('is shown with cells to tell by, and says when a currency is missing', async () => {
    const file = await open('Company;Role;Applied on;Salary\nA;B;13/02/2026;85.000,50\nC;D;14/02/2026;90.000\n');
    expect(file.readings).toMatchObject([
      { name: 'Applied on', cells: [{ text: '13/02/2026', means: '2026-02-13' }, { means: '2026-02-14' }] },
      {
        name: 'Salary',
        cells: [
          { text: '85.000,50', means: '85000.5' },
          { text: '90.000', means: '90000' },
        ],
      },
    ]);
    expect(file.lacksCurrency).toBe(true);
    await tell({ about: 'currency', currency: 'EUR' });
    await run();
    expect(cards()).toHaveLength(2);
  });
});

describe('rows that are not imported', () => {
  it('are a table with their reasons, whose mended rows come in mapped', async () => {
    await open(
      sheet('Larkspur;PM;Marinating;02/03/2026', ';PM;Marinating;02/03/2026', 'Pine;=1+1;Marinating;31/31/2026'),
    );
    await tell(...ANSWERS);
    expect((await run()).value).toMatchObject({ added: 1, notImported: 2 });
    const { text } = valueOf(desk.rejected('file'));
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFLine,Not imported because,Employer,Post,Where it stands,When',
      '3,There is no company name.,,PM,Marinating,02/03/2026',
      "4,“31/31/2026” in the column “When” is a date that does not exist.,Pine,'=1+1,Marinating,31/31/2026",
    ]);
    const mended = await open(
      text.replace('.,,PM', '.,Fern,PM').replace('31/31/2026\r\n', '03/01/2026\r\n'),
      'mended.csv',
    );
    expect(mended.remembered?.inUse).toBe(true);
    expect(mended.questions).toEqual([]);
    expect((await run()).value).toMatchObject({ added: 2, notImported: 0 });
    expect(cards().map(({ title }) => title)).toContain('=1+1');
  });
});

describe('a long step', () => {
  const many = sheet(
    ...Array.from({ length: 2000 }, (_, at) => `Company ${at % 300};Role ${at};Marinating;13/02/2026`),
  );

  it('is taken back and done again in turns: everybody else goes on, and sees all of it or nothing', async () => {
    pauseEvery(100);
    const before = dump(store.services.store);
    await open(many);
    await tell(...ANSWERS.slice(0, 4));
    await run();
    const after = dump(store.services.store);
    const undoing = async () => valueOf(await undoInTurns(store.services)).undone;
    const redoing = async () => valueOf(await redoInTurns(store.services)).redone;
    for (const { work, count } of [
      { work: undoing, count: 0 },
      { work: redoing, count: 2000 },
    ]) {
      let turns = 0;
      let running = true;
      const elsewhere = (async () => {
        while (running) {
          await new Promise((resume) => setImmediate(resume));
          turns += 1;
        }
      })();
      const seen = work();
      const inBetween = new Promise((resume) => setImmediate(resume)).then(() =>
        whenWritten(store.services, () => cards().length),
      );
      expect(await seen).not.toBe(null);
      running = false;
      await elsewhere;
      expect(turns).toBeGreaterThan(3);
      expect(await inBetween).toBe(count);
      expect(dump(store.services.store)).toEqual(count === 0 ? before : after);
      expectSound(store.services.store);
    }
  });
  it('comes to the same as at once', async () => {
    await open(many);
    await tell(...ANSWERS.slice(0, 4));
    await run();
    valueOf(undo(store.services));
    const atOnce = dump(store.services.store);
    valueOf(redo(store.services));
    valueOf(await undoInTurns(store.services));
    expect(dump(store.services.store)).toEqual(atOnce);
  });
});
