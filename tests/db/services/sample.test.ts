import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, instantFromLocal, weekday } from '../../../db/domain/dates.ts';
import { OUTCOMES, STAGE_KINDS } from '../../../db/domain/vocabulary.ts';
import { listCompanies } from '../../../db/services/company.ts';
import { openDebrief } from '../../../db/services/debrief.ts';
import { openOpportunity } from '../../../db/services/detail.ts';
import { listFollowUps } from '../../../db/services/follow-up.ts';
import { historyState, undo } from '../../../db/services/history.ts';
import { board } from '../../../db/services/board.ts';
import { listPeople, openPerson } from '../../../db/services/person.ts';
import { evidenceBehind, ranking } from '../../../db/services/roadmap.ts';
import { search } from '../../../db/services/search.ts';
import { counts, todayView } from '../../../db/services/today.ts';
import { contract } from '../../../electron/ipc/contract/index.ts';
import { TEST_ZONE, type TestStore, newStore, valueOf } from '../../support/store.ts';

const SAMPLE = { opportunities: null };
const all = <Row>(store: TestStore, text: string) => store.services.store.sqlite.prepare<[], Row>(text).all();
const one = (store: TestStore, text: string) =>
  store.services.store.sqlite.prepare<[], number>(text).pluck().get() ?? 0;
const count = (store: TestStore, table: string) => one(store, `SELECT count(*) FROM ${table}`);

/** What can be compared between two samples: everything but the ids. */
const portrait = (store: TestStore) => ({
  opportunities: all(
    store,
    `SELECT c.name, o.title, s.name AS stage, o.stage_entered_at, o.need, o.core_problem, f.closes,
       (SELECT count(*) FROM round WHERE opportunity_id = o.id) AS rounds,
       (SELECT count(*) FROM evidence WHERE opportunity_id = o.id) AS evidence
     FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     JOIN card_fact f ON f.opportunity_id = o.id ORDER BY 1, 2`,
  ),
  people: all(store, 'SELECT name, kind, job_title, created_at FROM person ORDER BY 1'),
  followUps: all(
    store,
    'SELECT kind, due_on, state, rule, settled_at, subject FROM follow_up ORDER BY 1, 2, 3, 4, 5, 6',
  ),
  debriefs: all(store, 'SELECT rating, went_well, to_change, notes, promised_by FROM debrief ORDER BY 2, 3'),
  skills: all(store, 'SELECT name, current, target FROM skill ORDER BY 1'),
});

function expectSound(store: TestStore): void {
  const { sqlite } = store.services.store;
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqlite.pragma('synchronous', { simple: true })).toBe(2);
  for (const table of [
    'opportunity',
    'person',
    'round',
    'interaction',
    'follow_up',
    'evidence',
    'stage_change',
    'note',
    'activity',
  ])
    expect(one(store, `SELECT count(*) FROM ${table} WHERE created_at > ${store.clock.now()}`), table).toBe(0);
}

