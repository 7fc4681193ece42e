import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { previewCloseOut, reopen, saveCloseOut } from '../../../db/services/close-out.ts';
import { undo } from '../../../db/services/history.ts';
import { moveOpportunities } from '../../../db/services/opportunity.ts';
import { evidenceBehind } from '../../../db/services/roadmap.ts';
import {
  cardOn,
  closeOutWith,
  detailOf,
  dueList,
  newOpportunity,
  newRound,
  skillOf,
  stageOf,
} from '../../support/builders.ts';
import { withoutIds } from '../../support/ids.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

let store: TestStore;
let id: string;
let python: string;
beforeEach(() => {
  store = newStore();
  id = newOpportunity(store.services, { stage: 'final' });
  newRound(store.services, id, { status: 'done', date: '2026-11-16' });
  python = skillOf(store.services, 'Python');
});
afterEach(() => store.close());

const gap = (importance = 5) =>
  closeOutWith(id, { reasons: ['skill_gap'], skills: [{ skill: { skillId: python }, importance }] });
const save = (input = gap()) => valueOf(saveCloseOut(store.services, input));
const evidence = () =>
  valueOf(evidenceBehind(store.services, python)).map(({ source, importance, quote, seenOn }) => [
    source,
    importance,
    quote,
    seenOn,
  ]);

describe('closing out', () => {
  it('moves the card to closed and remembers the stage it ended in', () => {
    save();
    expect(cardOn(store.services, id)).toMatchObject({
      stageId: stageOf(store.services, 'closed'),
      next: { is: 'closed', outcome: 'rejected' },
    });
    expect(detailOf(store.services, id).closeOut).toMatchObject({
      outcome: 'rejected',
      stage: 'Final',
      reasons: ['skill_gap'],
      skills: [{ name: 'Python', importance: 5 }],
    });
  });
  it('makes a skill named as a gap evidence from a rejection', () => {
    save();
    expect(evidence()).toEqual([['rejection_feedback', 5, '', '2026-11-18']]);
  });
  it('withdraws what was open, and asks for feedback a day later until it is recorded', () => {
    expect(dueList(store.services)).toHaveLength(2);
    expect(save().value.followUpsWithdrawn).toBe(2);
    expect(dueList(store.services)).toEqual(['2026-11-19 other –']);
    save({ ...gap(), feedback: 'Not technical enough' });
    expect(dueList(store.services)).toEqual([]);
    expect(evidence()).toEqual([['rejection_feedback', 5, 'Not technical enough', '2026-11-18']]);
  });
  it('comes back on the date chosen', () => {
    save(closeOutWith(id, { outcome: 'no_fit', comeBackOn: '2027-05-03' }));
    expect(dueList(store.services)).toEqual(['2027-05-03 reengage –']);
  });
  it('remembers the stage a card was dragged to closed from', () => {
    valueOf(
      moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, 'closed'), beforeId: null }),
    );
    save();
    expect(detailOf(store.services, id).closeOut?.stage).toBe('Final');
  });
  it('saved again changes the one there is, and doubles nothing', () => {
    save();
    save(gap(3));
    expect(evidence()).toEqual([['rejection_feedback', 3, '', '2026-11-18']]);
    save({ ...gap(), skills: [] });
    expect(evidence()).toEqual([]);
    expect(detailOf(store.services, id).stream.filter(({ kind }) => kind === 'close_out')).toHaveLength(1);
  });
  it('is refused in the future, for a skill and an opportunity that are gone, and writes nothing', () => {
    const gone = '01932d7e-0000-7000-8000-000000000000';
    const before = dumpAll(store.services.store);
    expect(saveCloseOut(store.services, { ...gap(), closedOn: '2026-11-19' })).toMatchObject({
      error: { code: 'invalid', field: 'closedOn' },
    });
    expect(
      saveCloseOut(store.services, { ...gap(), skills: [{ skill: { skillId: gone }, importance: 1 }] }),
    ).toMatchObject({ error: { code: 'not_found' } });
    expect(saveCloseOut(store.services, closeOutWith(gone))).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('previews what saving answers, and writes nothing', () => {
    const before = dumpAll(store.services.store);
    const preview = valueOf(previewCloseOut(store.services, gap()));
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(withoutIds(preview)).toEqual(withoutIds(save().value));
    expect(preview).toMatchObject({
      evidenceAdded: [{ name: 'Python', importance: 5 }],
      followUpsWithdrawn: 2,
      rankMoves: [{ name: 'Python', from: null, to: 1 }],
    });
  });
  it('is one step of undo that gives back the same rows', () => {
    const before = dump(store.services.store);
    save();
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
});

describe('reopening', () => {
  it('puts it back in the stage it ended in, with its follow-ups, and keeps what was learnt', () => {
    const before = dueList(store.services);
    save();
    valueOf(reopen(store.services, id));
    const detail = detailOf(store.services, id);
    expect([detail.stage.kind, detail.closeOut]).toEqual(['final', null]);
    expect(detail.stream.filter(({ kind }) => kind === 'close_out')).toHaveLength(1);
    expect(evidence()).toHaveLength(1);
    expect(dueList(store.services)).toEqual(before);
  });
  it('and closing again makes a second close-out beside the first', () => {
    save();
    valueOf(reopen(store.services, id));
    save(closeOutWith(id, { outcome: 'accepted' }));
    const detail = detailOf(store.services, id);
    expect(detail.closeOut?.outcome).toBe('accepted');
    expect(detail.stream.filter(({ kind }) => kind === 'close_out')).toHaveLength(2);
  });
});
