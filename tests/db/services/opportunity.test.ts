import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFollowUp, updateFollowUp } from '../../../db/services/follow-up.ts';
import {
  addNote,
  moveOpportunities,
  stageViews,
  trashOpportunities,
  updateOpportunity,
} from '../../../db/services/opportunity.ts';
import { board } from '../../../db/services/board.ts';
import { addInteraction, addPerson, listPeople } from '../../../db/services/person.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { todayView } from '../../../db/services/today.ts';
import {
  cardOn,
  closeOutWith,
  debriefWith,
  detailOf,
  followUpWith,
  newOpportunity,
  newRound,
  openFollowUps,
  personWith,
  stageOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const GONE = '01932d7e-0000-7000-8000-000000000000';
const titles = (kind: Parameters<typeof stageOf>[1]) => {
  const stageId = stageOf(store.services, kind);
  return valueOf(board(store.services))
    .cards.filter((card) => card.stageId === stageId)
    .map(({ title }) => title);
};
const move = (ids: string[], kind: Parameters<typeof stageOf>[1], beforeId: string | null = null) =>
  valueOf(moveOpportunities(store.services, { ids, stageId: stageOf(store.services, kind), beforeId })).value;

describe('a new store', () => {
  it('has the seven stages of the pipeline, in order, and an empty board', () => {
    expect(stageViews(store.services).map(({ name, kind }) => [name, kind])).toEqual([
      ['Lead', 'lead'],
      ['Applied', 'applied'],
      ['Screen', 'screen'],
      ['Interview', 'interview'],
      ['Final', 'final'],
      ['Offer', 'offer'],
      ['Closed', 'closed'],
    ]);
    expect(valueOf(board(store.services)).cards).toEqual([]);
  });
});

describe('adding an opportunity', () => {
  it('puts it on top of its stage and begins its history', () => {
    newOpportunity(store.services, { title: 'Older' });
    const id = newOpportunity(store.services, { title: 'Newer' });
    expect(titles('lead')).toEqual(['Newer', 'Older']);
    expect(detailOf(store.services, id).stream.map(({ kind, title }) => [kind, title])).toEqual([
      ['added', 'Added to Lead'],
    ]);
  });
  it('knows a company again by its name, in any case, and keeps the name as it was typed', () => {
    const first = newOpportunity(store.services, { company: 'Copperstack' });
    const second = newOpportunity(store.services, { company: 'COPPERSTACK' });
    expect(detailOf(store.services, second).company).toEqual(detailOf(store.services, first).company);
  });
  it('makes the person it came through a referrer', () => {
    const id = newOpportunity(store.services, { viaPerson: 'Ines Duarte' });
    const { source, sourcePersonName, people } = detailOf(store.services, id);
    expect([source, sourcePersonName]).toEqual(['referral', 'Ines Duarte']);
    expect(people.map(({ name, role }) => [name, role])).toEqual([['Ines Duarte', 'referrer']]);
  });
  it('sets the applied date when it goes straight to applied', () => {
    expect(detailOf(store.services, newOpportunity(store.services, { stage: 'applied' })).appliedOn).toBe('2026-11-18');
    expect(detailOf(store.services, newOpportunity(store.services)).appliedOn).toBeNull();
  });
  it('keeps what was typed to the character', () => {
    const text = '  tabs\tand\r\nlines, שלום, 👩‍👩‍👧, \u200b and a trailing space ';
    const id = newOpportunity(store.services, {
      company: text.slice(0, 80),
      title: text.slice(0, 80),
      postingText: text,
    });
    const detail = detailOf(store.services, id);
    expect([detail.company.name, detail.title, detail.postingText]).toEqual([
      text.slice(0, 80),
      text.slice(0, 80),
      text,
    ]);
  });
});

describe('changing an opportunity', () => {
  it('refuses a salary that starts higher than it ends, also against what is stored, and names the field', () => {
    const id = newOpportunity(store.services);
    valueOf(updateOpportunity(store.services, id, { salaryMin: 100, salaryMax: 200 }));
    const before = dumpAll(store.services.store);
    expect(updateOpportunity(store.services, id, { salaryMin: 300 })).toMatchObject({
      error: { code: 'invalid', field: 'fields.salaryMin' },
    });
    expect(updateOpportunity(store.services, id, { salaryMax: 50 })).toMatchObject({
      error: { code: 'invalid', field: 'fields.salaryMax' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('says that it is not there any more, and writes nothing', () => {
    const before = dumpAll(store.services.store);
    expect(updateOpportunity(store.services, GONE, { title: 'x' })).toMatchObject({ error: { code: 'not_found' } });
    expect(addNote(store.services, { opportunityId: GONE, body: 'x' })).toMatchObject({ error: { code: 'not_found' } });
    expect(trashOpportunities(store.services, [GONE])).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('says that a person it refers to is not there any more, and writes nothing', () => {
    const id = newOpportunity(store.services);
    const before = dumpAll(store.services.store);
    expect(updateOpportunity(store.services, id, { sourcePersonId: GONE })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});

describe('moving cards', () => {
  it('puts them before the card named, in the order given, or at the end', () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((title) => newOpportunity(store.services, { title })) as [
      string,
      string,
      string,
      string,
    ];
    expect(titles('lead')).toEqual(['D', 'C', 'B', 'A']);
    move([a], 'lead', c);
    expect(titles('lead')).toEqual(['D', 'A', 'C', 'B']);
    move([b, d], 'lead', a);
    expect(titles('lead')).toEqual(['B', 'D', 'A', 'C']);
    move([a, b], 'lead');
    expect(titles('lead')).toEqual(['D', 'C', 'A', 'B']);
    move([c, a], 'screen');
    expect([titles('lead'), titles('screen')]).toEqual([
      ['D', 'B'],
      ['C', 'A'],
    ]);
  });
  it('keeps the order after a hundred moves into the same gap: the stage is numbered anew', () => {
    const [last, first] = [
      newOpportunity(store.services, { title: 'last' }),
      newOpportunity(store.services, { title: 'first' }),
    ];
    const ids = Array.from({ length: 100 }, (_, index) =>
      newOpportunity(store.services, { title: `${index}`, stage: 'screen' }),
    );
    for (const id of ids) move([id], 'lead', last);
    expect(first).toBeTruthy();
    expect(titles('lead')).toEqual(['first', ...ids.map((_, index) => `${index}`), 'last']);
  });
  it('puts them at the end when the card named lies in the trash', () => {
    const [a, b] = [newOpportunity(store.services, { title: 'A' }), newOpportunity(store.services, { title: 'B' })];
    const c = newOpportunity(store.services, { title: 'C', stage: 'screen' });
    valueOf(trashOpportunities(store.services, [b]));
    move([c], 'lead', b);
    expect(titles('lead')).toEqual(['A', 'C']);
    expect(a).toBeTruthy();
  });
  it('records each change of stage once, and none for a new place in the same one', () => {
    const id = newOpportunity(store.services);
    const entered = detailOf(store.services, id).stageEnteredAt;
    store.clock.advance({ hours: 1 });
    move([id], 'lead');
    expect(detailOf(store.services, id).stageEnteredAt).toBe(entered);
    move([id, id], 'screen');
    const detail = detailOf(store.services, id);
    expect(detail.stageEnteredAt).toBe(store.clock.now());
    expect(detail.stream.map(({ title }) => title)).toEqual(['Lead → Screen', 'Added to Lead']);
  });
  it('sets the applied date on the first move to applied, and never overwrites it', () => {
    const id = newOpportunity(store.services);
    move([id], 'applied');
    expect(detailOf(store.services, id).appliedOn).toBe('2026-11-18');
    store.clock.advance({ days: 3 });
    move([id], 'lead');
    move([id], 'applied');
    expect(detailOf(store.services, id).appliedOn).toBe('2026-11-18');
  });
  it('names those that now ask for a close-out, each once', () => {
    const [open, closed] = [newOpportunity(store.services), newOpportunity(store.services)];
    valueOf(saveCloseOut(store.services, closeOutWith(closed)));
    expect(move([open, closed, open], 'closed')).toEqual({ closeOutMissing: [open] });
    expect(cardOn(store.services, open).next).toEqual({ is: 'close_out_missing' });
    expect(cardOn(store.services, closed).next).toEqual({ is: 'closed', outcome: 'rejected' });
  });
  it('reopens what was closed when its card is moved back, and keeps the close-out as history', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    valueOf(saveCloseOut(store.services, closeOutWith(id)));
    move([id], 'interview');
    const detail = detailOf(store.services, id);
    expect(detail.closeOut).toBeNull();
    expect(detail.stream.some(({ kind }) => kind === 'close_out')).toBe(true);
    expect(move([id], 'closed')).toEqual({ closeOutMissing: [id] });
  });
  it('moves all or none', () => {
    const id = newOpportunity(store.services);
    const before = dumpAll(store.services.store);
    const stageId = stageOf(store.services, 'screen');
    expect(moveOpportunities(store.services, { ids: [id, GONE], stageId, beforeId: null })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(moveOpportunities(store.services, { ids: [id], stageId: GONE, beforeId: null })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});

describe('the next thing on a card', () => {
  const next = (id: string) => cardOn(store.services, id).next;

  it('is nothing, then the deadline, then a follow-up, then a round, then the debrief that is owed', () => {
    const id = newOpportunity(store.services);
    expect(next(id)).toEqual({ is: 'nothing' });
    valueOf(updateOpportunity(store.services, id, { deadline: '2026-11-30' }));
    expect(next(id)).toEqual({ is: 'deadline', on: '2026-11-30' });
    const followUp = valueOf(addFollowUp(store.services, followUpWith({ opportunityId: id, dueOn: '2026-11-25' })))
      .value.id;
    expect(next(id)).toEqual({
      is: 'follow_up',
      followUpId: followUp,
      kind: 'other',
      dueOn: '2026-11-25',
      person: null,
    });
    const roundId = newRound(store.services, id, { date: '2026-11-20' });
    expect(next(id)).toMatchObject({ is: 'round', roundId });
    store.clock.set('2026-11-20', '09:30');
    expect(next(id)).toEqual({ is: 'debrief_owed', roundId });
  });
  it('puts a follow-up that is late before a round ahead', () => {
    const id = newOpportunity(store.services);
    newRound(store.services, id, { date: '2026-11-30' });
    valueOf(addFollowUp(store.services, followUpWith({ opportunityId: id, dueOn: '2026-11-20' })));
    expect(next(id)).toMatchObject({ is: 'round' });
    store.clock.advance({ days: 5 });
    expect(next(id)).toMatchObject({ is: 'follow_up', dueOn: '2026-11-20' });
  });
  it('leaves the card a follow-up was moved away from', () => {
    const [from, to] = [newOpportunity(store.services), newOpportunity(store.services)];
    const id = valueOf(addFollowUp(store.services, followUpWith({ opportunityId: from }))).value.id;
    valueOf(updateFollowUp(store.services, id, { opportunityId: to }));
    expect(next(from)).toEqual({ is: 'nothing' });
    expect(next(to)).toMatchObject({ is: 'follow_up', followUpId: id });
  });
  it('is limbo after seven silent days late in the process, found by the daily run', () => {
    const id = newOpportunity(store.services, { stage: 'final' });
    const roundId = newRound(store.services, id, { kind: 'final' });
    valueOf(saveDebrief(store.services, roundId, debriefWith()));
    store.clock.advance({ days: 6 });
    valueOf(runDaily(store.services));
    expect(next(id)).toMatchObject({ is: 'follow_up' });
    store.clock.advance({ days: 1 });
    store.changes.length = 0;
    valueOf(runDaily(store.services));
    expect(next(id)).toEqual({ is: 'limbo', silentDays: 7 });
    expect(store.changes.flat()).toContain('opportunity');
    const notes = openFollowUps(store.services).filter(({ kind }) => kind === 'closing_note');
    expect(notes.map(({ person, dueOn }) => [person, dueOn])).toEqual([['Dana Whitfield', '2026-11-25']]);
    const [limbo] = valueOf(todayView(store.services)).limbo;
    expect(limbo).toMatchObject({
      opportunityId: id,
      silentDays: 7,
      unclosed: ['Dana Whitfield'],
      closed: 0,
      interviewers: 1,
      canGhost: false,
    });
    store.clock.advance({ days: 23 });
    expect(valueOf(todayView(store.services)).limbo[0]).toMatchObject({ silentDays: 30, canGhost: true });
    expect(detailOf(store.services, id).limbo).toMatchObject({ decideBy: '2026-12-18', canGhost: true });
    valueOf(
      addInteraction(store.services, {
        at: store.clock.now(),
        channel: 'email',
        direction: 'inbound',
        summary: 'We are back',
        personId: null,
        opportunityId: id,
      }),
    );
    expect(detailOf(store.services, id).limbo).toBeNull();
    expect(openFollowUps(store.services).filter(({ kind }) => kind === 'closing_note')).toEqual([]);
  });
  it('does nothing the second time the daily run is asked on one day, and neither loses nor doubles after a year asleep', () => {
    valueOf(addPerson(store.services, personWith({ keepInTouchDays: 30 })));
    valueOf(runDaily(store.services));
    const before = dumpAll(store.services.store);
    expect(valueOf(runDaily(store.services))).toBeNull();
    expect(dumpAll(store.services.store)).toEqual(before);
    store.clock.advance({ days: 365 });
    valueOf(runDaily(store.services));
    expect(openFollowUps(store.services).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['keep_warm', '2026-12-18'],
    ]);
    expect(valueOf(listPeople(store.services))).toHaveLength(1);
  });
});