describe('the sample', () => {
  let store: TestStore;
  beforeAll(() => void (store = newStore({ sample: SAMPLE })));
  afterAll(() => store.close());

  it('is sound: foreign keys, integrity, the disk is waited for again, nothing was made in the future', () =>
    expectSound(store));

  it('is the same for the same day and time', () => {
    const other = newStore({ sample: SAMPLE });
    expect(portrait(other)).toEqual(portrait(store));
    other.close();
  });

  it('has as much of everything as it promises', () => {
    expect(count(store, 'opportunity')).toBeGreaterThanOrEqual(44);
    expect(count(store, 'opportunity')).toBeLessThanOrEqual(48);
    expect(count(store, 'person')).toBe(120);
    expect(count(store, 'round')).toBeGreaterThan(60);
    expect(count(store, 'debrief')).toBeGreaterThan(50);
    expect(count(store, 'evidence')).toBeGreaterThan(200);
    expect(count(store, 'interaction')).toBeGreaterThan(120);
    for (const table of [
      'story',
      'initiative',
      'material',
      'material_use',
      'tagging',
      'segment',
      'cost',
      'team_capability',
      'closing_answer',
      'note',
    ])
      expect(count(store, table), table).toBeGreaterThan(3);
  });

  it('has every stage and every outcome, and one that was opened again', () => {
    const kinds = all<{ kind: string }>(
      store,
      'SELECT DISTINCT s.kind FROM opportunity o JOIN stage s ON s.id = o.stage_id',
    );
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...STAGE_KINDS].sort());
    const outcomes = all<{ outcome: string }>(
      store,
      'SELECT DISTINCT outcome FROM close_out WHERE reopened_at IS NULL',
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...OUTCOMES].sort());
    expect(one(store, 'SELECT count(*) FROM close_out WHERE reopened_at IS NOT NULL')).toBe(1);
  });

  it('has one in limbo: silent for 11 days, two of four interviewers closed', () => {
    const { limbo } = valueOf(todayView(store.services));
    expect(limbo).toMatchObject([
      { company: 'Quernstone', silentDays: 11, closed: 2, interviewers: 4, canGhost: false },
    ]);
    expect(limbo[0]?.unclosed).toHaveLength(2);
  });

  it('has an offer that wants its answer by a Friday', () => {
    const offers = all<{ answerBy: string }>(
      store,
      `SELECT x.answer_by AS answerBy FROM offer x JOIN opportunity o ON o.id = x.opportunity_id
       JOIN stage s ON s.id = o.stage_id WHERE s.kind = 'offer'`,
    );
    expect(offers).toHaveLength(1);
    expect(weekday(offers[0]?.answerBy ?? '')).toBe(5);
    expect((offers[0]?.answerBy ?? '') > store.clock.today()).toBe(true);
  });

  it('has a day to work with: late, today, this week, rounds today and tomorrow, a debrief that is owed', () => {
    const view = valueOf(todayView(store.services));
    expect(view.late.length).toBeGreaterThanOrEqual(2);
    expect(view.late.length).toBeLessThanOrEqual(5);
    expect(view.today.length).toBeGreaterThanOrEqual(3);
    expect(view.thisWeek.length).toBeGreaterThanOrEqual(4);
    expect(view.rounds).toHaveLength(2);
    expect(view.owed).toHaveLength(1);
    expect(store.clock.now() - (view.owed[0]?.endedAt ?? 0)).toBeLessThan(30 * 60_000);
    const notes = view.today.filter(({ kind, rule }) => kind === 'closing_note' && rule === 'limbo_closing_note');
    expect(notes).toHaveLength(2);
  });

  it('has one follow-up that repeats, one that waits for an answer, and some that were skipped for a reason', () => {
    const { open, settled } = valueOf(listFollowUps(store.services));
    expect(open.filter(({ repeatEvery }) => repeatEvery !== null)).toHaveLength(1);
    expect(open.filter(({ waitsSince }) => waitsSince !== null)).toHaveLength(1);
    expect(settled.some(({ state, skipReason }) => state === 'skipped' && skipReason !== '')).toBe(true);
  });

  it('leaves no follow-up open that is older than three weeks, and no past round unsettled but the one that is owed', () => {
    const oldest = one(
      store,
      `SELECT count(*) FROM follow_up WHERE state = 'open' AND due_on < '${addDays(store.clock.today(), -21)}'`,
    );
    expect(oldest).toBe(0);
    expect(
      one(store, `SELECT count(*) FROM round WHERE status = 'scheduled' AND starts_at < ${store.clock.now()}`),
    ).toBe(1);
  });

  it('has a clear top of the roadmap that was heard, gaps that nobody asked for, and strengths', () => {
    const { gaps, strengths } = valueOf(ranking(store.services));
    expect(gaps[0]).toMatchObject({ name: 'Experiment design', validated: true });
    expect((gaps[0]?.share ?? 0) / (gaps[1]?.share ?? 1)).toBeGreaterThan(1.3);
    expect(gaps.filter(({ validated }) => !validated).length).toBeGreaterThanOrEqual(3);
    expect(gaps.some(({ trend }) => trend !== null && trend > 0)).toBe(true);
    expect(gaps.some(({ trend }) => trend !== null && trend < 0)).toBe(true);
    expect(strengths.length).toBeGreaterThanOrEqual(5);
  });

  it('answers every screen in the words of the contract', () => {
    const { services } = store;
    const cards = contract['opportunity.board'].output.parse(valueOf(board(services))).cards;
    for (const { id } of cards) contract['opportunity.open'].output.parse(valueOf(openOpportunity(services, id)));
    const today = contract['today.view'].output.parse(valueOf(todayView(services)));
    for (const { roundId } of today.owed)
      contract['debrief.open'].output.parse(valueOf(openDebrief(services, roundId)));
    const roadmap = contract['roadmap.ranking'].output.parse(valueOf(ranking(services)));
    for (const { skillId } of roadmap.gaps)
      contract['roadmap.evidence'].output.parse(valueOf(evidenceBehind(services, skillId)));
    contract['follow_up.list'].output.parse(valueOf(listFollowUps(services)));
    for (const { id } of contract['person.list'].output.parse(valueOf(listPeople(services))))
      contract['person.open'].output.parse(valueOf(openPerson(services, id)));
    contract['company.list'].output.parse(valueOf(listCompanies(services)));
    expect(contract['search.find'].output.parse(valueOf(search(services, 'pricing', 20))).hits.length).toBeGreaterThan(
      5,
    );
  });

  it('cannot be undone into', () => {
    expect(historyState(store.services)).toEqual({ undo: null, redo: null });
    expect(valueOf(undo(store.services))).toEqual({ undone: null });
    expect(count(store, 'activity')).toBeGreaterThan(500);
  });

  it('tells the history of each opportunity in order, and nobody while it is written', () => {
    const broken = one(
      store,
      `SELECT count(*) FROM stage_change x JOIN stage_change y ON y.opportunity_id = x.opportunity_id AND y.at < x.at
       WHERE x.from_stage_id IS NULL`,
    );
    expect(broken).toBe(0);
    expect(store.changes).toEqual([]);
  });
});

