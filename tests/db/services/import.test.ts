import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../db/domain/import.ts';
import type { StageKind } from '../../../db/domain/vocabulary.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { ImportDesk } from '../../../db/services/import.ts';
import { board } from '../../../db/services/board.ts';
import { moveOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { listPeople, openPerson, updatePerson } from '../../../db/services/person.ts';
import { whenWritten } from '../../../db/services/turns.ts';
import { closeOutWith, detailOf, openFollowUps, personOf, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll, expectSound } from '../../support/tables.ts';
import { pauseEvery } from '../../support/turns.ts';

const SAMPLES = [
  'spreadsheet-day-first.csv',
  'jobsync-export.csv',
  'linkedin/Job Applications.csv',
  'linkedin/Connections.csv',
];
const sample = (name: string) => readFileSync(resolve(import.meta.dirname, '../../support/samples', name));

let store: TestStore;
let desk: ImportDesk;
beforeEach(() => {
  store = newStore();
  desk = new ImportDesk(store.services);
});
afterEach(() => store.close());

/** What accepts every suggestion of the file. */
const suggestions = (file: Awaited<ReturnType<typeof read>>): ImportAnswer[] =>
  file.questions.flatMap((question): ImportAnswer[] => {
    if (question.about === 'status' && question.suggestion)
      return [{ about: 'status', word: question.word, choice: question.suggestion }];
    if (question.about === 'source' && question.suggestion)
      return [{ about: 'source', word: question.word, choice: question.suggestion }];
    if (question.about === 'date_order')
      return [{ about: 'date_order', column: question.column, order: question.suggestion }];
    return [];
  });

const read = async (content: string | Uint8Array, name = 'file.csv') =>
  valueOf(await desk.read('file', name, typeof content === 'string' ? new TextEncoder().encode(content) : content));

/** Chooses a file, takes every suggestion, and imports it. */
async function bringIn(content: string | Uint8Array, name?: string) {
  const answers = suggestions(await read(content, name));
  if (answers.length > 0) expect(valueOf(await desk.answer('file', answers)).questions).toEqual([]);
  return valueOf(await desk.run('file', () => undefined));
}

async function countsOf(content: string | Uint8Array) {
  const answers = suggestions(await read(content));
  if (answers.length > 0) valueOf(await desk.answer('file', answers));
  return valueOf(await desk.plan('file', () => undefined)).counts;
}

const HEAD = 'Date;Company;Sector;Role;Status;Contact person;Notes;Source;Last updated';
const sheet = (...lines: string[]) => [HEAD, ...lines].join('\n');
const cards = () => valueOf(board(store.services)).cards;
const onlyCard = () => {
  const [card, ...more] = cards();
  if (!card || more.length > 0) throw new Error(`Expected one card, there are ${cards().length}`);
  return card.id;
};
const stageKindOf = (id: string) => detailOf(store.services, id).stage.kind;

describe('a file that was read', () => {
  it('writes nothing until it is imported', async () => {
    const before = dumpAll(store.services.store);
    for (const name of SAMPLES) await countsOf(sample(name));
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('is refused with a sentence when it holds no table', async () => {
    for (const bytes of ['', '\n\n', '\u0000\u0001\u0002\u0003'])
      expect(await desk.read('file', 'file.csv', new TextEncoder().encode(bytes))).toMatchObject({
        ok: false,
        error: { message: expect.stringMatching(/\.$/) },
      });
  });
  it('is not imported while a word of it is unclear', async () => {
    await read(sheet('28/10/2026;Orchidfreight;Health;Product Manager;Marinating;;;;'));
    expect(await desk.run('file', () => undefined)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    valueOf(
      await desk.answer('file', [
        { about: 'status', word: 'Marinating', choice: { stageKind: 'screen', outcome: null } },
      ]),
    );
    expect(valueOf(await desk.run('file', () => undefined)).value.added).toBe(1);
    expect(stageKindOf(onlyCard())).toBe('screen');
  });
  it('is asked for again when it was forgotten', async () => {
    await read(sheet('28/10/2026;Orchidfreight;Health;Product Manager;Applied;;;;'));
    desk.forget('file');
    expect(await desk.run('file', () => undefined)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await desk.answer('file', [])).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});

describe('every sample file', () => {
  it.each(SAMPLES)('%s: a second time changes nothing, and undo takes back exactly what it did', async (name) => {
    const before = dump(store.services.store);
    const first = await bringIn(sample(name), name);
    expect(first.value.added).toBeGreaterThan(0);
    expect(first.value.rejected).toEqual([]);
    const after = dump(store.services.store);
    const again = await bringIn(sample(name), name);
    expect(again.value).toMatchObject({
      added: 0,
      updated: 0,
      same: first.value.added + first.value.same,
      rejected: [],
    });
    expect(again.step).toBeNull();
    expect(dump(store.services.store)).toEqual(after);
    expect(valueOf(undo(store.services)).undone?.label).toBe(`Imported ${name}`);
    expect(dump(store.services.store)).toEqual(before);
    valueOf(redo(store.services));
    expect(dump(store.services.store)).toEqual(after);
    expectSound(store.services.store);
  });
  it('all four together make one store, in any number of turns', async () => {
    for (const name of SAMPLES) await bringIn(sample(name), name);
    const after = dump(store.services.store);
    for (const name of SAMPLES.toReversed()) expect((await bringIn(sample(name), name)).step).toBeNull();
    expect(dump(store.services.store)).toEqual(after);
    expectSound(store.services.store);
  });
});

describe('a row', () => {
  it('brings its company, its day, its history and its people', async () => {
    const { value } = await bringIn(
      sheet(
        '01/10/2026;Bluecart;Fintech;Product Manager, Growth;Rejected;Tomás Quist (recruiter);Weak on SQL;;26/10/2026',
      ),
    );
    expect(value).toMatchObject({ added: 1, companies: 1, people: 1 });
    const detail = detailOf(store.services, onlyCard());
    expect(detail).toMatchObject({
      title: 'Product Manager, Growth',
      appliedOn: '2026-10-01',
      company: { name: 'Bluecart', industry: 'Fintech' },
    });
    expect(detail.notes).toContain('Weak on SQL');
    expect(detail.closeOut).toMatchObject({ outcome: 'rejected', closedOn: '2026-10-26' });
    expect(detail.people.map(({ name, role }) => [name, role])).toEqual([['Tomás Quist', 'recruiter']]);
    const days = detail.stream.map(({ at, title }) => `${new Date(at).toISOString().slice(0, 10)} ${title}`);
    expect(days).toContain('2026-10-01 Added to Applied');
    expect(days).toContain('2026-10-26 Applied → Closed');
  });
  it('is looked at by the rules: a silent application is to be checked on', async () => {
    await bringIn(sheet('01/10/2026;Bluecart;Fintech;Product Manager;Applied;;;;'));
    expect(openFollowUps(store.services).map(({ kind, company }) => [kind, company])).toEqual([
      ['status_check', 'Bluecart'],
    ]);
  });
  it('that cannot be used is listed with its line and reason, and the others are in', async () => {
    const { value } = await bringIn(
      sheet(
        '01/10/2026;Bluecart;;Product Manager;Applied;;;;',
        '02/10/2026;;;Product Owner;Applied;;;;',
        '03/10/2026;Kitedesk;;Lead;Applied;;;;',
      ),
    );
    expect(value).toMatchObject({
      added: 2,
      rejected: [{ line: 3, reason: expect.stringMatching(/\.$/), text: expect.stringContaining('Product Owner') }],
    });
    expect(
      cards()
        .map(({ company }) => company)
        .sort(),
    ).toEqual(['Bluecart', 'Kitedesk']);
  });
  it('of a company that is known joins it', async () => {
    await bringIn(sheet('01/10/2026;Bluecart;;Product Manager;Applied;;;;'));
    const { value } = await bringIn(sheet('05/10/2026;BLUECART;;Another role;Applied;;;;'));
    expect(value).toMatchObject({ added: 1, companies: 0 });
    expect(new Set(cards().map(({ id }) => detailOf(store.services, id).company.id)).size).toBe(1);
  });
});

describe('importing again', () => {
  const applied = sheet(
    '01/10/2026;Bluecart;Fintech;Product Manager;Applied;Dana Jensen (recruiter);First note;;02/10/2026',
  );
  const offered = sheet(
    '01/10/2026;Bluecart;Fintech;Product Manager;Offer;Dana Jensen (recruiter);First note;;20/10/2026',
  );
  const move = (id: string, kind: StageKind) =>
    valueOf(moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, kind), beforeId: null }));

  it('moves forward what the file moved forward', async () => {
    await bringIn(applied);
    expect((await bringIn(offered)).value).toMatchObject({ added: 0, updated: 1 });
    expect(stageKindOf(onlyCard())).toBe('offer');
  });
  it('never moves backwards', async () => {
    await bringIn(offered);
    await bringIn(applied);
    expect(stageKindOf(onlyCard())).toBe('offer');
    move(onlyCard(), 'final');
    await bringIn(applied);
    expect(stageKindOf(onlyCard())).toBe('final');
  });
  it('never opens what the person closed', async () => {
    await bringIn(applied);
    valueOf(saveCloseOut(store.services, closeOutWith(onlyCard(), { outcome: 'withdrew' })));
    await bringIn(offered);
    expect(detailOf(store.services, onlyCard()).closeOut).toMatchObject({ outcome: 'withdrew' });
    expect(stageKindOf(onlyCard())).toBe('closed');
  });
  it('keeps what the person typed', async () => {
    await bringIn(applied);
    const id = onlyCard();
    const mine = { notes: 'My own words', appliedOn: '2026-10-03', location: 'Lisbon', excitement: 5 };
    valueOf(updateOpportunity(store.services, id, mine));
    valueOf(updatePerson(store.services, personOf(store.services, 'Dana Jensen'), { jobTitle: 'Head of talent' }));
    await bringIn(offered);
    expect(onlyCard()).toBe(id);
    expect(detailOf(store.services, id)).toMatchObject(mine);
    expect(valueOf(openPerson(store.services, personOf(store.services, 'Dana Jensen'))).jobTitle).toBe(
      'Head of talent',
    );
    expect(valueOf(listPeople(store.services))).toHaveLength(1);
  });
  it('is undone in one step, without what was there before', async () => {
    await bringIn(applied);
    const before = dump(store.services.store);
    await bringIn(offered);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
});

describe('ten thousand rows', () => {
  const STATUS = ['Applied', 'Rejected', 'Phone screen', 'Offer', 'Wishlist', 'Withdrawn'];
  const many = sheet(
    ...Array.from({ length: 10_000 }, (_, at) => {
      const day = `${String((at % 27) + 1).padStart(2, '0')}/0${(at % 9) + 1}/2026`;
      return `${day};Company ${at % 4000};Health;Role ${at};${STATUS[at % 6]};Person ${at % 3000} (recruiter);Note ${at};LinkedIn;28/10/2026`;
    }),
  );

  it('are written in turns: everybody else goes on, and sees all of it or nothing', async () => {
    pauseEvery(100);
    const seen = new Set<number>();
    const steps = new Set<string>();
    let turns = 0;
    let running = true;
    const elsewhere = (async () => {
      while (running) {
        await new Promise((resume) => setImmediate(resume));
        turns += 1;
        if (turns % 50 === 0) void Promise.resolve(whenWritten(store.services, () => seen.add(cards().length)));
      }
    })();
    await read(many, 'many.csv');
    const ran = await desk.run('file', ({ step: doing }) => steps.add(doing));
    running = false;
    await elsewhere;
    const { value, step } = valueOf(ran);
    expect(value).toMatchObject({ added: 10_000, rejected: [] });
    expect(step?.label).toBe('Imported many.csv');
    expect([...steps]).toEqual(['Comparing with what is here', 'Writing', 'Working out what to follow up']);
    expect(turns).toBeGreaterThan(50);
    expect([...seen].every((count) => count === 0 || count === 10_000)).toBe(true);
    expectSound(store.services.store);
    expect(await countsOf(many)).toEqual({ new: 0, update: 0, same: 10_000, problem: 0 });
  });

  it('can be stopped at any moment, and then nothing is written', async () => {
    const before = dumpAll(store.services.store);
    for (const doing of ['Comparing with what is here', 'Writing', 'Working out what to follow up']) {
      await read(many, 'many.csv');
      const stopped = await desk.run('file', ({ step, done }) => {
        if (step === doing && done > 1000) desk.stop('file');
      });
      expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(dumpAll(store.services.store)).toEqual(before);
    }
    expect(valueOf(await desk.plan('file', () => undefined)).counts.new).toBe(10_000);
  });
});
