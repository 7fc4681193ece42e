import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reopen, saveCloseOut } from '../../../db/services/close-out.ts';
import { putDraft } from '../../../db/services/draft.ts';
import { undo } from '../../../db/services/history.ts';
import { moveOpportunities } from '../../../db/services/opportunity.ts';
import { addParticipant } from '../../../db/services/person.ts';
import { rankedNow } from '../../../db/services/ranked.ts';
import { evidenceBehind } from '../../../db/services/roadmap.ts';
import { todayView } from '../../../db/services/today.ts';
import {
  cardOn,
  closeOutWith,
  detailOf,
  dueList,
  newOpportunity,
  newRound,
  openFollowUps,
  skillOf,
  stageOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
let id: string;
let python: string;
beforeEach(() => {
  store = newStore();
  id = newOpportunity(store.services, { stage: 'final' });
  newRound(store.services, id, { status: 'done', date: '2026-11-17' });
  python = skillOf(store.services, 'Python');
});
afterEach(() => store.close());

const close = (fields: Parameters<typeof closeOutWith>[1] = {}) =>
  valueOf(
    saveCloseOut(
      store.services,
      closeOutWith(id, { skills: [{ skill: { skillId: python }, importance: 5 }], ...fields }),
    ),
  );
const drag = () =>
  valueOf(moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, 'closed'), beforeId: null }));
const demand = () => rankedNow(store.services).ranked.find(({ skillId }) => skillId === python)?.demand ?? 0;
const thanks = () => openFollowUps(store.services).filter(({ kind }) => kind === 'thank_you').length;

describe('an opportunity that is opened again', () => {
  it('counts on the roadmap by its stage again, and by how it ended once it is closed', () => {
    close();
    expect(demand()).toBeCloseTo(0.6);
    valueOf(reopen(store.services, id));
    expect(demand()).toBeCloseTo(1);
    close({ outcome: 'no_fit' });
    expect(demand()).toBeCloseTo(0.1);
    // Named at both ends, it is one opportunity all the same.
    expect(valueOf(evidenceBehind(store.services, python))).toHaveLength(2);
  });
  it('asks for no feedback and comes back on no date any more, and asks anew when it is closed again', () => {
    close({ comeBackOn: '2027-05-03' });
    expect(dueList(store.services).filter((line) => /other|reengage/.test(line))).toHaveLength(2);
    valueOf(reopen(store.services, id));
    expect(dueList(store.services).filter((line) => /other|reengage/.test(line))).toEqual([]);
    store.clock.set('2026-11-20');
    close({ closedOn: '2026-11-20' });
    expect(dueList(store.services)).toContain('2026-11-21 other –');
  });
  it('keeps both ends in its history, and the board shows the one in force', () => {
    close({ lessons: 'First' });
    valueOf(reopen(store.services, id));
    expect(cardOn(store.services, id).next.is).not.toBe('closed');
    close({ outcome: 'accepted', lessons: 'Second' });
    expect(cardOn(store.services, id).next).toEqual({ is: 'closed', outcome: 'accepted' });
    const ends = detailOf(store.services, id).stream.filter(({ kind }) => kind === 'close_out');
    expect(ends).toHaveLength(2);
  });
  it('goes to an open stage also when the one it ended in is gone', () => {
    close();
    store.services.store.sqlite
      .prepare('UPDATE stage SET trashed_at = 1 WHERE id = ?')
      .run(stageOf(store.services, 'final'));
    valueOf(reopen(store.services, id));
    expect(detailOf(store.services, id).stage.kind).not.toBe('closed');
  });
  it('is one step of undo, and one that is open already is left where it is', () => {
    close();
    const before = dump(store.services.store);
    valueOf(reopen(store.services, id));
    expect(reopen(store.services, id)).toMatchObject({ error: { code: 'conflict' } });
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
});

describe('a close-out that was skipped at the move', () => {
  it('is asked for on Today until it is written', () => {
    const asked = () => valueOf(todayView(store.services)).closeOuts;
    expect(asked()).toEqual({ rows: [], inAll: 0 });
    drag();
    expect(asked()).toMatchObject({ rows: [{ opportunityId: id, company: 'Copperstack', begun: false }], inAll: 1 });
    putDraft(store.services, `close-out:${id}`, { outcome: 'rejected' });
    expect(asked().rows[0]?.begun).toBe(true);
    close();
    expect(asked()).toEqual({ rows: [], inAll: 0 });
  });
  it('brings no thank-you back that the move has ended, and takes none away that it has left', () => {
    expect(thanks()).toBe(1);
    drag();
    expect(thanks()).toBe(1);
    close();
    expect(thanks()).toBe(1);
  });
  it('nor long after, when the moment for thanks has gone', () => {
    store.clock.set('2026-11-25');
    drag();
    expect(thanks()).toBe(0);
    close({ closedOn: '2026-11-18' });
    expect(thanks()).toBe(0);
  });
});

it('a status check goes to the recruiter as soon as there is one', () => {
  const check = () => openFollowUps(store.services).find(({ kind }) => kind === 'status_check');
  const before = check();
  expect(before).toMatchObject({ person: null });
  valueOf(addParticipant(store.services, { opportunityId: id, who: { name: 'Rex Recruiter' }, role: 'recruiter' }));
  expect(check()).toMatchObject({ id: before?.id, dueOn: before?.dueOn, person: 'Rex Recruiter' });
});