describe('the sample at any hour', () => {
  it.each([
    ['2026-11-22', '02:40', TEST_ZONE],
    ['2026-12-31', '23:50', 'Pacific/Auckland'],
    ['2027-03-01', '08:00', 'America/New_York'],
    ['2026-03-29', '19:15', 'Europe/Berlin'],
    ['2026-08-15', '12:00', 'Asia/Kolkata'],
  ])('keeps its promises on %s at %s in %s', (date, time, zone) => {
    const store = newStore({ now: instantFromLocal(date, time, zone), zone, sample: SAMPLE });
    expectSound(store);
    const view = contract['today.view'].output.parse(valueOf(todayView(store.services)));
    expect(view.limbo).toMatchObject([{ silentDays: 11, closed: 2, interviewers: 4 }]);
    expect(view.owed).toHaveLength(1);
    expect(view.rounds.length).toBeGreaterThanOrEqual(1);
    expect(view.late.length).toBeLessThanOrEqual(6);
    expect(view.today.length).toBeGreaterThanOrEqual(3);
    expect(view.topSkill?.name).toBe('Experiment design');
    expect(count(store, 'person')).toBe(120);
    store.close();
  });
});

describe('a large sample', () => {
  it('has the number asked for, four in ten of them open, with four rounds each and skills by the hundred', () => {
    const store = newStore({ sample: { opportunities: 300 } });
    expectSound(store);
    expect(count(store, 'opportunity')).toBe(300);
    expect(count(store, 'round')).toBeGreaterThan(1000);
    expect(count(store, 'evidence')).toBeGreaterThan(1200);
    expect(count(store, 'follow_up')).toBeGreaterThan(1400);
    expect(count(store, 'skill')).toBeGreaterThanOrEqual(200);
    expect(count(store, 'card_fact')).toBe(300);
    const { activeOpportunities } = contract['app.counts'].output.parse(valueOf(counts(store.services)));
    expect(activeOpportunities / 300).toBeGreaterThan(0.35);
    expect(activeOpportunities / 300).toBeLessThan(0.5);
    contract['opportunity.board'].output.parse(valueOf(board(store.services)));
    store.close();
  });
});
